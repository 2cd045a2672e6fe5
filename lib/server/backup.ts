import 'server-only';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { getTableName, sql } from 'drizzle-orm';
import { type Counts, writeBackup } from './backup-file';
import { type Database, type Executor, rowsOf } from './database';
import { causeForLog, log } from './log';
import { newestMigration } from './migrate';
import { booking, cell, entry, member, shop } from './schema';

const HOUR_MS = 3_600_000;
const EVERY_MS = 24 * HOUR_MS;
/** A promise on the screen where contact details are typed (booking.form.privacy). ARCHITECTURE: access */
export const BACKUP_KEPT_MS = 14 * 24 * HOUR_MS;

/** In the order in which they can be filled again. `life` and `heartbeat` belong to the database itself, not to its data. */
export const BACKED_UP: readonly string[] = [shop, member, entry, cell, booking].map(getTableName);

/** Rows fetched at once. Between two fetches the process answers everybody who does not need the database. */
const ROWS = 2_000;

/** `2026-11-22T23-48-51Z`: an instant that every file system takes as a name. */
export const nameTime = (at: Date): string => `${at.toISOString().slice(0, 19).replaceAll(':', '-')}Z`;

const TIME = String.raw`(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z`;
const BACKUP = new RegExp(String.raw`^tillready-${TIME}\.jsonl\.gz$`);
const DRAFT = new RegExp(String.raw`^tillready-${TIME}\.jsonl\.gz\.part$`);
const SET_ASIDE = new RegExp(`^database\\.before-${TIME}$`);

/** Made where it is missing. */
function backupFolder(dataDir: string): string {
  const folder = join(dataDir, 'backups');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/** What a folder holds under such names, and the moment each name says, ms. */
const listed = (folder: string, names: RegExp): { path: string; at: number }[] =>
  readdirSync(folder).flatMap((name) => {
    const [, day, hour, minute, second] = names.exec(name) ?? [];
    return day ? [{ path: join(folder, name), at: Date.parse(`${day}T${hour}:${minute}:${second}Z`) }] : [];
  });

/** Every table at one moment, as it was when the transaction began. Others wait for the connection: a second for 100,000 entries. */
async function giveRows(tx: Executor, addRow: (table: string, json: string) => void): Promise<void> {
  for (const table of BACKED_UP) {
    await tx.execute(
      sql`DECLARE every CURSOR FOR SELECT row_to_json(one)::text AS json FROM ${sql.identifier(table)} AS one`,
    );
    for (;;) {
      const rows = await rowsOf<{ json: string }>(tx, sql.raw(`FETCH ${ROWS} FROM every`));
      if (rows.length === 0) break;
      for (const { json } of rows) addRow(table, json);
      await new Promise((done) => setImmediate(done));
    }
    await tx.execute(sql`CLOSE every`);
  }
}

/** Makes a backup of everything in `backups` of the data folder. One at a time. */
export async function backUp(
  database: Database,
  dataDir: string,
  now = new Date(),
): Promise<{ path: string; counts: Counts }> {
  const folder = backupFolder(dataDir);
  for (const left of listed(folder, DRAFT)) rmSync(left.path, { force: true });
  const path = join(folder, `tillready-${nameTime(now)}.jsonl.gz`);
  const head = { schema: newestMigration(), madeAt: now.toISOString() };
  const counts = await writeBackup(path, head, (addRow) =>
    database.db.transaction((tx) => giveRows(tx, addRow), {
      isolationLevel: 'repeatable read',
      accessMode: 'read only',
    }),
  );
  return { path, counts };
}

/** Deletes backups older than 14 days, and databases that a restore set aside as long ago. */
export function sweepBackups(dataDir: string, now = new Date()): void {
  for (const { path, at } of [...listed(backupFolder(dataDir), BACKUP), ...listed(dataDir, SET_ASIDE)]) {
    if (now.getTime() - at >= BACKUP_KEPT_MS) rmSync(path, { recursive: true, force: true });
  }
}

/** One hour's look: a backup if the last is a day old, and old ones gone, also when no new one could be made. */
async function look(database: Database, dataDir: string, now: Date): Promise<void> {
  try {
    const ages = listed(backupFolder(dataDir), BACKUP).map(({ at }) => now.getTime() - at);
    // One from the future says only that the clock was wrong.
    if (!ages.some((age) => age >= 0 && age < EVERY_MS)) {
      const { counts } = await backUp(database, dataDir, now);
      log.info({ counts }, 'backup made');
    }
  } finally {
    sweepBackups(dataDir, now);
  }
}

/** Backs the embedded database up every day, at once when the last backup is older. A PostgreSQL server has its operator's own way. */
export function scheduleBackups(database: Database, dataDir: string): { stop: () => Promise<void> } {
  if (database.engine !== 'pglite') return { stop: () => Promise.resolve() };
  let running: Promise<void> = Promise.resolve();
  const next = (): void => {
    running = running
      .then(() => look(database, dataDir, new Date()))
      .catch((error: unknown) => log.error({ cause: causeForLog(error) }, 'backup failed'));
  };
  next();
  const timer = setInterval(next, HOUR_MS).unref();
  return {
    stop: () => {
      clearInterval(timer);
      return running;
    },
  };
}
