import { EncryptedFileError, HucreError } from 'hucre';
import { streamXlsxRows } from 'hucre/xlsx';
import type { Watch } from '../read-text';
import { Refused } from '../refusal';
import type { TableOptions, TableReading } from '../table-reading';
import { cellText } from './cell-text';
import { feed, MOST_SHEET_ROWS } from './feed';
import { proveSizes, refuseBomb } from './unpack';
import { type ZipEntry, zipEntries } from './zip-directory';

export const isXlsx = (entries: readonly ZipEntry[]): boolean =>
  entries.some(({ name }) => name === '[Content_Types].xml') && entries.some(({ name }) => name.startsWith('xl/'));

async function* texts(bytes: Uint8Array): AsyncGenerator<string[]> {
  try {
    for await (const { values } of streamXlsxRows(bytes, { maxRows: MOST_SHEET_ROWS + 100 }))
      yield values.map(cellText);
  } catch (error) {
    if (error instanceof EncryptedFileError) throw new Refused('password');
    if (error instanceof HucreError) throw new Refused('sheet-broken');
    throw error;
  }
}

/** Reads the first sheet of a workbook. Refusals, thrown: `sheet-bomb`, `sheet-broken`, `password` and those of the table. */
export async function readXlsx(bytes: Uint8Array, options: TableOptions, watch: Watch): Promise<TableReading> {
  const entries = zipEntries(bytes);
  if (entries.some(({ isEncrypted }) => isEncrypted)) throw new Refused('password');
  refuseBomb(entries, 'sheet-bomb');
  await proveSizes(bytes, entries, 'sheet-bomb');
  return await feed(texts(bytes), options, bytes.length, watch);
}
