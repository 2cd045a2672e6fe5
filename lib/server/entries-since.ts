import 'server-only';
import { and, asc, eq, gt, lte } from 'drizzle-orm';
import type { Entry, Value } from '@/lib/domain/entry';
import { mayRead } from '@/lib/domain/kinds';
import { stateHash } from '@/lib/domain/state-hash';
import { SYNC_PAGE_MAX, type SyncReply, type SyncRequest } from '@/lib/domain/wire';
import type { Executor } from './database';
import { entry, shop } from './schema';
import type { Member } from './session';

type Row = typeof entry.$inferSelect;
type Page = Pick<SyncReply, 'entries' | 'gone' | 'cursor' | 'newest' | 'more'>;

export const asEntry = (row: Row): Entry => ({
  kind: row.kind,
  key: row.key,
  value: row.value as Value,
  stamp: row.stamp,
  author: row.author,
});

/**
 * A page of what this member has not seen, in the order of versions. The cursor is the last version scanned, seen or not.
 * A page never ends inside a version, so that what was written together arrives together.
 * `undefined` when this shop has no such version: the cursor comes from days that a restored backup lost, or from too long ago.
 * The same for `told`, the newest version there was at the page before: an entry that page left for a later one may stand
 * behind the cursor again.
 */
export async function entriesSince(
  executor: Executor,
  member: Member,
  { cursor, newest: told }: Pick<SyncRequest, 'cursor' | 'newest'>,
  pageMax = SYNC_PAGE_MAX,
): Promise<Page | undefined> {
  const [row] = await executor
    .select({ version: shop.version, recent: shop.recent })
    .from(shop)
    .where(eq(shop.shopId, member.shopId));
  const newest = row?.version ?? 0;
  const isKnown = async (version: number): Promise<boolean> =>
    version === 0 || version === newest || row?.recent.includes(version) || isCarried(executor, member.shopId, version);
  if (!(await isKnown(cursor)) || !(await isKnown(told ?? cursor))) return undefined;
  if (cursor === newest) return { entries: [], gone: [], cursor, newest, more: false };
  const since = and(eq(entry.shopId, member.shopId), gt(entry.version, cursor), lte(entry.version, newest));
  const rows = await executor
    .select()
    .from(entry)
    .where(since)
    .orderBy(asc(entry.version))
    .limit(pageMax + 1);
  const { page, end } = cutAtVersion(rows, pageMax, newest);
  const complete =
    page.length > 0 || rows.length <= pageMax
      ? page
      : // One version larger than a page: it goes whole.
        await executor
          .select()
          .from(entry)
          .where(and(eq(entry.shopId, member.shopId), eq(entry.version, end)));
  const all = complete.map(asEntry);
  return {
    entries: all.filter((one) => mayRead(one, member)),
    gone: all.filter((one) => !mayRead(one, member)).map(({ kind, key, stamp }) => ({ kind, key, stamp })),
    cursor: end,
    newest,
    more: end < newest,
  };
}

async function isCarried(executor: Executor, shopId: string, version: number): Promise<boolean> {
  const carriers = await executor
    .select({ version: entry.version })
    .from(entry)
    .where(and(eq(entry.shopId, shopId), eq(entry.version, version)))
    .limit(1);
  return carriers.length > 0;
}

function cutAtVersion(rows: Row[], pageMax: number, newest: number): { page: Row[]; end: number } {
  const next = rows[pageMax];
  if (!next) return { page: rows, end: newest };
  const page = rows.filter((row) => row.version < next.version);
  return { page, end: page.at(-1)?.version ?? next.version };
}

/** Whether the phone's state hash is that of everything this member may see. */
export async function sameState(executor: Executor, member: Member, hash: string): Promise<boolean> {
  const rows = await executor.select().from(entry).where(eq(entry.shopId, member.shopId));
  return stateHash(rows.map(asEntry).filter((one) => mayRead(one, member))) === hash;
}
