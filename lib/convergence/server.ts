import { sql } from 'drizzle-orm';
import type { Entry } from '@/lib/domain/entry';
import { mayRead } from '@/lib/domain/kinds';
import type { Role } from '@/lib/domain/roles';
import { type Database, rowsOf } from '@/lib/server/database';
import { asEntry } from '@/lib/server/entries-since';
import { entry, life, member, shop } from '@/lib/server/schema';
import { hashSecret, memberFor } from '@/lib/server/session';
import { exchange, readSyncRequest } from '@/lib/server/sync';

export const SHOP = 'convergenceshop0';

/** The real exchange over real SQL, with a clock the test sets, and backups it can take and put back. */
export class TestServer {
  nowMs = Date.UTC(2026, 10, 22, 8);
  /** The stamp last held of each thing. */
  private held = new Map<string, string>();

  constructor(readonly database: Database) {}

  async open(members: { id: string; secret: string; role: Role }[]): Promise<void> {
    await this.database.db.insert(shop).values({ shopId: SHOP });
    await this.database.db
      .insert(member)
      .values(
        members.map(({ id, secret, role }) => ({ shopId: SHOP, memberId: id, role, secretHash: hashSecret(secret) })),
      );
  }

  async answer(body: string, secret: string): Promise<{ status: number; json: unknown }> {
    const who = await memberFor(this.database.db, secret);
    if (!who.ok) return { status: 401, json: { code: who.code } };
    const request = readSyncRequest(JSON.parse(body));
    if (!request) return { status: 400, json: { code: 'bad-request' } };
    const reply = await exchange(this.database, who.member, request, new Date(this.nowMs));
    await this.checkForwards();
    return { status: 200, json: JSON.parse(JSON.stringify(reply)) };
  }

  /** Promise: what the server holds is only ever replaced by something later. */
  private async checkForwards(): Promise<void> {
    for (const { kind, key, stamp } of await this.entries()) {
      const at = `${kind}/${key}`;
      if (stamp < (this.held.get(at) ?? '')) throw new Error(`the server let an older ${at} overwrite a newer one`);
      this.held.set(at, stamp);
    }
  }

  async setRole(id: string, role: Role): Promise<void> {
    await this.database.db.execute(sql`UPDATE member SET role = ${role} WHERE member_id = ${id}`);
  }

  async entries(reader?: { id: string; role: Role }): Promise<Entry[]> {
    const all = (await this.database.db.select().from(entry)).map(asEntry);
    return reader ? all.filter((one) => mayRead(one, reader)) : all;
  }

  async backup(): Promise<() => Promise<void>> {
    const rows = await this.database.db.select().from(entry);
    const shops = await this.database.db.select().from(shop);
    return async () => {
      const { db } = this.database;
      await db.execute(sql`TRUNCATE entry`);
      if (rows.length > 0) await db.insert(entry).values(rows);
      const [was] = shops;
      if (was) await db.update(shop).set({ version: was.version, stamp: was.stamp });
      this.held = new Map();
      await db.update(life).set({ epoch: `restored-${this.nowMs}` });
    };
  }

  async version(): Promise<number> {
    const [row] = await rowsOf<{ version: number | string }>(this.database.db, sql`SELECT version FROM shop`);
    return Number(row?.version);
  }
}
