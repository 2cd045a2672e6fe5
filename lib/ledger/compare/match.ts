import { type RowTable, textAt } from '../row-table';
import { KeyHash } from './key-hash';
import { indexBy, KEY_KINDS, type KeyIndex, type KeyKind, keyOf } from './keys';

/** For each row of both sides the row it belongs to on the other, or −1; and by which key it was found. */
export type Matches = { ofBefore: Int32Array; ofAfter: Int32Array; by: Record<KeyKind, number> };

/** Batch and trace numbers start again, and cashiers count orders from one every day: such keys hold for two days. */
const NEAR_MS = 48 * 3_600_000;

const typeOf = (table: RowTable, at: number): number => (table.code[at] ?? 0) >> 6;

function sameText(a: RowTable, at: number, b: RowTable, other: number, field: 'refundId' | 'orderId'): boolean {
  return textAt(a, field, at) === textAt(b, field, other);
}

/** How well two rows with one key fit: 0 never; more is better. A sale is never its own refund. */
function closeness(before: RowTable, at: number, after: RowTable, other: number, kind: KeyKind): number {
  if (typeOf(before, at) !== typeOf(after, other)) return 0;
  const apart = Math.abs((before.time[at] ?? 0) - (after.time[other] ?? 0));
  if (kind !== 'provider' && apart > NEAR_MS) return 0;
  let score = 1;
  if (before.amountMinor[at] === after.amountMinor[other]) score += 8;
  if (sameText(before, at, after, other, 'refundId')) score += 4;
  if (sameText(before, at, after, other, 'orderId')) score += 2;
  return apart === 0 ? score + 2 : apart < 60_000 ? score + 1 : score;
}

/** Pairs the rows of one key, best fits first; of equals the first ones. */
function pair(
  before: RowTable,
  chainB: number,
  indexB: KeyIndex,
  after: RowTable,
  chainA: number,
  indexA: KeyIndex,
  kind: KeyKind,
  matches: Matches,
): void {
  // Nearly every key has one row on each side.
  if (indexB.next[chainB] === -1 && indexA.next[chainA] === -1) {
    if (closeness(before, chainB, after, chainA, kind) > 0) join(matches, chainB, chainA, kind);
    return;
  }
  const fits: { at: number; other: number; score: number }[] = [];
  for (let at = chainB; at >= 0; at = indexB.next[at] ?? -1) {
    for (let other = chainA; other >= 0; other = indexA.next[other] ?? -1) {
      const score = closeness(before, at, after, other, kind);
      if (score > 0) fits.push({ at, other, score });
      // An id that a thousand rows share is no id.
      if (fits.length > 10_000) return;
    }
  }
  fits.sort((a, b) => b.score - a.score || a.at - b.at || a.other - b.other);
  for (const { at, other } of fits) {
    if (matches.ofBefore[at] === -1 && matches.ofAfter[other] === -1) join(matches, at, other, kind);
  }
}

function join(matches: Matches, at: number, other: number, kind: KeyKind): void {
  matches.ofBefore[at] = other;
  matches.ofAfter[other] = at;
  matches.by[kind] += 1;
}

/**
 * Finds each row's counterpart, by one key after the other (DOMAIN §4.3). What one key leaves over the next one tries:
 * a new acquirer gives ids of its own, but orders keep theirs.
 */
export function matchRows(before: RowTable, after: RowTable): Matches {
  const matches: Matches = {
    ofBefore: new Int32Array(before.length).fill(-1),
    ofAfter: new Int32Array(after.length).fill(-1),
    by: { provider: 0, device: 0, order: 0, changed: 0 },
  };
  const hash = new KeyHash();
  for (const kind of KEY_KINDS) {
    const indexB = indexBy(before, kind, (at) => matches.ofBefore[at] === -1);
    if (indexB.first.size === 0) continue;
    const indexA = indexBy(
      after,
      kind,
      (at) => matches.ofAfter[at] === -1 && indexB.first.has(keyOf(after, at, kind, hash)),
    );
    for (const [key, chainA] of indexA.first) {
      const chainB = indexB.first.get(key);
      if (chainB !== undefined) pair(before, chainB, indexB, after, chainA, indexA, kind, matches);
    }
  }
  return matches;
}
