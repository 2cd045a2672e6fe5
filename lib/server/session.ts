import 'server-only';
import { createHash, randomUUID } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import * as z from 'zod/mini';
import { type Outcome, refuse } from '@/lib/domain/fault';
import type { Role } from '@/lib/domain/roles';
import type { SessionReply, SessionRequest } from '@/lib/domain/wire';
import { type Database, type Executor, inTransaction } from './database';
import { life, member, shop } from './schema';

/** Who sends a request. The shop is never on the wire of later requests: it comes from here. */
export type Member = { shopId: string; id: string; role: Role };

const id = z.string().check(z.regex(/^[0-9a-z]{16}$/));
const sessionRequest = z.object({
  shop: id,
  member: id,
  secretHash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});

export function readSessionRequest(body: unknown): SessionRequest | undefined {
  const checked = sessionRequest.safeParse(body);
  return checked.success ? checked.data : undefined;
}

export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** The life of this data. A restore makes a new one, so that phones offer again what they hold. */
export async function readEpoch(executor: Executor): Promise<string> {
  const [row] = await executor.select({ epoch: life.epoch }).from(life);
  if (row) return row.epoch;
  await executor.insert(life).values({ one: 1, epoch: randomUUID() }).onConflictDoNothing();
  const [made] = await executor.select({ epoch: life.epoch }).from(life);
  if (!made) throw new Error('no epoch row after insert');
  return made.epoch;
}

/**
 * Opens a shop for the phone that made its id; that phone is the owner. The same request again gets the same answer.
 * Refusals: `shop-taken` when the shop exists and this member is not one of it, or shows another secret.
 */
export function openSession(database: Database, asked: SessionRequest): Promise<Outcome<SessionReply>> {
  return inTransaction(database, async (tx) => {
    const made = await tx.insert(shop).values({ shopId: asked.shop }).onConflictDoNothing().returning();
    if (made.length > 0) {
      await tx.insert(member).values({
        shopId: asked.shop,
        memberId: asked.member,
        role: 'owner',
        secretHash: asked.secretHash,
      });
    }
    const [known] = await tx
      .select()
      .from(member)
      .where(and(eq(member.shopId, asked.shop), eq(member.memberId, asked.member)));
    if (!known || known.secretHash !== asked.secretHash) return refuse('shop-taken');
    return { ok: true, shop: asked.shop, member: asked.member, role: known.role as Role, epoch: await readEpoch(tx) };
  });
}

const BEARER = /^Bearer ([0-9a-f]{64})$/;

/** The secret a request carries, if it looks like one. */
export const bearerOf = (request: Request): string | undefined =>
  BEARER.exec(request.headers.get('authorization') ?? '')?.[1];

/** Refusals: `member-unknown` (no such secret), `member-removed`. */
export async function memberFor(executor: Executor, secret: string | undefined): Promise<Outcome<{ member: Member }>> {
  if (!secret) return refuse('member-unknown');
  const [row] = await executor
    .select()
    .from(member)
    .where(eq(member.secretHash, hashSecret(secret)))
    .limit(1);
  if (!row) return refuse('member-unknown');
  if (row.removedAt) return refuse('member-removed');
  return { ok: true, member: { shopId: row.shopId, id: row.memberId, role: row.role as Role } };
}

/** Whom the restore cookie belongs to, for a browser that wiped what scripts had stored. */
export async function findSession(executor: Executor, secret: string): Promise<SessionReply | undefined> {
  const [row] = await executor
    .select()
    .from(member)
    .where(and(eq(member.secretHash, hashSecret(secret)), isNull(member.removedAt)))
    .limit(1);
  if (!row) return undefined;
  return { shop: row.shopId, member: row.memberId, role: row.role as Role, epoch: await readEpoch(executor) };
}
