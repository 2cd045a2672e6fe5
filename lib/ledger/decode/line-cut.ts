import { Refused } from '../refusal';

const LF = 10;
const CR = 13;
/** A line of a table is a few hundred bytes; a megabyte without an end is something else. */
export const LONGEST_LINE = 1 << 20;

/**
 * Where whole lines end in the bytes, exclusive; 0 when there is no end. LF and CR never stand inside a character of
 * UTF-8 or GB18030, so whole lines can be decoded apart. A CR at the very end waits for its LF.
 */
function wholeLines(bytes: Uint8Array): number {
  const lf = bytes.lastIndexOf(LF);
  if (lf >= 0) return lf + 1;
  return bytes.lastIndexOf(CR, bytes.length - 2) + 1;
}

/** Where the first line ends; `end` is where the last one does. */
function firstEnd(bytes: Uint8Array, end: number): number {
  const lf = bytes.indexOf(LF);
  return lf >= 0 ? lf + 1 : end;
}

/**
 * Engines keep texts of this size and the cells cut from them in memory they have at hand. A megabyte of text is memory asked of
 * the system each time: decoding it takes five times as long.
 */
const PIECE = 1 << 17;

/** Whole lines in pieces of about that size. */
function* pieces(bytes: Uint8Array): Generator<Uint8Array> {
  let from = 0;
  while (bytes.length - from > PIECE) {
    const end = wholeLines(bytes.subarray(from, from + PIECE));
    if (end === 0) break;
    yield bytes.subarray(from, from + end);
    from += end;
  }
  yield bytes.subarray(from);
}

/** Chunks cut anew so that each ends with a line. Refusal: `line-too-long`. */
export async function* lineCuts(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array = new Uint8Array(0);
  for await (const chunk of chunks) {
    const end = wholeLines(chunk);
    if (end === 0) {
      if (rest.length + chunk.length > LONGEST_LINE) throw new Refused('line-too-long');
      rest = joined(rest, chunk);
      continue;
    }
    // Only the line that was cut is copied; the megabyte after it is passed on as it lies.
    const first = rest.length === 0 ? 0 : firstEnd(chunk, end);
    if (first > 0) yield joined(rest, chunk.subarray(0, first));
    if (first < end) yield* pieces(chunk.subarray(first, end));
    rest = chunk.slice(end);
    if (rest.length > LONGEST_LINE) throw new Refused('line-too-long');
  }
  if (rest.length > 0) yield rest;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

export function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) count += 1;
  return count;
}
