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

/** Rows that share a key: the first by key, the next of each in a chain. −1 ends it. */
export type KeyIndex = { first: Map<number, number>; next: Int32Array };

/** Indexes the rows that `wanted` lets through, so that a chain runs from the file's beginning to its end. */
export function indexBy(table: RowTable, kind: KeyKind, wanted: (at: number) => boolean): KeyIndex {
  const hash = new KeyHash();
  const first = new Map<number, number>();
  const next = new Int32Array(table.length).fill(-1);
  for (let at = table.length - 1; at >= 0; at -= 1) {
    if (!wanted(at)) continue;
    const key = keyOf(table, at, kind, hash);
    if (key < 0) continue;
    next[at] = first.get(key) ?? -1;
    first.set(key, at);
  }
  return { first, next };
}
