import { Refused } from '../refusal';
import type { ByteSource } from '../source';
import { entrySource, refuseBomb } from './unpack';
import { type ZipEntry, zipEntries } from './zip-directory';

const TABLE_NAME = /\.(csv|tsv|txt|xlsx?|html?)$/i;

const isBeside = ({ name }: ZipEntry): boolean =>
  name.endsWith('/') || name.startsWith('__MACOSX/') || /(^|\/)\./.test(name);

/**
 * The tables in a ZIP, in the order of their names, and the names of `copies`: the same file once more, as a second download
 * leaves behind. Refusals, thrown: `zip-broken`, `zip-bomb`, `password`, `zip-in-zip`, `zip-without-table`.
 */
export function tablesIn(zip: Uint8Array): { tables: ByteSource[]; copies: string[] } {
  const entries = zipEntries(zip).filter((entry) => !isBeside(entry));
  if (entries.some(({ isEncrypted }) => isEncrypted)) throw new Refused('password');
  refuseBomb(entries, 'zip-bomb');
  const tables = entries.filter(({ name }) => TABLE_NAME.test(name));
  if (tables.length === 0)
    throw new Refused(entries.some(({ name }) => /\.zip$/i.test(name)) ? 'zip-in-zip' : 'zip-without-table');
  tables.sort((a, b) => a.name.localeCompare(b.name));
  const same = (a: ZipEntry, b: ZipEntry): boolean => a.checksum === b.checksum && a.size === b.size && a.size > 0;
  const isCopy = (entry: ZipEntry, at: number): boolean => tables.slice(0, at).some((other) => same(entry, other));
  return {
    tables: tables.filter((entry, at) => !isCopy(entry, at)).map((entry) => entrySource(zip, entry)),
    copies: tables.filter(isCopy).map(({ name }) => name),
  };
}
