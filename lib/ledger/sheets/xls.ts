import type { Watch } from '../read-text';
import { Refused } from '../refusal';
import type { TableOptions, TableReading } from '../table-reading';
import { cellText } from './cell-text';
import { feed, MOST_SHEET_ROWS } from './feed';

/**
 * Reads the first sheet of an old .xls; a password-protected .xlsx is such a file outside too. The library is loaded only
 * for these. Refusals, thrown: `password`, `sheet-broken` and those of the table.
 */
export async function readXls(bytes: Uint8Array, options: TableOptions, watch: Watch): Promise<TableReading> {
  const { read, utils } = await import('@e965/xlsx');
  let records: unknown[][];
  try {
    const book = read(bytes, { type: 'array', dense: true, sheetRows: MOST_SHEET_ROWS + 100, UTC: true });
    const sheet = book.Sheets[book.SheetNames[0] ?? ''];
    if (sheet === undefined) throw new Refused('no-rows');
    // Raw values: dates as Excel's day numbers, which the time reader knows; ids as they were typed.
    records = utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: true, defval: null, blankrows: true });
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused(error instanceof Error && /password|encrypt/i.test(error.message) ? 'password' : 'sheet-broken');
  }
  return await feed(
    records.map((record) => record.map(cellText)),
    options,
    bytes.length,
    watch,
  );
}
