/** The middle of an odd number of measurements. */
export function median(all: readonly number[]): number {
  const sorted = [...all].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** One line of the table. `limit` is the budget; without one the figure is told for what it is. */
export type Row = { what: string; figure: number; unit: 'KB' | 'MB' | 'ms' | '×'; limit?: number; detail?: string };

export const isOver = ({ figure, limit }: Row): boolean => limit !== undefined && !(figure <= limit);

const text = ({ figure, unit }: Row): string => `${unit === '×' ? figure.toFixed(2) : figure.toFixed(1)} ${unit}`;

export function printTable(rows: readonly Row[]): void {
  const width = Math.max(...rows.map((row) => row.what.length));
  for (const row of rows) {
    const verdict = row.limit === undefined ? '' : isOver(row) ? `MISSED (limit ${row.limit})` : `≤ ${row.limit}`;
    console.log(
      `${row.what.padEnd(width)}  ${text(row).padStart(11)}  ${verdict.padEnd(20)} ${row.detail ?? ''}`.trimEnd(),
    );
  }
}
