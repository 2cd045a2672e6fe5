import Papa from 'papaparse';
import { Refused } from '../refusal';
import { LONGEST_LINE } from './line-cut';
import type { TextPart } from './text';

/** Records of one part of the file, as cells; `closed` is false for a last record without a line end after it. */
export type Batch = { records: string[][]; bytes: number; closed: boolean };

const DELIMITERS = [',', '\t', ';', '|'] as const;

/** How often a delimiter stands in each line, quoted parts left out. */
const countIn = (line: string, delimiter: string): number => line.replace(/"[^"]*"/g, '').split(delimiter).length - 1;

/**
 * The delimiter most lines agree on. Alipay ends every field with a TAB inside comma-separated lines, so of equals the
 * first of the list wins, and a TAB that always stands beside a comma is no delimiter.
 */
export function delimiterOf(text: string): string {
  const lines = text
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .slice(0, 50);
  let best: string = ',';
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const counts = lines.map((line) => countIn(line, delimiter)).filter((count) => count > 0);
    const tally = new Map<number, number>();
    for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1);
    const agreed = Math.max(0, ...tally.values());
    const columns = [...tally].find(([, times]) => times === agreed)?.[0] ?? 0;
    const score = agreed * Math.min(columns, 5);
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}

/** CR alone ends lines when it does so as often as LF, which may still stand inside a quotation. */
function newlineOf(text: string): '\n' | '\r' {
  const alone = text.match(/\r(?!\n)/g)?.length ?? 0;
  return alone > 0 && alone >= text.split('\n').length - 1 ? '\r' : '\n';
}

/**
 * Cells of every record. papaparse does the splitting (docs/decisions/0005); a record may go on in the next part when a
 * quotation is open. Refusals: `quote-open` (a quotation longer than any record), `truncated` (open at the end).
 */
export async function* records(parts: AsyncIterable<TextPart>): AsyncGenerator<Batch> {
  let parser: InstanceType<typeof Papa.Parser> | undefined;
  let newline: '\n' | '\r' = '\n';
  let rest = '';
  let bytes = 0;
  let seen = 0;
  for await (const part of placed(parts, () => seen)) {
    bytes = part.bytes;
    if (parser === undefined) {
      newline = newlineOf(part.text);
      parser = new Papa.Parser({ delimiter: delimiterOf(part.text.slice(0, 200_000)), newline });
    }
    const text = rest + part.text;
    const closed = text.endsWith(newline);
    // The end of the file has no line end perhaps; the caller of the last part cannot know, so the rest waits.
    const { data, meta } = parser.parse(text, 0, true);
    rest = text.slice(meta.cursor);
    if (rest.length > 4 * LONGEST_LINE) throw new Refused('quote-open', { record: seen + data.length + 1 });
    seen += data.length;
    if (data.length > 0) yield { records: data as string[][], bytes, closed };
  }
  if (rest === '' || parser === undefined) return;
  const { data, errors } = parser.parse(rest, 0, false);
  if (errors.some((error: Papa.ParseError) => error.code === 'MissingQuotes'))
    throw new Refused('truncated', { record: seen + 1 });
  yield { records: data as string[][], bytes, closed: rest.endsWith(newline) };
}

/** Adds the records before a part to the place of what is refused in it. */
async function* placed(parts: AsyncIterable<TextPart>, before: () => number): AsyncGenerator<TextPart> {
  try {
    yield* parts;
  } catch (error) {
    const record = error instanceof Refused ? error.refusal.place?.record : undefined;
    if (!(error instanceof Refused) || record === undefined) throw error;
    throw new Refused(error.refusal.code, { record: before() + record });
  }
}
