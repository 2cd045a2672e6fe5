import 'server-only';
import * as z from 'zod/mini';
import { isStamp } from '@/lib/domain/clock';
import type { Value } from '@/lib/domain/entry';
import { type SentEdit, SYNC_CHANGES_MAX, type SyncReply, type SyncRequest } from '@/lib/domain/wire';
import { settleBookings } from './booking';
import { type Database, inTransaction } from './database';
import { entriesSince, sameState } from './entries-since';
import { type Member, readEpoch } from './session';
import { takeChanges } from './take-changes';

const edit = z.object({
  kind: z.string().check(z.maxLength(40)),
  key: z.string().check(z.maxLength(60)),
  value: z.unknown(),
  stamp: z.string().check(z.refine(isStamp)),
  author: z.optional(z.string().check(z.regex(/^[0-9a-z]{16}$/))),
});
const syncRequest = z.object({
  epoch: z.string().check(z.maxLength(64)),
  view: z.string().check(z.maxLength(64)),
  cursor: z.int().check(z.gte(0)),
  newest: z.optional(z.int().check(z.gte(0))),
  changes: z.array(edit).check(z.maxLength(SYNC_CHANGES_MAX)),
  hash: z.optional(z.string().check(z.maxLength(64))),
});

/** The request, if its envelope is sound. Values inside are judged one by one later: one bad edit never blocks the rest. */
export function readSyncRequest(body: unknown): SyncRequest | undefined {
  const checked = syncRequest.safeParse(body);
  if (!checked.success) return undefined;
  const changes: SentEdit[] = checked.data.changes.map((one) => ({ ...one, value: (one.value ?? null) as Value }));
  return { ...checked.data, changes };
}

/** What of a shop a member may see, in a word: another view means the phone starts again at 0. */
const viewOf = (member: Member): string => member.role;

/** A phone that starts again gets nothing from a cursor that means nothing here; its next request asks from 0. */
const AGAIN = { entries: [], gone: [], cursor: 0, newest: 0, more: true };
/** What no life is called. Told to a phone whose cursor this data never gave: it starts again and offers what was lost. */
const NO_EPOCH = '';

/**
 * One exchange: takes what the phone changed in one transaction, lets the booking judge answer in its own,
 * then gives back what this member may see and has not seen.
 */
export async function exchange(
  database: Database,
  member: Member,
  request: SyncRequest,
  now: Date,
): Promise<SyncReply> {
  const taken =
    request.changes.length > 0
      ? await inTransaction(database, (tx) => takeChanges(tx, member, request.changes, now))
      : { results: [], hasBooking: false };
  if (taken.hasBooking) await settleBookings(database, member.shopId, now);

  const epoch = await readEpoch(database.db);
  const view = viewOf(member);
  const isSame = request.epoch === epoch && request.view === view;
  const page = isSame ? await entriesSince(database.db, member, request) : undefined;
  const reply: SyncReply = {
    now: now.toISOString(),
    epoch: isSame && !page ? NO_EPOCH : epoch,
    view,
    member: member.id,
    role: member.role,
    ...(page ?? AGAIN),
    results: taken.results,
  };
  if (request.hash && page && page.entries.length === 0 && !page.more && request.changes.length === 0) {
    reply.same = await sameState(database.db, member, request.hash);
  }
  return reply;
}
