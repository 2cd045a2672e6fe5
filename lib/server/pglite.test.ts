import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rowsOf } from './database';
import { openPglite } from './pglite';
import { life, shop } from './schema';
import { SyncedNodeFS } from './synced-node-fs';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tillready-pglite-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What PGlite brings: PostgreSQL's fsync succeeds and does nothing. */
class Unsynced extends SyncedNodeFS {
  override init = NodeFS.prototype.init;
}

test('a first start that was cut off is begun again, and what is then saved is there at the next start', {
  timeout: 120_000,
}, async () => {
  mkdirSync(join(folder, 'database.new'));
  writeFileSync(join(folder, 'database.new', 'PG_VERSION'), '17');
  const first = await openPglite(folder);
  await first.db.insert(shop).values({ shopId: 'a' });
  const [begun] = await first.db.select().from(life);
  await first.close();
  expect(existsSync(join(folder, 'database.new'))).toBe(false);

  const second = await openPglite(folder);
  const [held] = await second.db.select().from(shop);
  expect(held).toMatchObject({ shopId: 'a', version: 0 });
  expect(held?.createdAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  expect(await second.db.select().from(life)).toEqual([begun]);
  await second.close();
});

test('the engine is told to force every commit to disk', async () => {
  const { db, close } = await openPglite(folder);
  const settings = await rowsOf<{ name: string; setting: string }>(
    db,
    sql`SELECT name, setting FROM pg_settings
        WHERE name IN ('fsync', 'wal_sync_method', 'synchronous_commit', 'full_page_writes') ORDER BY name`,
  );
  expect(settings.map((row) => `${row.name}=${row.setting}`)).toEqual([
    'fsync=on',
    'full_page_writes=on',
    'synchronous_commit=on',
    'wal_sync_method=fsync',
  ]);
  await close();
});

test('an engine that does not force its commits to disk is not started', async () => {
  await expect(openPglite(folder, (files) => new Unsynced(files))).rejects.toThrow(
    'The embedded database does not force its commits to disk.',
  );
});

test('two opens of one data folder are one open and one refusal', async () => {
  const first = await openPglite(folder);
  await expect(openPglite(folder)).rejects.toThrow('is in use by process');
  await first.close();
});

test('a data folder that cannot be written is said in one line', async () => {
  const file = join(folder, 'a-file');
  writeFileSync(file, '');
  const refusal = await openPglite(join(file, 'data')).catch((error: Error) => error.message);
  expect(refusal).toContain(`The data folder ${join(file, 'data')} cannot be written`);
  expect(refusal).not.toContain('\n');
});
