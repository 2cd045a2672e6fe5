// biome-ignore-all lint/a11y/noRedundantRoles: laid out as a list on a small phone, Safari would forget that it is a table.
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import css from './figures.module.css';

export type Figure = { text: string; tone?: 'red' | 'jade' | 'ochre' | undefined; bold?: boolean };
export type FigureRow = { key: string; name: string; figures: readonly Figure[] };

type Props = {
  /** What the table tells; spoken. */
  caption: string;
  /** Over the names, such as the unit of the amounts. */
  corner?: ReactNode;
  columns: readonly string[];
  rows: readonly FigureRow[];
};

/** Digits that stand side by side on a phone of 390 px, names and all; a Han character takes the room of almost two. */
const ROOM = 33;
const ROOM_SMALL = 39;
const HAN_WIDTH = 1.8;

const widthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (/\p{Script=Han}/u.test(sign) ? HAN_WIDTH : 1), 0);

/**
 * A few figures side by side: `<Figures caption={t('sums')} columns={[t('before'), t('after')]} rows={…} />`. Where they have no
 * room (small phone, large letters, large sums) each row becomes a list of its own; nothing is ever cut or scrolled sideways.
 */
export function Figures({ caption, corner, columns, rows }: Props) {
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(widthOf));
  const width = columns.reduce(
    (sum, name, place) => sum + widest([name, ...rows.map(({ figures }) => figures[place]?.text ?? '')]),
    widest(rows.map(({ name }) => name)),
  );
  return (
    <div className={css.frame}>
      <table
        role="table"
        className={classNames(css.figures, width > ROOM && css.small, width > ROOM_SMALL && css.long)}
      >
        <caption className="vh">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {corner === undefined ? (
              <td role="cell" />
            ) : (
              <th role="columnheader" scope="col">
                {corner}
              </th>
            )}
            {columns.map((name) => (
              <th key={name} role="columnheader" scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ key, name, figures }) => (
            <tr key={key} role="row">
              <th role="rowheader" scope="row">
                {name}
              </th>
              {figures.map(({ text, tone, bold }, place) => (
                <td key={columns[place]} role="cell">
                  <span className={css.name} aria-hidden="true">
                    {columns[place]}
                  </span>
                  <span className={classNames(css.figure, tone, bold && css.bold)}>{text}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
