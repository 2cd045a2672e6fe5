import { fromHtml, HucreError } from 'hucre';
import { type Encoding, wholeText } from '../decode/text';
import type { Watch } from '../read-text';
import { Refused } from '../refusal';
import { type ByteSource, wholeOf } from '../source';
import type { Begin } from '../table-taker';
import { cellText } from './cell-text';
import { feed } from './feed';

/** A hundred thousand rows of a page; it has to be held in one piece. */
const MOST_HTML_BYTES = 80 * 1024 * 1024;

/** Reads the table of a page that a portal calls .xls. Refusals, thrown: `too-large`, `no-header` and those of text and table. */
export async function readHtml<Reading>(
  source: ByteSource,
  begin: Begin<Reading>,
  watch: Watch,
): Promise<{ reading: Reading; encoding: Encoding }> {
  if (source.total > MOST_HTML_BYTES) throw new Refused('too-large');
  const { text, encoding } = wholeText(await wholeOf(source, watch.signal));
  if (!/<\/table>/i.test(text)) throw new Refused(/<table/i.test(text) ? 'truncated' : 'no-header');
  let rows: readonly (readonly unknown[])[];
  try {
    ({ rows } = fromHtml(plainMarks(text), { typeInference: false }));
  } catch (error) {
    throw error instanceof HucreError ? new Refused('sheet-broken') : error;
  }
  const records = rows.map((row) => row.map(cellText));
  return { reading: await feed(records, begin, source.total, watch), encoding };
}

const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  yen: '¥',
  middot: '·',
  mdash: '—',
  minus: '-',
};

/** Names of marks that the table reader does not know, and line breaks inside a cell. */
const plainMarks = (page: string): string =>
  page.replace(/&(\w+);/g, (whole, name: string) => NAMED[name] ?? whole).replace(/<br\s*\/?>/gi, ' ');
