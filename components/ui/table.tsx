import type { ReactNode } from 'react';
import { classNames } from './class-names';
import css from './table.module.css';

type Column = {
  key: string;
  head: ReactNode /** Right-aligned figures. */;
  figures?: boolean /** The chosen column, tinted. */;
  chosen?: boolean;
};
type TableRow = { key: string; head: ReactNode; cells: readonly ReactNode[] };
type Props = {
  caption: string;
  /** Over the row heads. */
  corner: ReactNode;
  columns: readonly Column[];
  rows: readonly TableRow[];
};

/** A matrix: the first column names the rows and stays while the rest scrolls inside its own frame. */
export const Table = ({ caption, corner, columns, rows }: Props) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by key.
  <section className={css.frame} aria-label={caption} tabIndex={0}>
    <table className={css.table}>
      <caption className="vh">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              className={classNames(column.figures && css.figures, column.chosen && css.chosen)}
            >
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.head}</th>
            {columns.map((column, place) => (
              <td key={column.key} className={classNames(column.figures && css.figures, column.chosen && css.chosen)}>
                {row.cells[place]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
