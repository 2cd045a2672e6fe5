import 'client-only';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { sendable } from '@/lib/domain/booking-view';
import type { FaultCode } from '@/lib/domain/fault';
import { stateHash } from '@/lib/domain/state-hash';
import {
  type FaultReply,
  type SentEdit,
  type SessionReply,
  type SessionRequest,
  SYNC_BODY_MAX_BYTES,
  SYNC_CHANGES_MAX,
  type SyncReply,
  type SyncRequest,
} from '@/lib/domain/wire';
import { type Identity, makeId, noteIdentity, readIdentity } from './identity';
import { settle } from './settle';
import { readSyncMeta, writeSyncMeta } from './sync-meta';
import type { ShopTables, Waiting } from './tables';

/** How a request leaves the phone; tests put a bad network here. Resolves for every answer, rejects when none came. */
export type Post = (
  path: string,
  body: string,
  secret: string,
) => Promise<{ status: number; json: unknown; after?: number }>;

export type SyncOutcome =
  | { is: 'nothing' }
  | { is: 'done'; more: boolean }
  /** The server answered with a refusal: `after` seconds to wait, if it said so. */
  | { is: 'refused'; code: FaultCode; after?: number };

type Refused = Extract<SyncOutcome, { is: 'refused' }>;

const REPAIR_EVERY_MS = 60 * 60 * 1000;
/** Leaves room for the envelope under the server's limit. */
const BATCH_BYTES = SYNC_BODY_MAX_BYTES * 0.8;

/** One exchange with the server: gives what waits, takes what is new. Nothing is sent before something was recorded. */
export async function syncOnce(tables: ShopTables, post: Post, clock: () => number): Promise<SyncOutcome> {
  const identity = await introduce(tables, post);
  if (!identity) return { is: 'nothing' };
  if ('code' in identity) return identity;
  const meta = await readSyncMeta(tables);
  const changes = await nextBatch(tables, clock());
  const request: SyncRequest = { epoch: meta.epoch, view: meta.view, cursor: meta.cursor, changes };
  if (meta.newest > meta.cursor) request.newest = meta.newest;
  if ((await tables.outbox.count()) === 0 && !meta.scanning) {
    request.hash = stateHash(await tables.entries.toArray());
  }
  const answer = await post('/api/sync', JSON.stringify(request), identity.secret);
  if (answer.status !== 200) return orAgain(tables, post, identity, refusal(answer));
  const reply = answer.json as SyncReply;
  if (identity.role !== reply.role) await noteIdentity(tables, { ...identity, role: reply.role });
  await settle(tables, identity.secret, changes, reply, clock());
  if (reply.same === false) await repair(tables, clock());
  const after = await readSyncMeta(tables);
  return { is: 'done', more: reply.more || after.scanning || (await readyToSend(tables, clock())).length > 0 };
}

const hashSecret = (secret: string): string => bytesToHex(sha256(utf8ToBytes(secret)));

/** Registers shop and member once. The same pair gets the same answer, so a lost reply costs nothing. */
async function introduce(tables: ShopTables, post: Post): Promise<Identity | Refused | undefined> {
  const identity = await readIdentity(tables);
  if (!identity || identity.registered) return identity;
  const known = await register(tables, post, identity);
  // Somebody holds this id, by the one chance in 10^24 or by guessing: take another. Entries carry no shop id.
  if ('code' in known && known.code === 'shop-taken') await noteIdentity(tables, { ...identity, shop: makeId() });
  return known;
}

async function register(tables: ShopTables, post: Post, identity: Identity): Promise<Identity | Refused> {
  const { shop, member, secret } = identity;
  const body: SessionRequest = { shop, member, secretHash: hashSecret(secret) };
  const answer = await post('/api/session', JSON.stringify(body), secret);
  if (answer.status !== 200) return refusal(answer);
  const known: Identity = { ...identity, role: (answer.json as SessionReply).role, registered: true };
  await noteIdentity(tables, known);
  return known;
}

/**
 * A server put back to a day before this shop began has lost shop and member alike: its owner's phone brings back both, and
 * then everything it holds. Where the shop stands and only this phone is unknown, the refusal stays what it was.
 */
async function orAgain(tables: ShopTables, post: Post, identity: Identity, refused: Refused): Promise<SyncOutcome> {
  if (refused.code !== 'member-unknown' || identity.role !== 'owner') return refused;
  const known = await register(tables, post, identity);
  if (!('code' in known)) return { is: 'done', more: true };
  return known.code === 'shop-taken' ? refused : known;
}

/** What waits and may go; an ask grown old stays until the person confirms it. */
const readyToSend = async (tables: ShopTables, nowMs: number): Promise<Waiting[]> =>
  sendable(await tables.outbox.filter((one) => !one.refused).toArray(), nowMs);

async function nextBatch(tables: ShopTables, nowMs: number): Promise<SentEdit[]> {
  const waiting = await readyToSend(tables, nowMs);
  // Oldest first, so that what depends on an earlier edit (an ask's contact) never arrives before it.
  waiting.sort((a, b) => (a.stamp < b.stamp ? -1 : 1));
  const batch: SentEdit[] = [];
  let bytes = 0;
  for (const { kind, key, value, stamp, author } of waiting) {
    bytes += JSON.stringify(value).length * 3 + 160;
    if (batch.length === SYNC_CHANGES_MAX || (batch.length > 0 && bytes > BATCH_BYTES)) break;
    batch.push({ kind, key, value, stamp, ...(author ? { author } : {}) });
  }
  return batch;
}

function refusal(answer: { status: number; json: unknown; after?: number }): Refused {
  const { code, after } = (answer.json ?? {}) as Partial<FaultReply>;
  return { is: 'refused', code: code ?? 'server-down', after: after ?? answer.after };
}

/** The server holds something else than this phone: look at everything again, at most once an hour. */
async function repair(tables: ShopTables, nowMs: number): Promise<void> {
  await tables.transaction('rw', tables.meta, async () => {
    const meta = await readSyncMeta(tables);
    if (nowMs - meta.repairedAt < REPAIR_EVERY_MS) return;
    await writeSyncMeta(tables, {
      ...meta,
      cursor: 0,
      newest: 0,
      scan: meta.scan + 1,
      scanning: true,
      repairedAt: nowMs,
    });
  });
}
