import 'server-only';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { BACKED_UP, nameTime } from './backup';
import { type BackupHead, BackupRefused, type Counts, readBackup } from './backup-file';
import { openDataFolder, syncFolder, syncTree } from './data-folder';
import type { Executor } from './database';
import { lockFolder } from './folder-lock';
import { causeForLog } from './log';
import { knowsMigration, MIGRATIONS, newLife, withMigrationsUpTo } from './migrate';
import { databaseIn, openFiles, restoredIn } from './pglite';
import * as schema from './schema';
import { SyncedNodeFS } from './synced-node-fs';

/** `setAside` is where the database of before lies now; missing when there was none. */
export type Restored = { madeAt: string; counts: Counts; setAside: string | undefined };

type Backup = BackupHead & { counts: Counts };

/** Rows inserted at once. */
const ROWS = 500;

/**
 * Makes the embedded database anew from a backup, beside the one that is there, and puts it in its place; the old one is kept. A new
 * life begins: phones offer again what the backup does not have. Until the last step nothing that is there changes.
 * Throws `BackupRefused`, and `StartRefused` when a server has the folder open.
 */
export async function restoreBackup(dataDir: string, file: string, now = new Date()): Promise<Restored> {
  openDataFolder(dataDir);
  const lock = lockFolder(dataDir);
  const draft = join(dataDir, 'database.restoring');
  try {
    const backup = await readBackup(file);
    checkRelease(file, backup);
    rmSync(draft, { recursive: true, force: true });
    await fill(draft, file, backup);
    syncTree(draft);
    const setAside = putInPlace(dataDir, draft, `${databaseIn(dataDir)}.before-${nameTime(now)}`);
    return { madeAt: backup.madeAt, counts: backup.counts, setAside };
  } finally {
    rmSync(draft, { recursive: true, force: true });
    lock.release();
  }
}

function checkRelease(file: string, { schema: wanted, counts }: Backup): void {
  if (knowsMigration(wanted) && Object.keys(counts).every((table) => BACKED_UP.includes(table))) return;
  throw new BackupRefused(`${file} was made by a newer release (${wanted}). Restore it with that one.`);
}

async function fill(folder: string, file: string, { schema: wanted }: Backup): Promise<void> {
  const client = await openFiles(new SyncedNodeFS(folder));
  try {
    const db = drizzle({ client, schema });
    // Rows of an earlier release are filled in as that release had them, and then go through what has changed since.
    await withMigrationsUpTo(wanted, (config) => migrate(db, config));
    await db.transaction((tx) => load(tx, file));
    await migrate(db, MIGRATIONS);
    await newLife(db);
    await db.execute(sql`CHECKPOINT`);
  } catch (error) {
    if (error instanceof BackupRefused) throw error;
    throw new BackupRefused(`${file} cannot be loaded (${causeForLog(error)}).`);
  } finally {
    await client.close();
  }
}

async function load(tx: Executor, file: string): Promise<void> {
  let table = '';
  let rows: unknown[] = [];
  const insert = async (): Promise<void> => {
    if (rows.length === 0) return;
    const into = sql.identifier(table);
    const batch = JSON.stringify(rows);
    await tx.execute(sql`INSERT INTO ${into} SELECT * FROM json_populate_recordset(NULL::${into}, ${batch}::json)`);
    rows = [];
  };
  await readBackup(file, async (one) => {
    if (one.table !== table || rows.length === ROWS) await insert();
    table = one.table;
    rows.push(one.row);
  });
  await insert();
}

/** Cut off anywhere in here, the next start finds the old database in its place, or none and the new one waiting, which it takes. */
function putInPlace(dataDir: string, draft: string, aside: string): string | undefined {
  const place = databaseIn(dataDir);
  const whole = restoredIn(dataDir);
  rmSync(whole, { recursive: true, force: true });
  renameSync(draft, whole);
  syncFolder(dataDir);
  const isReplacing = existsSync(place);
  if (isReplacing) renameSync(place, aside);
  renameSync(whole, place);
  syncFolder(dataDir);
  return isReplacing ? aside : undefined;
}
