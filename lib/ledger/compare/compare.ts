import { type LedgerOutcome, refuse } from '../refusal';
import type { RowTable } from '../row-table';
import { type CellDifference, cellDifferences, contentOf } from './cells';
import { KeyHash } from './key-hash';
import { KEY_KINDS, type KeyKind, keyOf } from './keys';
import { matchRows } from './match';

/**
 * `midnight`: the same sale on another business day, less than a day apart. `zone`: the clock differs by whole half hours,
 * as when one system counts UTC. `time`: more than a day apart.
 */
export type Moved = 'midnight' | 'zone' | 'time';

/** Places of rows in their tables. `of` is the row a duplicate repeats. */
export type Differences = {
  missing: number[];
  extra: number[];
  duplicate: { at: number; of: number }[];
  amount: { before: number; after: number }[];
  moved: { before: number; after: number; how: Moved; minutes: number }[];
};

/** `pass` only as DOMAIN §4.3 has it: nothing missing, extra, double, different or moved, every cell equal. */
export type Verdict = 'pass' | 'missing' | 'duplicate' | 'amount' | 'extra' | 'moved';

export type Comparison = {
  verdict: Verdict;
  matched: number;
  by: Record<KeyKind, number>;
  differences: Differences;
  /** Rows of the second file alone, from before the first row or after the last row of the first file. */
  outside: number;
  /** Only cells that differ; empty means every day × tender × type is equal to the fen. */
  cells: CellDifference[];
  /** Sums in minor units: after minus before. */
  amountMinor: number;
};

const MINUTE = 60_000;
const HALF_HOUR = 30 * MINUTE;

function movedBy(before: RowTable, at: number, after: RowTable, other: number): { how: Moved; minutes: number } | null {
  const apart = (after.time[other] ?? 0) - (before.time[at] ?? 0);
  const isOtherDay = before.day[at] !== after.day[other];
  if (apart === 0 && !isOtherDay) return null;
  const minutes = Math.round(apart / MINUTE);
  // To the second: a clock in another zone, not a slow booking.
  const isZone = apart !== 0 && apart % HALF_HOUR === 0 && Math.abs(apart) <= 14 * 60 * MINUTE;
  if (isZone) return { how: 'zone', minutes };
  if (!isOtherDay) return null;
  return { how: Math.abs(apart) < 24 * 60 * MINUTE ? 'midnight' : 'time', minutes };
}

/** Whether the row at hand repeats one that has found its counterpart: by any key, at most two days apart. */
function repeated(after: RowTable, left: readonly number[], ofAfter: Int32Array): Map<number, number> {
  const found = new Map<number, number>();
  if (left.length === 0) return found;
  const hash = new KeyHash();
  // Asked first, for it is cheap: nearly no row has the amount of one that is left.
  const amounts = new Set(left.map((at) => after.amountMinor[at]));
  for (const kind of KEY_KINDS) {
    const wanted = new Map<number, number[]>();
    for (const at of left) {
      const key = found.has(at) ? -1 : keyOf(after, at, kind, hash);
      if (key >= 0) wanted.set(key, [...(wanted.get(key) ?? []), at]);
    }
    if (wanted.size === 0) continue;
    for (let other = 0; other < after.length; other += 1) {
      if (ofAfter[other] === -1 || !amounts.has(after.amountMinor[other])) continue;
      for (const at of wanted.get(keyOf(after, other, kind, hash)) ?? []) {
        const isNear = Math.abs((after.time[at] ?? 0) - (after.time[other] ?? 0)) <= 48 * 60 * MINUTE;
        const isSame =
          after.amountMinor[at] === after.amountMinor[other] &&
          (after.code[at] ?? 0) >> 6 === (after.code[other] ?? 0) >> 6;
        if (isNear && isSame && !found.has(at)) found.set(at, other);
      }
    }
  }
  return found;
}

function verdictOf(
  { missing, extra, duplicate, amount, moved }: Differences,
  cells: readonly CellDifference[],
): Verdict {
  if (missing.length > 0) return 'missing';
  if (duplicate.length > 0) return 'duplicate';
  if (amount.length > 0) return 'amount';
  if (extra.length > 0) return 'extra';
  return moved.length > 0 || cells.length > 0 ? 'moved' : 'pass';
}

/**
 * Rows before an upgrade against rows after it (DOMAIN §4.3). An export made after the upgrade goes on where the first one
 * ends, and may begin earlier: rows only there, outside the time of the first one, are `outside`, neither extra nor summed. Refusals: `nothing-to-compare` (a side is empty), `currencies-differ`.
 */
export function compareTables(before: RowTable, after: RowTable): LedgerOutcome<{ comparison: Comparison }> {
  if (before.length === 0 || after.length === 0) return refuse('nothing-to-compare');
  if (!before.currencies.some((currency) => after.currencies.includes(currency))) return refuse('currencies-differ');
  const { ofBefore, ofAfter, by } = matchRows(before, after);
  const differences: Differences = { missing: [], extra: [], duplicate: [], amount: [], moved: [] };
  for (let at = 0; at < before.length; at += 1) {
    const other = ofBefore[at] ?? -1;
    if (other < 0) differences.missing.push(at);
    else if (before.amountMinor[at] !== after.amountMinor[other]) differences.amount.push({ before: at, after: other });
    else {
      const moved = movedBy(before, at, after, other);
      if (moved) differences.moved.push({ before: at, after: other, ...moved });
    }
  }
  const left = Array.from(after.record.keys()).filter((at) => ofAfter[at] === -1);
  const outside = new Set<number>();
  const [first, last] = spanOf(before);
  const doubles = repeated(after, left, ofAfter);
  for (const at of left) {
    const of = doubles.get(at);
    const time = after.time[at] ?? 0;
    if (of !== undefined) differences.duplicate.push({ at, of });
    else if (time < first || time > last) outside.add(at);
    else differences.extra.push(at);
  }
  const cells = cellDifferences(contentOf(before), contentOf(after, outside));
  const comparison: Comparison = {
    verdict: verdictOf(differences, cells),
    matched: by.provider + by.device + by.order + by.changed,
    by,
    differences,
    outside: outside.size,
    cells,
    amountMinor: cells.reduce((sum, cell) => sum + cell.amountMinor, 0),
  };
  return { ok: true, comparison };
}

function spanOf({ time }: RowTable): [first: number, last: number] {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const ms of time) {
    if (ms < first) first = ms;
    if (ms > last) last = ms;
  }
  return [first, last];
}
