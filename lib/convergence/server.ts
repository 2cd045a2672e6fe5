import { sql } from 'drizzle-orm';
import type { Entry } from '@/lib/domain/entry';
import { mayRead } from '@/lib/domain/kinds';
import type { Role } from '@/lib/domain/roles';
import { type Database, rowsOf } from '@/lib/server/database';
import { asEntry } from '@/lib/server/entries-since';
import { newLife } from '@/lib/server/migrate';
import { entry, member, shop } from '@/lib/server/schema';
import { hashSecret, memberFor, openSession } from '@/lib/server/session';
import { exchange, readSyncRequest } from '@/lib/server/sync';

export const SHOP = 'convergenceshop0';

/** The real exchange over real SQL, with a clock the test sets, and backups it can take and put back. */
export class TestServer {
  nowMs = Date.UTC(2026, 10, 22, 8);
  /** Off: what a restored backup lost must come back without the hourly comparison of everything held. */
  comparesHashes = true;
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

  async answer(path: string, body: string, secret: string): Promise<{ status: number; json: unknown }> {
    if (path === '/api/session') {
      const opened = await openSession(this.database, JSON.parse(body));
      return opened.ok ? { status: 200, json: opened } : { status: 409, json: { code: opened.code } };
    }
    const who = await memberFor(this.database.db, secret);
    if (!who.ok) return { status: 401, json: { code: who.code } };
    const request = readSyncRequest(JSON.parse(body));
    if (!request) return { status: 400, json: { code: 'bad-request' } };
    if (!this.comparesHashes) delete request.hash;
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

  /** Takes a copy of everything; what it gives puts the copy back, in the same life or in a new one. */
  async backup(): Promise<(isNewLife: boolean) => Promise<void>> {
    const { db } = this.database;
    const [shops, members, entries] = [
      await db.select().from(shop),
      await db.select().from(member),
      await db.select().from(entry),
    ];
    return async (isNewLife) => {
      await db.execute(sql`TRUNCATE shop CASCADE`);
      if (shops.length > 0) await db.insert(shop).values(shops);
      if (members.length > 0) await db.insert(member).values(members);
      if (entries.length > 0) await db.insert(entry).values(entries);
      this.held = new Map();
      if (isNewLife) await newLife(db);
    };
  }

  async version(): Promise<number> {
    const [row] = await rowsOf<{ version: number | string }>(this.database.db, sql`SELECT version FROM shop`);
    return Number(row?.version);
  }
}
