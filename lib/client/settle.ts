import 'client-only';
import { laterStamp, makeStamp, shiftStamp, stampMs, stampNode } from '@/lib/domain/clock';
import type { Edit, Entry } from '@/lib/domain/entry';
import { checkWriter, isSameEdit, kindOf, mayRead, wins } from '@/lib/domain/kinds';
import type { Role } from '@/lib/domain/roles';
import type { ChangeResult, SyncReply } from '@/lib/domain/wire';
import { readIdentity } from './identity';
import { readSyncMeta, type SyncMeta, writeSyncMeta } from './sync-meta';
import type { HeldEntry, ShopTables, Waiting } from './tables';

type Me = { id: string; role: Role };

/**
 * Takes one reply of the server into the phone, in ONE transaction: receipts first, then what others wrote,
 * then the cursor. Killed anywhere, the phone is as before or after, never between. `secret` is what the phone asked with:
 * one that was cleared since then takes nothing.
 */
export async function settle(
  tables: ShopTables,
  secret: string,
  sent: readonly Edit[],
  reply: SyncReply,
  nowMs: number,
): Promise<void> {
  const me: Me = { id: reply.member, role: reply.role };
  await tables.transaction('rw', [tables.entries, tables.outbox, tables.shelf, tables.meta], async () => {
    if ((await readIdentity(tables))?.secret !== secret) return;
    const meta = await readSyncMeta(tables);
    meta.skew = Date.parse(reply.now) - nowMs;
    const startsAgain = reply.epoch !== meta.epoch || reply.view !== meta.view;
    if (startsAgain) startScan(meta, reply);
    const mine = new Map(sent.map((edit) => [`${edit.kind}/${edit.key}`, edit]));
    for (const result of reply.results)
      await takeReceipt(tables, result, mine.get(`${result.kind}/${result.key}`), meta, nowMs);
    // Another life of the server's data: this page was scanned from a cursor that means nothing there.
    if (!startsAgain) {
      for (const gone of reply.gone) await letGo(tables, gone, me, nowMs);
      for (const entry of reply.entries) await takeEntry(tables, entry, me, meta, nowMs);
      meta.cursor = reply.cursor;
      meta.newest = reply.newest;
      if (meta.scanning && !reply.more) await endScan(tables, me, meta, nowMs);
    }
    meta.syncedAt = nowMs;
    await writeSyncMeta(tables, meta);
  });
}

function startScan(meta: SyncMeta, reply: SyncReply): void {
  meta.epoch = reply.epoch;
  meta.view = reply.view;
  meta.cursor = 0;
  meta.newest = 0;
  meta.scan += 1;
  meta.scanning = true;
}

async function takeReceipt(
  tables: ShopTables,
  result: ChangeResult,
  sent: Edit | undefined,
  meta: SyncMeta,
  nowMs: number,
): Promise<void> {
  const at: [string, string] = [result.kind, result.key];
  const waiting = await tables.outbox.get(at);
  if (!waiting || !sent) return;
  // A later edit of the same thing was made while this one travelled: it goes on waiting.
  const isCurrent = waiting.stamp === result.stamp;
  if (result.taken) {
    if (isCurrent) await tables.outbox.delete(at);
    return;
  }
  if (!isCurrent) return;
  if (result.code === 'clock-ahead') {
    await shiftWaiting(tables, meta, nowMs + meta.skew);
    return;
  }
  if (result.code === 'older') {
    await shelve(tables, sent, nowMs);
    await tables.outbox.delete(at);
    if (result.held) await tables.entries.put({ ...result.held, scan: meta.scan });
    else await tables.entries.delete(at);
    return;
  }
  await tables.outbox.update(at, { refused: result.code });
}

/**
 * This phone's clock ran ahead: moves what waits in the server's future by the measured skew, never to "now",
 * since an old edit would then beat newer ones of others. Only when the clock was set right in between, and the skew
 * says nothing any more, the edits take the server's time, in the order they were made.
 */
async function shiftWaiting(tables: ShopTables, meta: SyncMeta, serverMs: number): Promise<void> {
  const ahead = (await tables.outbox.toArray()).filter((one) => stampMs(one.stamp) > serverMs);
  ahead.sort((a, b) => (a.stamp < b.stamp ? -1 : 1));
  for (const [place, waiting] of ahead.entries()) {
    const at: [string, string] = [waiting.kind, waiting.key];
    const shifted = shiftStamp(waiting.stamp, meta.skew);
    const stamp = stampMs(shifted) > serverMs ? makeStamp(serverMs, place, stampNode(waiting.stamp)) : shifted;
    await tables.outbox.update(at, { stamp });
    await tables.entries.update(at, { stamp });
  }
  const held = await tables.entries.toArray();
  meta.stamp = held.reduce((latest, entry) => laterStamp(latest || undefined, entry.stamp), '');
}

