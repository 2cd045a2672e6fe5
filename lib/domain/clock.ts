/**
 * Hybrid logical clock (Kulkarni et al. 2014), written so that stamps sort as plain text:
 * `<ms, 9 base-36 digits><count, 4 base-36 digits>-<node, 10>`.
 */
const MS_DIGITS = 9;
const COUNT_DIGITS = 4;
const COUNT_LIMIT = 36 ** COUNT_DIGITS;
const STAMP = /^[0-9a-z]{13}-[0-9a-z]{10}$/;

/** A stamp further ahead of the server's clock than this is refused as `clock-ahead` (ms). */
export const AHEAD_LIMIT_MS = 24 * 60 * 60 * 1000;

export type Stamp = string;

export const isStamp = (text: unknown): text is Stamp => typeof text === 'string' && STAMP.test(text);

/** Milliseconds since 1970 UTC that the stamp claims. */
export const stampMs = (stamp: Stamp): number => Number.parseInt(stamp.slice(0, MS_DIGITS), 36);
const stampCount = (stamp: Stamp): number => Number.parseInt(stamp.slice(MS_DIGITS, MS_DIGITS + COUNT_DIGITS), 36);
export const stampNode = (stamp: Stamp): string => stamp.slice(MS_DIGITS + COUNT_DIGITS + 1);

export function makeStamp(ms: number, count: number, node: string): Stamp {
  // A full counter borrows a millisecond rather than overflow into the node.
  const carry = Math.floor(count / COUNT_LIMIT);
  const at = Math.max(0, Math.floor(ms)) + carry;
  const rest = count % COUNT_LIMIT;
  return `${at.toString(36).padStart(MS_DIGITS, '0')}${rest.toString(36).padStart(COUNT_DIGITS, '0')}-${node}`;
}

/** The stamp of a new edit: after everything seen so far, and not before the wall clock. */
export function nextStamp(seen: Stamp | undefined, nowMs: number, node: string): Stamp {
  if (!seen || stampMs(seen) < nowMs) return makeStamp(nowMs, 0, node);
  return makeStamp(stampMs(seen), stampCount(seen) + 1, node);
}

/** The later of two clocks; a phone calls this with every stamp it receives, so that its next edit beats what it saw. */
export const laterStamp = (a: Stamp | undefined, b: Stamp): Stamp => (a === undefined || b > a ? b : a);

/** The same edit with its time moved by the measured skew. Count and node stay, so order among a phone's own edits stays. */
export const shiftStamp = (stamp: Stamp, byMs: number): Stamp =>
  makeStamp(stampMs(stamp) + byMs, stampCount(stamp), stampNode(stamp));
