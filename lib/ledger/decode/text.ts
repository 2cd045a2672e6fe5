import { Refused } from '../refusal';
import { type ByteSource, pull } from '../source';
import { countLines, LONGEST_LINE, lineCuts, pieces } from './line-cut';
import { utf8LineIn } from './utf8-line';

export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';
/** Whole lines as text, and how many bytes of the file are behind us. */
export type TextPart = { text: string; bytes: number };

function utf16Of(head: Uint8Array): Encoding | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (!head.includes(0)) return undefined;
  return head.indexOf(0) % 2 === 1 ? 'utf-16le' : 'utf-16be';
}

const decoders = new Map<Encoding, TextDecoder>();
function strict(encoding: Encoding): TextDecoder {
  const known = decoders.get(encoding) ?? new TextDecoder(encoding, { fatal: true });
  decoders.set(encoding, known);
  return known;
}

function decoded(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return strict(encoding).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Records before the first line of the bytes that the encoding cannot be. */
function badLine(bytes: Uint8Array, encoding: Encoding): number {
  let line = 0;
  for (let at = 0; at < bytes.length; line += 1) {
    const lf = bytes.indexOf(10, at);
    const end = lf < 0 ? bytes.length : lf + 1;
    if (decoded(bytes.subarray(at, end), encoding) === undefined) return line;
    at = end;
  }
  return line;
}

/** A character cut in two at the very end: all but the last bytes are sound, and, if asked, not only ASCII. */
const isCutOff = (bytes: Uint8Array, encoding: Encoding, beyondAscii: boolean): boolean =>
  bytes[bytes.length - 1] !== 10 &&
  [1, 2, 3].some((lost) => {
    const kept = bytes.subarray(0, Math.max(0, bytes.length - lost));
    const text = decoded(kept, encoding);
    return text !== undefined && (!beyondAscii || text.length < kept.length);
  });

/**
 * Text of a file, in whole lines: BOM, then UTF-8 strictly, then GB18030 (DOMAIN §4.1). While everything is ASCII both
 * are still possible; the first character outside it decides for the whole file.
 * Places count from the start of the part at hand; `records` knows what came before it.
 * Refusals: `mixed-encoding`, `wrong-encoding`, `truncated` (ends inside a character), `line-too-long`, `cancelled`.
 */
export async function* textParts(
  source: ByteSource,
  head: Uint8Array,
  tell: (encoding: Encoding) => void,
  signal?: AbortSignal,
): AsyncGenerator<TextPart> {
  const wide = utf16Of(head);
  if (wide !== undefined) {
    tell(wide);
    yield* wideParts(source, wide, signal);
    return;
  }
  let encoding: Encoding | undefined = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 'utf-8' : undefined;
  let bytes = 0;
  for await (const part of pieces(lineCuts(pull(source, signal)), () => encoding !== undefined)) {
    bytes += part.length;
    const last = bytes >= source.total;
    let text = encoding === 'gb18030' ? undefined : decoded(part, 'utf-8');
    if (text !== undefined && text.length < part.length) encoding = 'utf-8';
    if (text === undefined) {
      const fault = (code: 'mixed-encoding' | 'wrong-encoding', line: number) =>
        new Refused(code, { record: line + 1 });
      // A file cut inside a character of its last line, unless those last bytes are its only ones outside ASCII.
      if (last && encoding !== 'gb18030' && isCutOff(part, 'utf-8', encoding === undefined)) {
        throw new Refused('truncated', { record: countLines(part) + 1 });
      }
      if (encoding === 'utf-8') throw fault('mixed-encoding', badLine(part, 'utf-8'));
      const foreign = utf8LineIn(part);
      if (foreign > 0) throw fault('mixed-encoding', Math.max(foreign - 1, badLine(part, 'utf-8')));
      text = decoded(part, 'gb18030');
      if (text === undefined) {
        if (last && isCutOff(part, 'gb18030', false)) {
          throw new Refused('truncated', { record: countLines(part) + 1 });
        }
        throw fault('wrong-encoding', badLine(part, 'gb18030'));
      }
      encoding = 'gb18030';
    }
    yield { text, bytes };
  }
  tell(encoding ?? 'utf-8');
}

async function* wideParts(source: ByteSource, encoding: Encoding, signal?: AbortSignal): AsyncGenerator<TextPart> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let rest = '';
  let bytes = 0;
  const decode = (chunk?: Uint8Array): string => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch {
      throw new Refused(chunk ? 'wrong-encoding' : 'truncated');
    }
  };
  for await (const chunk of pull(source, signal)) {
    bytes += chunk.length;
    const text = rest + decode(chunk);
    const lf = text.lastIndexOf('\n');
    const end = lf >= 0 ? lf + 1 : text.lastIndexOf('\r', text.length - 2) + 1;
    rest = text.slice(end);
    if (rest.length > LONGEST_LINE) throw new Refused('line-too-long');
    if (end > 0) yield { text: text.slice(0, end), bytes };
  }
  rest += decode();
  if (rest !== '') yield { text: rest, bytes };
}

/** All of a small file at once, for what has no lines: a page. Refusal, thrown: `wrong-encoding`. */
export function wholeText(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const wide = utf16Of(bytes.subarray(0, 4096));
  for (const encoding of wide ? [wide] : (['utf-8', 'gb18030'] as const)) {
    const text = decoded(bytes, encoding);
    if (text !== undefined) return { text, encoding };
  }
  throw new Refused('wrong-encoding');
}
