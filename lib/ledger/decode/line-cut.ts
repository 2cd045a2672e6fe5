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
    if (first < end) yield chunk.subarray(first, end);
    rest = chunk.slice(end);
    if (rest.length > LONGEST_LINE) throw new Refused('line-too-long');
  }
  if (rest.length > 0) yield rest;
}

/**
 * Engines keep texts of this size, and the cells cut from them, in memory they have at hand. A megabyte of text is memory asked
 * of the system each time: decoding it takes five times as long.
 */
const PIECE = 1 << 16;

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 128);

/**
 * The lines in smaller pieces, each ending with a line. The first text beyond ASCII comes with all that follows it in its chunk,
 * until `isDecided`: of a few characters GB18030 may be UTF-8 by chance, of many it never is.
 */
export async function* pieces(parts: AsyncIterable<Uint8Array>, isDecided: () => boolean): AsyncGenerator<Uint8Array> {
  for await (const part of parts) {
    for (let from = 0; from < part.length; ) {
      const end = part.length - from > PIECE ? wholeLines(part.subarray(from, from + PIECE)) : 0;
      const short = end === 0 ? part.subarray(from) : part.subarray(from, from + end);
      const piece = isDecided() || isAscii(short) ? short : part.subarray(from);
      yield piece;
      from += piece.length;
    }
  }
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
