import { type LedgerFault, Refused } from '../refusal';
import type { ByteSource } from '../source';
import { entrySource, refuseBomb } from './unpack';
import { type ZipEntry, zipEntries } from './zip-directory';

const TABLE_NAME = /\.(csv|tsv|txt|xlsx?|html?)$/i;
/** Codes that say "this entry is no table of transactions": a provider's summary beside the details, a note. */
const ASIDE: readonly LedgerFault[] = ['needs-mapping', 'no-header', 'no-rows', 'empty-file', 'no-bill'];

const isBeside = ({ name }: ZipEntry): boolean =>
  name.endsWith('/') || name.startsWith('__MACOSX/') || /(^|\/)\./.test(name);

/**
 * The tables in a ZIP, in the order of their names. Refusals, thrown: `zip-broken`, `zip-bomb`, `password`, `zip-in-zip`,
 * `zip-without-table`.
 */
export function tablesIn(zip: Uint8Array): ByteSource[] {
  const entries = zipEntries(zip).filter((entry) => !isBeside(entry));
  if (entries.some(({ isEncrypted }) => isEncrypted)) throw new Refused('password');
  refuseBomb(entries, 'zip-bomb');
  const tables = entries.filter(({ name }) => TABLE_NAME.test(name));
  if (tables.length === 0)
    throw new Refused(entries.some(({ name }) => /\.zip$/i.test(name)) ? 'zip-in-zip' : 'zip-without-table');
  tables.sort((a, b) => a.name.localeCompare(b.name));
  return tables.map((entry) => entrySource(zip, entry));
}

/**
 * Reads every table by `read`; entries that are no transactions are left out as long as one is. A refusal names the entry.
 */
export async function readTables<T>(
  tables: readonly ByteSource[],
  read: (table: ByteSource) => Promise<T>,
): Promise<{ readings: T[]; skipped: string[] }> {
  const readings: T[] = [];
  const skipped: string[] = [];
  let first: Refused | null = null;
  for (const table of tables) {
    try {
      readings.push(await read(table));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      error.refusal.place = { ...error.refusal.place, inside: error.refusal.place?.inside ?? table.name };
      if (!ASIDE.includes(error.refusal.code)) throw error;
      first ??= error;
      skipped.push(table.name);
    }
  }
  if (readings.length === 0) throw first ?? new Refused('zip-without-table');
  return { readings, skipped };
}
