import { EncryptedFileError, HucreError } from 'hucre';
import { streamXlsxRows } from 'hucre/xlsx';
import type { Watch } from '../read-text';
import { Refused } from '../refusal';
import type { Begin } from '../table-taker';
import type { TableIn } from '../tables-in';
import { cellText } from './cell-text';
import { feed, MOST_SHEET_ROWS } from './feed';
import { proveSizes, refuseBomb } from './unpack';
import { sheetsIn } from './workbook';
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

/** The sheets of a workbook. Refusals, thrown: `sheet-bomb`, `sheet-broken`, `password`. */
export async function sheetsOfXlsx(bytes: Uint8Array, watch: Watch): Promise<TableIn[]> {
  const entries = zipEntries(bytes);
  if (entries.some(({ isEncrypted }) => isEncrypted)) throw new Refused('password');
  refuseBomb(entries, 'sheet-bomb');
  await proveSizes(bytes, entries, 'sheet-bomb');
  const sheets = await sheetsIn(bytes, entries);
  if (sheets.length === 0) throw new Refused('sheet-broken');
  return sheets.map(({ name, at }) => ({
    name,
    read: async <Reading>(begin: Begin<Reading>) => ({
      reading: await feed(texts(bytes, at), begin, bytes.length, watch),
      encoding: null,
    }),
  }));
}
