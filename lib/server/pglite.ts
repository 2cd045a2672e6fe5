import 'server-only';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { openDataFolder, syncFolder, syncTree } from './data-folder';
import type { Database, Executor } from './database';
import { lockFolder } from './folder-lock';
import { beat } from './heartbeat';
import { beginLife, MIGRATIONS } from './migrate';
import * as schema from './schema';
import { causeOf, StartRefused } from './start-refused';
import { SyncedNodeFS } from './synced-node-fs';
import { startUpkeep } from './upkeep';

/**
 * PGlite's own start parameters carry `-F`: no fsync at all. These keep the rest of them.
 * `wal_sync_method=fsync`, because Emscripten's fdatasync does nothing.
 */
const START = [
  '--single',
  '-O',
  '-j',
  ...[
    'fsync=on',
    'wal_sync_method=fsync',
    'synchronous_commit=on',
    'full_page_writes=on',
    'search_path=public',
    'exit_on_error=false',
    'log_checkpoints=false',
    'max_worker_processes=0',
    'max_parallel_workers=0',
    'max_parallel_workers_per_gather=0',
    'max_parallel_maintenance_workers=0',
    'io_method=sync',
  ].flatMap((setting) => ['-c', setting]),
];

/** The engine on a folder of its own; nobody else may be in it. */
export const openFiles = (fs: SyncedNodeFS): Promise<PGlite> =>
  PGlite.create({ fs, startParams: START, relaxedDurability: false });

/** Where the database lies in the data folder, and where a restored one waits, whole, until the old one is out of its place. */
export const databaseIn = (dataDir: string): string => join(dataDir, 'database');
export const restoredIn = (dataDir: string): string => join(dataDir, 'database.restored');

/** A first start that is cut off must not leave half a database: it grows beside its place and moves there whole. */
async function makeFiles(folder: string): Promise<void> {
  const draft = `${folder}.new`;
  rmSync(draft, { recursive: true, force: true });
  await (await openFiles(new SyncedNodeFS(draft))).close();
  syncTree(draft);
  renameSync(draft, folder);
  syncFolder(join(folder, '..'));
}

/**
 * The embedded database in `dataDir`, for one process. Throws `StartRefused`: folder not writable, in use, or not forced to disk.
 * Tests bring a file system of their own, to cut the power.
 */
export async function openPglite(
  dataDir: string,
  filesIn = (folder: string): SyncedNodeFS => new SyncedNodeFS(folder),
): Promise<Database> {
  openDataFolder(dataDir);
  const lock = lockFolder(dataDir);
  try {
    const folder = databaseIn(dataDir);
    const restored = restoredIn(dataDir);
    // A restore that was cut off between its last two steps is finished; else this would begin an empty database.
    if (!existsSync(folder) && existsSync(restored)) renameSync(restored, folder);
    if (!existsSync(folder)) await makeFiles(folder);
    const fs = filesIn(folder);
    const client = await openFiles(fs);
    const db = drizzle({ client, schema });
    await migrate(db, MIGRATIONS);
    await beginLife(db);
    await checkSync(db, fs);
    const upkeep = startUpkeep(db);
    const close = async (): Promise<void> => {
      await upkeep.stop();
      await db.execute(sql`CHECKPOINT`);
      await client.close();
      lock.release();
    };
    return { db, engine: 'pglite', close };
  } catch (error) {
    lock.release();
    if (error instanceof StartRefused) throw error;
    throw new StartRefused(`The database in ${dataDir} cannot be opened (${causeOf(error)}).`);
  }
}

/** One commit, and the log must have been forced to disk: an update of PGlite that loses our fsync must not go unseen. */
async function checkSync(db: Executor, fs: SyncedNodeFS): Promise<void> {
  const before = fs.walSyncs;
  await beat(db);
  if (fs.walSyncs > before) return;
  throw new StartRefused('The embedded database does not force its commits to disk. Use DATABASE_URL or reinstall.');
}
