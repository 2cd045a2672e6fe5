import 'server-only';
import { randomInt } from 'node:crypto';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { AHEAD_LIMIT_MS, laterStamp, stampMs } from '@/lib/domain/clock';
import type { Edit, Entry } from '@/lib/domain/entry';
import type { FaultCode } from '@/lib/domain/fault';
import { checkEdit, checkWriter, isSameEdit, kindOf, mayRead, wins } from '@/lib/domain/kinds';
import type { ChangeResult, SentEdit } from '@/lib/domain/wire';
import { type Executor, sqlState } from './database';
import { asEntry } from './entries-since';
import { entry, shop } from './schema';
import type { Member } from './session';

/** Kinds whose arrival wakes the booking judge. */
const BOOKING_KINDS = new Set(['booking-ask', 'booking-cancel']);

const place = (one: { kind: string; key: string }) => `${one.kind}/${one.key}`;

/**
 * Steps between versions are dice, up to this: a database that was put back to an earlier day never gives again a version that a
 * phone has already seen of the days that were lost, so such a phone's cursor is known for what it is. 2^53 leaves room for
 * 2^34 versions a shop.
 */
const STEP_MAX = 2 ** 20;
/** How many versions a shop remembers. A phone further behind is known by the entries that still carry its cursor, or begins again. */
const RECENT_MAX = 32;

/** What a transaction writes under, and what the shop's row holds until then. */
export type VersionClaim = { version: number; recent: number[]; stamp: string };

/**
 * Locks the shop's row and gives the version this transaction writes under. Versions of a shop are therefore seen in order.
 * Nothing may be waited on while it is held, except rows and cells of the same database.
 */
export async function claimVersion(tx: Executor, shopId: string): Promise<VersionClaim> {
  const [row] = await tx.select().from(shop).where(eq(shop.shopId, shopId)).for('update');
  if (!row) throw new Error('a member without a shop');
  const version = row.version + randomInt(1, STEP_MAX);
  return { version, recent: [version, ...row.recent].slice(0, RECENT_MAX), stamp: row.stamp };
}

/** Decides every change in TypeScript over rows read in one query, writes the winners in one statement. */
export async function takeChanges(
  tx: Executor,
  member: Member,
  changes: readonly SentEdit[],
  now: Date,
): Promise<{ results: ChangeResult[]; hasBooking: boolean }> {
  const claim = await claimVersion(tx, member.shopId);
  const held = await readHeld(tx, member.shopId, changes);
  const results: ChangeResult[] = [];
  const winners = new Map<string, Entry>();
  for (const change of changes) {
    const before = held.get(place(change));
    const code = judge(change, before, member, now);
    if (code) results.push(refusalOf(change, code, before, member));
    else {
      results.push({ kind: change.kind, key: change.key, stamp: change.stamp, taken: true });
      if (!before || !isSameEdit(before, change)) {
        const taken: Entry = { ...change, author: authorOf(change, member) };
        held.set(place(change), taken);
        winners.set(place(change), taken);
      }
    }
  }
  const broken = await writeEntries(tx, member.shopId, [...winners.values()], claim.version);
  const written = [...winners.values()].filter((one) => !broken.has(place(one)));
  if (written.length > 0) await closeVersion(tx, member.shopId, claim, written);
  return {
    results: results.map((result) =>
      broken.has(place(result)) ? refusalOf(result, 'broken', undefined, member) : result,
    ),
    hasBooking: written.some((one) => BOOKING_KINDS.has(one.kind)),
  };
}

/** Raises the shop's version and clock to what was just written. */
export async function closeVersion(
  tx: Executor,
  shopId: string,
  { version, recent, stamp: before }: VersionClaim,
  written: readonly Edit[],
): Promise<void> {
  const stamp = written.reduce((latest, one) => laterStamp(latest || undefined, one.stamp), before);
  await tx.update(shop).set({ version, recent, stamp }).where(eq(shop.shopId, shopId));
}

/** An owner may give back, under its writer's name, what a restored backup had lost. Anybody else writes as themselves. */
const authorOf = (change: SentEdit, member: Member): string =>
  member.role === 'owner' && change.author ? change.author : member.id;

function judge(change: Edit, before: Entry | undefined, member: Member, now: Date): FaultCode | undefined {
  const fault = checkEdit(change) ?? checkWriter(change.kind, member.role);
  if (fault) return fault;
  if (stampMs(change.stamp) > now.getTime() + AHEAD_LIMIT_MS) return 'clock-ahead';
  if (!before || isSameEdit(before, change)) return undefined;
  if (kindOf(change.kind)?.immutable) return 'immutable';
  // A kind this release does not know belongs to whoever wrote it first.
  if (!kindOf(change.kind) && before.author !== member.id) return 'not-yours';
  return wins(change, before) ? undefined : 'older';
}

function refusalOf(
  change: { kind: string; key: string; stamp: string },
  code: FaultCode,
  before: Entry | undefined,
  member: Member,
): ChangeResult {
  const held = before && mayRead(before, member) ? before : null;
  return { kind: change.kind, key: change.key, stamp: change.stamp, taken: false, code, held };
}

async function readHeld(tx: Executor, shopId: string, changes: readonly Edit[]): Promise<Map<string, Entry>> {
  const keys = [...new Set(changes.map((change) => change.key))];
  const rows = await tx
    .select()
    .from(entry)
    .where(and(eq(entry.shopId, shopId), inArray(entry.key, keys)));
  return new Map(rows.map((row) => [place(row), asEntry(row)]));
}

/**
 * Writes all entries in one statement (one jsonb parameter: 2 to 2.7 times faster than bind parameters).
 * Only if that throws, halves are tried until a poisonous entry stands alone; its place is returned and the rest is written.
 */
export async function writeEntries(
  tx: Executor,
  shopId: string,
  entries: readonly Entry[],
  version: number,
): Promise<Set<string>> {
  if (entries.length === 0) return new Set();
  try {
    await tx.transaction((inner) => insertEntries(inner, shopId, entries, version));
    return new Set();
  } catch (error) {
    if (!isDataFault(error)) throw error;
    const [only] = entries;
    if (only && entries.length === 1) return new Set([place(only)]);
    const middle = Math.ceil(entries.length / 2);
    const first = await writeEntries(tx, shopId, entries.slice(0, middle), version);
    const second = await writeEntries(tx, shopId, entries.slice(middle), version);
    return new Set([...first, ...second]);
  }
}

async function insertEntries(tx: Executor, shopId: string, entries: readonly Entry[], version: number): Promise<void> {
  const batch = JSON.stringify(entries);
  await tx.execute(sql`
    INSERT INTO entry (shop_id, kind, key, value, stamp, author, version)
    SELECT ${shopId}, one.kind, one.key, one.value, one.stamp, one.author, ${version}
    FROM jsonb_to_recordset(${batch}::jsonb) AS one (kind text, key text, value jsonb, stamp text, author text)
    ON CONFLICT (shop_id, kind, key) DO UPDATE
    SET value = excluded.value, stamp = excluded.stamp, author = excluded.author, version = excluded.version,
        changed_at = now()`);
}

/** SQLSTATE class 22 (data) or 23 (constraint): this entry's own fault. Anything else is the database's. */
const isDataFault = (error: unknown): boolean => /^2[23]/.test(sqlState(error) ?? '');