async function takeEntry(tables: ShopTables, entry: Entry, me: Me, meta: SyncMeta, nowMs: number): Promise<void> {
  const at: [string, string] = [entry.kind, entry.key];
  meta.stamp = laterStamp(meta.stamp || undefined, entry.stamp);
  const waiting = await tables.outbox.get(at);
  if (waiting) {
    // What a person typed stays on the screen while it waits; the server's value is kept beside it.
    await setBase(tables, waiting, entry, me, nowMs);
    await tables.entries.update(at, { scan: meta.scan });
    return;
  }
  const held = await tables.entries.get(at);
  const isLostThere = held !== undefined && !isSameEdit(held, entry) && !wins(entry, held);
  if (!isLostThere || !mayOffer(held, me)) {
    if (isLostThere && held.author === me.id) await shelve(tables, held, nowMs);
    await tables.entries.put({ ...entry, scan: meta.scan });
    return;
  }
  // Held here, older there, not waiting: the server lost it. Offer it again.
  await tables.entries.update(at, { scan: meta.scan });
  await offer(tables, held, me, entry, nowMs);
}

/**
 * Another wrote over what only its author may see: this phone's copy goes, what waits stays.
 * Unless this phone's copy is the later one: then the server lost it, and it is offered again.
 */
async function letGo(tables: ShopTables, gone: SyncReply['gone'][number], me: Me, nowMs: number): Promise<void> {
  const at: [string, string] = [gone.kind, gone.key];
  const waiting = await tables.outbox.get(at);
  if (waiting) {
    await setBase(tables, waiting, null, me, nowMs);
    return;
  }
  const held = await tables.entries.get(at);
  if (!held) return;
  const isLostThere = held.author === me.id && held.stamp > gone.stamp;
  if (isLostThere && mayOffer(held, me)) {
    await offer(tables, held, me, null, nowMs);
    return;
  }
  if (isLostThere) await shelve(tables, held, nowMs);
  await tables.entries.delete(at);
}

/**
 * What a full pull did not see: offered again if the server lost it, dropped if this phone may no longer hold it.
 * What this person wrote but may no longer write stays readable on the shelf.
 */
async function endScan(tables: ShopTables, me: Me, meta: SyncMeta, nowMs: number): Promise<void> {
  const unseen = await tables.entries.filter((entry) => entry.scan !== meta.scan).toArray();
  for (const held of unseen) {
    const at: [string, string] = [held.kind, held.key];
    const waiting = await tables.outbox.get(at);
    if (waiting) {
      // What waits goes on waiting; there is nothing on the server any more to put back in its place.
      await setBase(tables, waiting, null, me, nowMs);
      continue;
    }
    if (mayOffer(held, me)) {
      await offer(tables, held, me, null, nowMs);
      continue;
    }
    if (held.author === me.id) await shelve(tables, held, nowMs);
    await tables.entries.delete(at);
  }
  meta.scanning = false;
}

/** What comes back if the person gives the waiting edit up. What they had written before, and the server lost, goes on the shelf. */
async function setBase(tables: ShopTables, waiting: Waiting, base: Entry | null, me: Me, nowMs: number): Promise<void> {
  const was = waiting.base;
  const isLost = was !== null && (base === null || (!isSameEdit(was, base) && !wins(base, was)));
  if (isLost && was.author === me.id) await shelve(tables, was, nowMs);
  await tables.outbox.update([waiting.kind, waiting.key], { base });
}

const shelve = ({ shelf }: ShopTables, { kind, key, value, stamp }: Edit, nowMs: number) =>
  shelf.add({ kind, key, value, stamp, at: nowMs });

async function offer(
  { outbox }: ShopTables,
  held: HeldEntry,
  me: Me,
  base: Entry | null,
  nowMs: number,
): Promise<void> {
  const { kind, key, value, stamp, author } = held;
  await outbox.put({ kind, key, value, stamp, base, since: nowMs, ...(author === me.id ? {} : { author }) });
}

/**
 * Whether this phone may give the entry to the server again. An owner may give back anything it may write, under its
 * author's name. Others become its author, so of theirs they give back only what every writer may read anyway:
 * a private entry must not change hands.
 */
function mayOffer(held: Entry, me: Me): boolean {
  const kind = kindOf(held.kind);
  if (checkWriter(held.kind, me.role) || !mayRead(held, me)) return false;
  if (held.author === me.id || me.role === 'owner') return true;
  return kind?.writers.every((role) => kind.readers.includes(role)) ?? false;
}
