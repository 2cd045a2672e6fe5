import { EncryptedFileError, HucreError } from 'hucre';
import { streamXlsxRows } from 'hucre/xlsx';
import type { Watch } from '../read-text';
import { Refused } from '../refusal';
import type { TableOptions, TableReading } from '../table-reading';
import { cellText } from './cell-text';
import { feed, MOST_SHEET_ROWS } from './feed';
import { readFirstTable } from './first-table';
import { proveSizes, refuseBomb } from './unpack';
import { type ZipEntry, zipEntries } from './zip-directory';

export const isXlsx = (entries: readonly ZipEntry[]): boolean =>
  entries.some(({ name }) => name === '[Content_Types].xml') && entries.some(({ name }) => name.startsWith('xl/'));

async function* texts(bytes: Uint8Array, sheet: number): AsyncGenerator<string[]> {
  let width = 0;
  try {
    for await (const { values } of streamXlsxRows(bytes, { sheet, maxRows: MOST_SHEET_ROWS + 100 })) {
      width = Math.max(width, values.length);
      // Empty cells at a row's end are not written down: they are there all the same.
      yield Array.from({ length: width }, (_, at) => cellText(values[at]));
    }
  } catch (error) {
    if (error instanceof EncryptedFileError) throw new Refused('password');
    if (error instanceof HucreError) throw new Refused('sheet-broken');
    throw error;
  }
}

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;

/** Reads the first sheet of a workbook that is a table. Refusals, thrown: `sheet-bomb`, `sheet-broken`, `password` and those of the table. */
export async function readXlsx(bytes: Uint8Array, options: TableOptions, watch: Watch): Promise<TableReading> {
  const entries = zipEntries(bytes);
  if (entries.some(({ isEncrypted }) => isEncrypted)) throw new Refused('password');
  refuseBomb(entries, 'sheet-bomb');
  await proveSizes(bytes, entries, 'sheet-bomb');
  const sheets = [...entries.filter(({ name }) => SHEET.test(name)).keys()];
  return await readFirstTable(sheets, (sheet) => feed(texts(bytes, sheet), options, bytes.length, watch));
}
