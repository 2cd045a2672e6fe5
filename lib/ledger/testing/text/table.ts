/** A cell by meaning: text stays text, money, moments, days and clocks are written as the file's style says. */
export type Cell =
  | string
  | { readonly minor: number }
  | { readonly wall: number }
  | { readonly day: number }
  | { readonly clock: number };

/** A file before it is written: lines above the header, the header lines, the rows, and lines below. */
export type Table = {
  readonly above: readonly string[];
  /** Usually one line; two for the reports with a line of group names over the names. */
  readonly header: readonly (readonly string[])[];
  readonly rows: readonly (readonly Cell[])[];
  /** Lines under the rows in their own cells; `raw` lines are written as they are. */
  readonly below: readonly (readonly Cell[] | { readonly raw: string })[];
};

export const money = (minor: number): Cell => ({ minor });
export const moment = (wall: number): Cell => ({ wall });
/** The date alone and the time of day alone, of the same wall clock. */
export const dayOf = (wall: number): Cell => ({ day: wall });
export const clockOf = (wall: number): Cell => ({ clock: wall });

/** The same table with its columns in another order: `order[n]` is the old place of the new column n. */
export function reorder(table: Table, order: readonly number[]): Table {
  const moved = <T>(line: readonly T[], none: T) => order.map((place) => line[place] ?? none);
  // A total line stands under its columns and moves with them; a summary with columns of its own does not.
  const under = (line: readonly Cell[]) => (line.length === order.length ? moved<Cell>(line, '') : line);
  return {
    ...table,
    header: table.header.map((line) => moved(line, '')),
    rows: table.rows.map((line) => moved<Cell>(line, '')),
    below: table.below.map((line) => ('raw' in line ? line : under(line))),
  };
}
