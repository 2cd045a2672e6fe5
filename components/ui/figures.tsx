// biome-ignore-all lint/a11y/noRedundantRoles: laid out as a list on a small phone, Safari would forget that it is a table.
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import css from './figures.module.css';

export type Figure = { text: string; tone?: 'red' | 'jade' | 'ochre' | undefined; bold?: boolean };
export type FigureRow = { key: string; name: ReactNode; figures: readonly Figure[] };

type Props = {
  /** What the table tells; spoken. */
  caption: string;
  /** Over the names, such as the unit of the amounts. */
  corner?: ReactNode;
  columns: readonly string[];
  rows: readonly FigureRow[];
};

/** Characters of a figure that still stand side by side on a phone. */
const LONG = 10;

/**
 * A few figures side by side: `<Figures caption={t('sums')} columns={[t('before'), t('after')]} rows={…} />`. Where they have no
 * room (small phone, large letters, large sums) each row becomes a list of its own; nothing is ever cut or scrolled sideways.
 */
export function Figures({ caption, corner, columns, rows }: Props) {
  const longest = Math.max(...rows.flatMap(({ figures }) => figures.map(({ text }) => text.length)));
  return (
    <div className={css.frame}>
      <table role="table" className={classNames(css.figures, longest > LONG && css.long)}>
        <caption className="vh">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {corner}
            </th>
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
