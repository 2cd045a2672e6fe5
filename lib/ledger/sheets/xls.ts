import type { Watch } from '../read-text';
import { Refused } from '../refusal';
import type { Begin } from '../table-taker';
import type { TableIn } from '../tables-in';
import { cellText } from './cell-text';
import { isWholeCompound } from './compound-end';
import { feed, MOST_SHEET_ROWS } from './feed';

const isXml = (bytes: Uint8Array): boolean =>
  /^[\s\ufeff]*<\?xml/.test(new TextDecoder().decode(bytes.subarray(0, 64)));
/** Not downloaded to its end, such a file can still be opened, with rows missing. */
const isWholeXml = (bytes: Uint8Array): boolean =>
  /<\/(?:\w+:)?workbook>\s*$/i.test(new TextDecoder().decode(bytes.subarray(-200)));

/**
 * The sheets of an old .xls, or of the XML file that Excel 2003 wrote in its place; a password-protected .xlsx is such a file outside too. The library is loaded only for these.
 * Refusals, thrown: `password`, `sheet-broken`.
 */
export async function sheetsOfXls(bytes: Uint8Array, watch: Watch): Promise<TableIn[]> {
  if (isXml(bytes) ? !isWholeXml(bytes) : !isWholeCompound(bytes)) throw new Refused('sheet-broken');
  const { read, utils } = await import('@e965/xlsx');
  let sheets: { name: string; rows: unknown[][] }[];
  try {
    // Dates as dates: only the library knows from which year the workbook counts its days.
    const dates = { cellDates: true, cellText: false, UTC: true };
    const book = read(bytes, { type: 'array', dense: true, sheetRows: MOST_SHEET_ROWS + 100, ...dates });
    // Raw values: ids as they were typed.
    const raw = { header: 1, raw: true, defval: null, blankrows: true, UTC: true } as const;
    sheets = book.SheetNames.flatMap((name) => {
      const sheet = book.Sheets[name];
      return sheet ? [{ name, rows: utils.sheet_to_json<unknown[]>(sheet, raw) }] : [];
    });
  } catch (error) {
    throw new Refused(error instanceof Error && /password|encrypt/i.test(error.message) ? 'password' : 'sheet-broken');
  }
  return sheets.map(({ name, rows }) => ({
    name,
    read: async <Reading>(begin: Begin<Reading>) => {
      const texts = rows.map((record) => record.map(cellText));
      return { reading: await feed(texts, begin, bytes.length, watch), encoding: null };
    },
  }));
}
