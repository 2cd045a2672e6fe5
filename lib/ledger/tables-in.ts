import { fileKind } from './decode/file-kind';
import type { Encoding } from './decode/text';
import { readText, type Watch } from './read-text';
import { Refused } from './refusal';
import { type ByteSource, headOf, wholeOf } from './source';
import type { Begin } from './table-taker';

/** What the bytes of a file are, whatever its name says. */
export type FileFormat = 'text' | 'html' | 'xlsx' | 'xls' | 'zip';

/** One table that can be read: a text, a page, a sheet. Refusals are thrown while reading. */
export type TableIn = {
  name: string;
  read: <Reading>(begin: Begin<Reading>) => Promise<{ reading: Reading; encoding: Encoding | null }>;
};

/** A file that holds tables: the one that was chosen, or an entry of a ZIP. Its tables are unpacked when asked for. */
export type FilePart = { name: string; tables: () => Promise<TableIn[]> };

const HEAD_BYTES = 64 * 1024;
const MOST_PACKED_BYTES = 100 * 1024 * 1024;

/**
 * Finds the tables of any file: text, a page, a workbook old or new, or a ZIP of these. `copies` names entries of a ZIP that
 * are another one once more. Refusals, thrown: what the file is (`empty-file`, `photo`, `pdf`, `not-a-table`, `too-large`,
 * `password`, `zip-…`, `sheet-…`).
 */
export async function tablesOf(
  source: ByteSource,
  watch: Watch,
): Promise<{ format: FileFormat; parts: FilePart[]; copies: string[] }> {
  const head = await headOf(source, HEAD_BYTES);
  if (fileKind(head) !== 'zip') {
    const { format, tables } = await plainFile(source, head, watch);
    return { format, parts: [{ name: source.name, tables: async () => tables }], copies: [] };
  }
  const bytes = await wholePacked(source, watch);
  const { isXlsx, sheetsOfXlsx } = await import('./sheets/xlsx');
  const { zipEntries } = await import('./sheets/zip-directory');
  if (isXlsx(zipEntries(bytes))) {
    const tables = await sheetsOfXlsx(bytes, watch);
    return { format: 'xlsx', parts: [{ name: source.name, tables: async () => tables }], copies: [] };
  }
  const { tablesIn } = await import('./sheets/zip');
  const { tables, copies } = tablesIn(bytes);
  const inEntry = async (entry: ByteSource): Promise<TableIn[]> => {
    const start = await headOf(entry, HEAD_BYTES);
    if (fileKind(start) !== 'zip') return (await plainFile(entry, start, watch)).tables;
    const inner = await wholePacked(entry, watch);
    if (!isXlsx(zipEntries(inner))) throw new Refused('zip-in-zip');
    return await sheetsOfXlsx(inner, watch);
  };
  return { format: 'zip', parts: tables.map((entry) => ({ name: entry.name, tables: () => inEntry(entry) })), copies };
}

/** Packed files and old spreadsheets have to be held whole. */
async function wholePacked(source: ByteSource, { signal }: Watch): Promise<Uint8Array> {
  if (source.total > MOST_PACKED_BYTES) throw new Refused('too-large');
  return await wholeOf(source, signal);
}

/** Anything but a ZIP. */
async function plainFile(
  source: ByteSource,
  head: Uint8Array,
  watch: Watch,
): Promise<{ format: FileFormat; tables: TableIn[] }> {
  const { name } = source;
  const kind = fileKind(head);
  switch (kind) {
    case 'text':
      return { format: 'text', tables: [{ name, read: (begin) => readText(source, head, begin, watch) }] };
    case 'html': {
      const { readHtml } = await import('./sheets/html');
      return { format: 'html', tables: [{ name, read: (begin) => readHtml(source, begin, watch) }] };
    }
    case 'ole':
    case 'xml': {
      const { sheetsOfXls } = await import('./sheets/xls');
      return { format: 'xls', tables: await sheetsOfXls(await wholePacked(source, watch), watch) };
    }
    case 'empty':
      throw new Refused('empty-file');
    case 'photo':
    case 'pdf':
      throw new Refused(kind);
    case 'zip':
      throw new Refused('zip-in-zip');
    default:
      throw new Refused('not-a-table');
  }
}
