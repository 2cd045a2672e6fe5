import { wholeOf } from '../source';
import { entrySource } from './unpack';
import type { ZipEntry } from './zip-directory';

const SHEET = /<(?:\w+:)?sheet\s([^>]*)>/g;
const RELATION = /<(?:\w+:)?Relationship\s([^>]*)>/g;

const attribute = (tag: string, name: RegExp): string =>
  (new RegExp(String.raw`(?:^|\s)${name.source}\s*=\s*(?:"([^"]*)"|'([^']*)')`).exec(tag) ?? []).slice(1).join('');

const MARKS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (text: string): string =>
  text.replace(/&(?:(\w+)|#(\d+));/g, (whole, name: string | undefined, code: string | undefined) =>
    code === undefined ? (MARKS[name ?? ''] ?? whole) : String.fromCodePoint(Number(code)),
  );

async function textOf(zip: Uint8Array, entries: readonly ZipEntry[], name: RegExp): Promise<string> {
  const entry = entries.find((one) => name.test(one.name));
  if (entry === undefined) return '';
  return new TextDecoder().decode(await wholeOf(entrySource(zip, entry, 'sheet-bomb')));
}

/**
 * The sheets of an .xlsx in the order a person sees them, by the place the reader counts them and the part they stand in.
 * Sheets that hold a chart alone are left out. Refusals, thrown: those of `entrySource`.
 */
export async function sheetsIn(
  zip: Uint8Array,
  entries: readonly ZipEntry[],
): Promise<{ name: string; at: number; part: string }[]> {
  const book = await textOf(zip, entries, /^xl\/workbook\d*\.xml$/i);
  const relations = await textOf(zip, entries, /^xl\/_rels\/workbook\d*\.xml\.rels$/i);
  const parts = new Map([...relations.matchAll(RELATION)].map(([, tag = '']) => [attribute(tag, /Id/), tag] as const));
  return [...book.matchAll(SHEET)].flatMap(([, tag = ''], at) => {
    const relation = parts.get(attribute(tag, /\w+:id/)) ?? '';
    if (!/\/worksheet$/i.test(attribute(relation, /Type/))) return [];
    const target = attribute(relation, /Target/);
    const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    return [{ name: plain(attribute(tag, /name/)), at, part }];
  });
}
