import type { Watch } from '../read-text';
import { Refused } from '../refusal';
import type { TableOptions, TableReading } from '../table-reading';
import { cellText } from './cell-text';
import { isWholeCompound } from './compound-end';
import { feed, MOST_SHEET_ROWS } from './feed';
import { readFirstTable } from './first-table';

/**
 * Reads the first sheet of an old .xls that is a table; a password-protected .xlsx is such a file outside too. The library is loaded only
 * for these. Refusals, thrown: `password`, `sheet-broken` and those of the table.
 */
export async function readXls(bytes: Uint8Array, options: TableOptions, watch: Watch): Promise<TableReading> {
  if (!isWholeCompound(bytes)) throw new Refused('sheet-broken');
  const { read, utils } = await import('@e965/xlsx');
  let tables: unknown[][][];
  try {
    // Dates as dates: only the library knows from which year the workbook counts its days.
    const dates = { cellDates: true, cellText: false, UTC: true };
    const book = read(bytes, { type: 'array', dense: true, sheetRows: MOST_SHEET_ROWS + 100, ...dates });
    const sheets = book.SheetNames.flatMap((name) => book.Sheets[name] ?? []);
    // Raw values: ids as they were typed.
    const raw = { header: 1, raw: true, defval: null, blankrows: true, UTC: true } as const;
    tables = sheets.map((sheet) => utils.sheet_to_json<unknown[]>(sheet, raw));
  } catch (error) {
    throw new Refused(error instanceof Error && /password|encrypt/i.test(error.message) ? 'password' : 'sheet-broken');
  }
  return await readFirstTable(tables, (records) => {
    const texts = records.map((record) => record.map(cellText));
    return feed(texts, options, bytes.length, watch);
  });
}
