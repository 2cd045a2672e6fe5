import 'server-only';
import { nextStamp } from '@/lib/domain/clock';
import type { Entry, Value } from '@/lib/domain/entry';
import type { ValueOf } from '@/lib/domain/kinds';
import type { Executor } from './database';
import { claimVersion, closeVersion, type VersionClaim, writeEntries } from './take-changes';

/** The server's node in stamps it makes itself. One is enough: the shop's row lock lets one process write at a time. */
const SERVER_NODE = 'server0000';
/** Author of entries the server writes; no member has this id. */
export const SERVER_AUTHOR = 'server';

type Written = { kind: string; key: string; value: Value; author?: string };

/** A shop locked for writing: its next version, its clock, and what the server will say in this transaction. */
export type Claim = VersionClaim & { shopId: string; now: Date; said: Written[] };

/** Locks the shop: the first thing of every booking transaction, before any cell. */
export const claimShop = async (tx: Executor, shopId: string, now: Date): Promise<Claim> => ({
  ...(await claimVersion(tx, shopId)),
  shopId,
  now,
  said: [],
});

/** Writes all that was said as one version, each entry later than everything the shop has seen. The last thing of the transaction. */
export async function writeSaid(tx: Executor, claim: Claim): Promise<void> {
  if (claim.said.length === 0) return;
  let stamp = claim.stamp;
  const entries: Entry[] = claim.said.map(({ author = SERVER_AUTHOR, ...edit }) => {
    stamp = nextStamp(stamp || undefined, claim.now.getTime(), SERVER_NODE);
    return { ...edit, stamp, author };
  });
  const broken = await writeEntries(tx, claim.shopId, entries, claim.version);
  if (broken.size > 0) throw new Error(`entries of the server were refused: ${[...broken].join(' ')}`);
  await closeVersion(tx, claim.shopId, claim, entries);
}

export type BookingState = ValueOf<'booking-state'>;

/** The answer to an ask, as phones read it. */
export function sayState(claim: Claim, bookingId: string, state: BookingState): void {
  // Fields that do not apply are left out, not null: the kind's schema knows no null.
  const value = JSON.parse(JSON.stringify(state)) as Value;
  claim.said.push({ kind: 'booking-state', key: bookingId, value });
}
