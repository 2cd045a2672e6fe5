import type { RowTable } from '../row-table';
import { KeyHash } from './key-hash';

/**
 * The order of DOMAIN §4.3. `device` is TID + batch + trace, `order` is order id + type + amount. `changed` is order id + type:
 * what is still alone after all others, on both sides, had its amount changed and no better key to show it.
 */
export const KEY_KINDS = ['provider', 'device', 'order', 'changed'] as const;
export type KeyKind = (typeof KEY_KINDS)[number];

/** A row's key of one kind, or −1 when it has none. */
export function keyOf(table: RowTable, at: number, kind: KeyKind, hash: KeyHash): number {
  const { texts } = table;
  if (kind === 'provider') {
    hash.start(1);
    return hash.text(texts.providerId, at) ? hash.key() : -1;
  }
  if (kind === 'device') {
    hash.start(2);
    const hasTid = hash.text(texts.tid, at);
    hash.text(texts.batch, at);
    return hash.text(texts.trace, at) && hasTid ? hash.key() : -1;
  }
  hash.start(kind === 'order' ? 3 : 4);
  if (!hash.text(texts.orderId, at)) return -1;
  hash.number((table.code[at] ?? 0) >> 6);
  if (kind === 'order') hash.number(table.amountMinor[at] ?? 0);
  return hash.key();
}

/**
 * Rows by key; those that share one are a chain from the file's beginning to its end, −1 ends it. Open addressing in typed
 * arrays: a Map of so many large numbers takes most of a comparison's time.
 */
export class KeyIndex {
  readonly next: Int32Array;
  private readonly keys: Float64Array;
  /** Row that begins a chain; −1 is free. Never more than half full. */
  private readonly slots: Int32Array;
  private readonly shift: number;
  size = 0;

  constructor(rows: number) {
    const bits = Math.max(4, Math.ceil(Math.log2(rows * 2 + 1)));
    this.next = new Int32Array(rows).fill(-1);
    this.keys = new Float64Array(rows);
    this.slots = new Int32Array(1 << bits).fill(-1);
    this.shift = 32 - bits;
  }

  private slotOf(key: number): number {
    const { slots, keys } = this;
    let slot = Math.imul((key >>> 0) ^ (key / 4294967296), 0x9e3779b1) >>> this.shift;
    for (let at = slots[slot] as number; at >= 0 && keys[at] !== key; at = slots[slot] as number) {
      slot = slot + 1 === slots.length ? 0 : slot + 1;
    }
    return slot;
  }

  /** The first row with the key, or −1. */
  first(key: number): number {
    return this.slots[this.slotOf(key)] as number;
  }

  /** Puts a row before all others of its key. */
  add(at: number, key: number): void {
    const slot = this.slotOf(key);
    const first = this.slots[slot] as number;
    if (first < 0) this.size += 1;
    this.next[at] = first;
    this.keys[at] = key;
    this.slots[slot] = at;
  }
}

/** Indexes the rows that `wanted` lets through. */
export function indexBy(table: RowTable, kind: KeyKind, wanted: (at: number) => boolean): KeyIndex {
  const hash = new KeyHash();
  const index = new KeyIndex(table.length);
  for (let at = table.length - 1; at >= 0; at -= 1) {
    if (!wanted(at)) continue;
    const key = keyOf(table, at, kind, hash);
    if (key >= 0) index.add(at, key);
  }
  return index;
}

/** Of the other file the rows that share a key with one of the index: the first by that row, the rest in chains. */
export type Counterparts = { first: Int32Array; next: Int32Array };

/** Finds them in the index itself: two files in time's order lie side by side in memory, two hash tables do not. */
export function counterpartsIn(
  index: KeyIndex,
  table: RowTable,
  kind: KeyKind,
  wanted: (at: number) => boolean,
): Counterparts {
  const hash = new KeyHash();
  const first = new Int32Array(index.next.length).fill(-1);
  const next = new Int32Array(table.length).fill(-1);
  for (let at = table.length - 1; at >= 0; at -= 1) {
    if (!wanted(at)) continue;
    const key = keyOf(table, at, kind, hash);
    const of = key < 0 ? -1 : index.first(key);
    if (of < 0) continue;
    next[at] = first[of] as number;
    first[of] = at;
  }
  return { first, next };
}
