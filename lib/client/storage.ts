import 'client-only';
import { laterStamp } from '@/lib/domain/clock';
import { type Outcome, refuse } from '@/lib/domain/fault';
import type { Role } from '@/lib/domain/roles';
import { INBOX_CACHE } from '@/lib/domain/shared-inbox';
import { entryName, type ImportPlan, planImport, readShopFile, writeShopFile } from '@/lib/domain/shop-file';
import type { SessionReply } from '@/lib/domain/wire';
import { isForgetting, wishToForget } from './forget';
import { identityFor, makeId, readIdentity, writeIdentity } from './identity';
import { lastWords } from './last-words';
import { useLive } from './live';
import { forgetUsed, markUsed, wasUsed, withShop } from './shop';
import { wakeSync } from './sync-loop';
import { readSyncMeta, writeSyncMeta } from './sync-meta';
import type { ShopTables } from './tables';

/** How much this phone holds, and how much of it the server has never had; `undefined` while it is being asked. */
export const useHolding = (): { entries: number; unsent: number } | undefined =>
  useLive('holding', async ({ entries, outbox }) => ({
    entries: await entries.filter(({ value }) => value !== null).count(),
    unsent: await outbox.count(),
  }));

/** Everything of this shop on this phone as one text. */
export const exportShop = (): Promise<string> =>
  withShop(async ({ entries }) => writeShopFile(await entries.toArray(), Date.now()));

async function planFor(tables: ShopTables, text: string): Promise<Outcome<{ plan: ImportPlan }>> {
  const read = readShopFile(text);
  if (!read.ok) return read;
  const identity = await readIdentity(tables);
  if (!identity && wasUsed()) return refuse('restore-first');
  const held = await tables.entries.toArray();
  const role: Role = identity?.role ?? 'owner';
  const plan = planImport(read.entries, new Map(held.map((entry) => [entryName(entry), entry])), role, Date.now());
  return { ok: true, plan };
}

/** What importing this text would change; nothing is changed. Refusals: those of `readShopFile`, `restore-first`. */
export const previewImport = (text: string): Promise<Outcome<{ plan: ImportPlan }>> =>
  withShop((tables) => planFor(tables, text));

/**
 * Takes over what is missing here or newer in the file, in one transaction, and queues it for the server. The file's
 * own stamps stay, so that an old file never beats a later edit. Refusals: those of `readShopFile`, `restore-first`,
 * `storage-full`, `storage-blocked`.
 */
export async function importShop(text: string): Promise<Outcome<{ plan: ImportPlan }>> {
  try {
    const outcome = await withShop((tables) =>
      tables.transaction('rw', tables.entries, tables.outbox, tables.meta, async () => importInto(tables, text)),
    );
    if (outcome.ok) wakeSync();
    return outcome;
  } catch (error) {
    return refuse(
      error instanceof Error && /Quota/.test(`${error.name} ${error.message}`) ? 'storage-full' : 'storage-blocked',
    );
  }
}

async function importInto(tables: ShopTables, text: string): Promise<Outcome<{ plan: ImportPlan }>> {
  // Planned again inside the transaction: something may have been entered since the person saw the preview.
  const planned = await planFor(tables, text);
  if (!planned.ok || planned.plan.take.length === 0) return planned;
  const identity = await identityFor(tables, wasUsed());
  if (!identity) return refuse('restore-first');
  const meta = await readSyncMeta(tables);
  const since = Date.now();
  for (const edit of planned.plan.take) {
    const before = await tables.entries.get([edit.kind, edit.key]);
    const waiting = await tables.outbox.get([edit.kind, edit.key]);
    const copy = before && { kind: before.kind, key: before.key, value: before.value, stamp: before.stamp };
    const base = waiting ? waiting.base : before && copy ? { ...copy, author: before.author } : null;
    await tables.entries.put({ ...edit, author: identity.member, scan: before?.scan ?? 0 });
    await tables.outbox.put({ ...edit, base, since });
    meta.stamp = laterStamp(meta.stamp || undefined, edit.stamp);
  }
  await writeSyncMeta(tables, meta);
  markUsed(identity.shop);
  return planned;
}

/**
 * Takes everything of the shop off this phone: entries, what was never sent, drafts, transaction files, who this phone is, and the
 * cookie that would bring it back, at once or at the next connection. Content stays.
 */
export async function clearPhone(): Promise<void> {
  wishToForget();
  forgetUsed();
  lastWords.clear();
  await withShop((tables) =>
    tables.transaction('rw', tables.tables, async () => {
      for (const table of tables.tables) await table.clear();
    }),
  );
  // Files another app has handed over and nobody has read yet.
  if ('caches' in globalThis) await caches.delete(INBOX_CACHE);
  wakeSync();
}

const TIMEOUT_MS = 30_000;

/**
 * Gives a phone whose storage was wiped its shop back, by the cookie that survived. Refusals: `offline`, `timeout`,
 * `server-down`, `too-many`, `member-unknown` (the cookie is gone too, or the phone was removed from the shop).
 */
export async function restoreShop(): Promise<Outcome<object>> {
  // What the cookie would bring is a shop that a person cleared from this phone.
  if (isForgetting()) return refuse('member-unknown');
  const answer = await fetch('/api/session/restore', {
    method: 'POST',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch((error: unknown) =>
    error instanceof DOMException && error.name === 'TimeoutError' ? 'timeout' : 'offline',
  );
  if (typeof answer === 'string') return refuse(answer === 'timeout' ? 'timeout' : 'offline');
  const body: unknown = await answer.json().catch(() => undefined);
  if (!answer.ok)
    return refuse(answer.status === 429 ? 'too-many' : answer.status >= 500 ? 'server-down' : 'member-unknown');
  const { shop, member, role, secret } = body as SessionReply & { secret: string };
  // A node of its own: the clock of the lost phone is lost with it, and two edits must never share a stamp.
  await withShop((tables) => writeIdentity(tables, { shop, member, role, secret, node: makeId(10), registered: true }));
  markUsed(shop);
  wakeSync();
  return { ok: true };
}

/** Gives up what was lost: the phone begins a shop of its own with the next thing entered. */
export const startFresh = (): void => {
  forgetUsed();
};
