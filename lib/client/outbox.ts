import 'client-only';
import { nextStamp } from '@/lib/domain/clock';
import type { Entry, Value } from '@/lib/domain/entry';
import { type Outcome, refuse } from '@/lib/domain/fault';
import { checkEdit, type KindName, kindOf, type ValueOf } from '@/lib/domain/kinds';
import { identityFor } from './identity';
import { readSyncMeta, writeSyncMeta } from './sync-meta';
import type { HeldEntry, ShopTables } from './tables';

/** One thing a person entered. `value: null` deletes it. */
export type Change = { [K in KindName]: { kind: K; key: string; value: ValueOf<K> | null } }[KindName];

/**
 * Saves and queues edits in ONE transaction, or none of them. Every edit of the product goes through here.
 * Refusals: those of `checkEdit`, `immutable` for a fact already recorded, and `restore-first` when this browser held a shop before
 * (`wasHere`) and its data is gone.
 */
export async function recordInto(
  tables: ShopTables,
  changes: readonly Change[],
  nowMs: number,
  wasHere = false,
): Promise<Outcome<object>> {
  for (const change of changes) {
    const fault = checkEdit(change as { kind: string; key: string; value: Value });
    if (fault) return refuse(fault);
  }
  return tables.transaction('rw', tables.entries, tables.outbox, tables.meta, async () => {
    const held = await tables.entries.bulkGet(changes.map(({ kind, key }): [string, string] => [kind, key]));
    // Asked before the first write, so that a refusal leaves nothing behind.
    if (changes.some(({ kind }, place) => held[place] && kindOf(kind)?.immutable)) return refuse('immutable');
    const identity = await identityFor(tables, wasHere);
    if (!identity) return refuse('restore-first');
    const meta = await readSyncMeta(tables);
    for (const { kind, key, value } of changes) {
      const before = await tables.entries.get([kind, key]);
      const waiting = await tables.outbox.get([kind, key]);
      meta.stamp = nextStamp(meta.stamp || undefined, nowMs + meta.skew, identity.node);
      const edit = { kind, key, value: value as Value, stamp: meta.stamp };
      const base = waiting ? waiting.base : before ? serverCopy(before) : null;
      await tables.entries.put({ ...edit, author: identity.member, scan: before?.scan ?? 0 });
      await tables.outbox.put({ ...edit, base, since: nowMs });
    }
    await writeSyncMeta(tables, meta);
    return { ok: true };
  });
}

const serverCopy = ({ kind, key, value, stamp, author }: HeldEntry): Entry => ({ kind, key, value, stamp, author });
