import { EncryptedFileError, HucreError } from 'hucre';
import { streamXlsxRows } from 'hucre/xlsx';
import type { Watch } from '../read-text';
import { Refused } from '../refusal';
import type { Begin } from '../table-taker';
import type { TableIn } from '../tables-in';
import { cellText } from './cell-text';
import { feed, MOST_SHEET_ROWS } from './feed';
import { type FormulaCells, formulaCells } from './formula-cells';
import { entrySource, proveSize, refuseBomb } from './unpack';
import { sheetsIn } from './workbook';
import { type ZipEntry, zipEntries } from './zip-directory';

export const isXlsx = (entries: readonly ZipEntry[]): boolean =>
  entries.some(({ name }) => name === '[Content_Types].xml') && entries.some(({ name }) => name.startsWith('xl/'));

async function* texts(bytes: Uint8Array, sheet: number, unsolved: FormulaCells): AsyncGenerator<string[]> {
  let width = 0;
  try {
    for await (const { index, values } of streamXlsxRows(bytes, { sheet, maxRows: MOST_SHEET_ROWS + 100 })) {
      width = Math.max(width, values.length);
      // Empty cells at a row's end are not written down: they are there all the same.
      const record = Array.from({ length: width }, (_, at) => cellText(values[at]));
      for (const [at, formula] of unsolved.get(index) ?? []) if (at < width) record[at] = formula;
      yield record;
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
  const sheets = await sheetsIn(bytes, entries);
  if (sheets.length === 0) throw new Refused('sheet-broken');
  // One pass over every part before the library sees a byte; in the sheets' own, formulas are looked for on the way.
  const unsolved = new Map<string, FormulaCells>();
  for (const entry of entries) {
    const isSheet = sheets.some(({ part }) => part === entry.name);
    if (isSheet) unsolved.set(entry.name, await formulaCells(entrySource(bytes, entry, 'sheet-bomb')));
    else await proveSize(bytes, entry, 'sheet-bomb');
  }
  return sheets.map(({ name, at, part }) => ({
    name,
    read: async <Reading>(begin: Begin<Reading>) => ({
      reading: await feed(texts(bytes, at, unsolved.get(part) ?? new Map()), begin, bytes.length, watch),
      encoding: null,
    }),
  }));
}
