import { type RowTable, textAt } from '../row-table';
import { KeyHash } from './key-hash';
import { counterpartsIn, indexBy, KEY_KINDS, type KeyKind } from './keys';

/** For each row of both sides the row it belongs to on the other, or −1; and by which key it was found. */
export type Matches = { ofBefore: Int32Array; ofAfter: Int32Array; by: Record<KeyKind, number> };

/** Batch and trace numbers start again, and cashiers count orders from one every day: such keys hold for two days. */
const NEAR_MS = 48 * 3_600_000;

const typeOf = (table: RowTable, at: number): number => (table.code[at] ?? 0) >> 6;

function sameText(a: RowTable, at: number, b: RowTable, other: number, field: 'refundId' | 'orderId'): boolean {
  return textAt(a, field, at) === textAt(b, field, other);
}

const apartMs = (before: RowTable, at: number, after: RowTable, other: number): number =>
  Math.abs((before.time[at] ?? 0) - (after.time[other] ?? 0));

/** Whether two rows with one key may be the same. A sale is never its own refund. */
const canFit = (before: RowTable, at: number, after: RowTable, other: number, kind: KeyKind): boolean =>
  typeOf(before, at) === typeOf(after, other) && (kind === 'provider' || apartMs(before, at, after, other) <= NEAR_MS);

/** Two refunds of one sale: an order number and a type are all they share. */
function isOtherRefund(before: RowTable, at: number, after: RowTable, other: number, kind: KeyKind): boolean {
  if (kind !== 'changed') return false;
  const [was, is] = [textAt(before, 'refundId', at), textAt(after, 'refundId', other)];
  return was !== '' && is !== '' && was !== is;
}

/** How well two rows with one key fit: 0 never; more is better. */
function closeness(before: RowTable, at: number, after: RowTable, other: number, kind: KeyKind): number {
  if (!canFit(before, at, after, other, kind) || isOtherRefund(before, at, after, other, kind)) return 0;
  const apart = apartMs(before, at, after, other);
  let score = 1;
  if (before.amountMinor[at] === after.amountMinor[other]) score += 8;
  if (sameText(before, at, after, other, 'refundId')) score += 4;
  if (sameText(before, at, after, other, 'orderId')) score += 2;
  return apart === 0 ? score + 2 : apart < 60_000 ? score + 1 : score;
}

/** The first row of a key, and after each the next one. */
type Chain = readonly [first: number, next: Int32Array];

/** An id that a hundred rows share at once is no id; one that returns every day for years is, of a few tills as well. */
const mostPairs = (rows: number): number => 10_000 + 30 * rows;

function byTime({ time }: RowTable, [first, next]: Chain): number[] {
  const rows: number[] = [];
  for (let at = first; at >= 0; at = next[at] ?? -1) rows.push(at);
  return rows.sort((a, b) => (time[a] ?? 0) - (time[b] ?? 0));
}

/**
 * Pairs the rows of one key, each side a chain, best fits first; of equals the first ones. Both sides are gone through in time's
 * order side by side: order number 1 of every day for ten years is looked at beside its neighbours only.
 */
function pair(before: RowTable, ofB: Chain, after: RowTable, ofA: Chain, kind: KeyKind, matches: Matches): void {
  const fits: { at: number; other: number; score: number }[] = [];
  const reach = kind === 'provider' ? Number.POSITIVE_INFINITY : NEAR_MS;
  const others = byTime(after, ofA);
  let from = 0;
  let left = mostPairs(others.length);
  for (const at of byTime(before, ofB)) {
    const time = before.time[at] ?? 0;
    while (from < others.length && (after.time[others[from] as number] ?? 0) < time - reach) from += 1;
    for (let nth = from; nth < others.length; nth += 1) {
      const other = others[nth] as number;
      if ((after.time[other] ?? 0) > time + reach) break;
      const score = closeness(before, at, after, other, kind);
      if (score > 0) fits.push({ at, other, score });
      left -= 1;
      if (left < 0) return;
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
  for (const kind of KEY_KINDS) {
    const indexB = indexBy(before, kind, (at) => matches.ofBefore[at] === -1);
    if (indexB.size === 0) continue;
    const found = counterpartsIn(indexB, after, kind, (at) => matches.ofAfter[at] === -1);
    for (let at = 0; at < before.length; at += 1) {
      const other = found.first[at] as number;
      if (other < 0) continue;
      // Nearly every key has one row on each side.
      if (indexB.next[at] === -1 && found.next[other] === -1) {
        if (canFit(before, at, after, other, kind) && !isOtherRefund(before, at, after, other, kind)) {
          join(matches, at, other, kind);
        }
      } else pair(before, [at, indexB.next], after, [other, found.next], kind, matches);
    }
    if (kind === 'provider') reserveRepeats(after, matches);
  }
  for (const [at, of] of matches.ofAfter.entries()) if (of === RESERVED) matches.ofAfter[at] = -1;
  return matches;
}

const RESERVED = -2;

/**
 * A row booked twice under the provider's own number is that row again: its double must not pass for another one that was lost,
 * a second payment or refund of the same order. Set aside for the weaker keys.
 */
function reserveRepeats(after: RowTable, { ofAfter }: Matches): void {
  const hash = new KeyHash();
  const identity = (at: number): number => {
    hash.start(5);
    if (!hash.text(after.texts.providerId, at)) return -1;
    hash.text(after.texts.refundId, at);
    hash.number(typeOf(after, at));
    hash.number(after.amountMinor[at] ?? 0);
    return hash.key();
  };
  const left = new Map<number, number[]>();
  const amounts = new Set<number | undefined>();
  for (const [at, of] of ofAfter.entries()) {
    const key = of === -1 ? identity(at) : -1;
    if (key < 0) continue;
    left.set(key, [...(left.get(key) ?? []), at]);
    amounts.add(after.amountMinor[at]);
  }
  if (left.size === 0) return;
  for (const [at, of] of ofAfter.entries()) {
    if (of < 0 || !amounts.has(after.amountMinor[at])) continue;
    for (const other of left.get(identity(at)) ?? []) ofAfter[other] = RESERVED;
  }
}
