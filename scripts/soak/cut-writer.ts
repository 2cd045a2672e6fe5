/**
 * A process that writes until its power is cut. Told by its parent where the live folder and the platter are; says first what
 * it found after the last cut, then the number of every transaction the database has acknowledged.
 */
import { PGlite } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/pglite';
import { type Database, inTransaction, rowsOf } from '@/lib/server/database';
import { openPglite } from '@/lib/server/pglite';
import * as schema from '@/lib/server/schema';
import { CutFS } from './cut-fs';
import { makeDice } from './dice';

const [live = '', platter = '', seedText = '0', earlyText = '0', mode = 'hardened'] = process.argv.slice(2);
const early = Number(earlyText);
const dice = makeDice(Number(seedText));
const ENTRIES = 5;
const WRITERS = 4;

export type Said = { found: { id: string; entries: number }[] } | { kept: string };
const say = (said: Said): void => void process.send?.(said);

async function open(): Promise<Database> {
  const stock = mode === 'stock';
  const files = (folder: string) => new CutFS(folder, { platter: `${platter}/database`, early, dice, stock });
  if (!stock) return openPglite(live, files);
  const client = await PGlite.create({ fs: files(`${live}/database`) });
  return { db: drizzle({ client, schema }), engine: 'pglite', close: () => client.close() };
}

async function writeForEver(database: Database, writer: number): Promise<never> {
  for (let turn = 0; ; turn += 1) {
    const shopId = `${seedText}-${writer}-${turn}`;
    await inTransaction(database, async (tx) => {
      await tx.insert(schema.shop).values({ shopId, version: 1 });
      for (let place = 0; place < ENTRIES; place += 1) {
        const value = { text: 'x'.repeat(Math.floor(dice() * 900)) };
        const key = `C0${place + 1}`;
        await tx
          .insert(schema.entry)
          .values({ shopId, kind: 'note', key, value, stamp: `${turn}`, author: 'a', version: 1 });
      }
    });
    say({ kept: shopId });
    if (dice() < 0.02) await database.db.execute(sql`CHECKPOINT`);
  }
}

const database = await open();
say({
  found: await rowsOf(
    database.db,
    sql`SELECT shop.shop_id AS id, count(entry.key)::int AS entries FROM shop LEFT JOIN entry USING (shop_id) GROUP BY 1`,
  ),
});
await Promise.all(Array.from({ length: WRITERS }, (_, writer) => writeForEver(database, writer)));
