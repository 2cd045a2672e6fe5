import { emptyRow, rowCode } from './normal-row';
import { currencyAt, type RowTable, rowAt, TableBuilder } from './row-table';

/** Only the rows a question is about, as a table of their own. Record numbers stay those of the file. */
export function rowsWhere(table: RowTable, isMeant: (at: number) => boolean): RowTable {
  const builder = new TableBuilder();
  for (let at = 0; at < table.length; at += 1) {
    if (!isMeant(at)) continue;
    const { date: _, time, ...row } = rowAt(table, at);
    const code = rowCode(row.type, row.tender, row.state);
    builder.add({ ...emptyRow(), ...row, time: Date.parse(time), day: table.day[at] ?? 0, code });
  }
  return builder.finish(table.zone);
}

const DAY_MS = 86_400_000;

/** The currency and, where one is given, the month (2026-12) of the shop's clock. */
export const rowsOfMonth = (table: RowTable, currency: string, month?: string): RowTable =>
  rowsWhere(table, (at) => {
    if (currencyAt(table, at) !== currency) return false;
    return month === undefined || new Date((table.day[at] ?? 0) * DAY_MS).toISOString().startsWith(month);
  });
