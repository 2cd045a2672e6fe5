import 'server-only';
import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MigrationConfig } from 'drizzle-orm/migrator';
import type { Executor } from './database';
import { life } from './schema';

/** Numbered files, read at start from beside the code: the server is always started in the project's folder. */
export const MIGRATIONS: MigrationConfig = { migrationsFolder: join(process.cwd(), 'lib/server/migrations') };
const JOURNAL = 'meta/_journal.json';

type Journal = { entries: { tag: string }[] };

const readJournal = (): Journal => JSON.parse(readFileSync(join(MIGRATIONS.migrationsFolder, JOURNAL), 'utf8'));

/** Name of the last migration of this release: `0001_recent`. */
export function newestMigration(): string {
  const newest = readJournal().entries.at(-1);
  if (!newest) throw new Error('no migrations');
  return newest.tag;
}

/** Held by the one process that migrates. PostgreSQL's advisory keys are 64-bit numbers; this one spells "till". */
export const MIGRATION_LOCK = 0x74696c6c;

/** Whether this release has a migration of that name: else the rows come from a newer one. */
export const knowsMigration = (name: string): boolean => readJournal().entries.some(({ tag }) => tag === name);

/** The migrations up to and with `name`, for `work`: rows of an earlier release are filled in as that release had them. */
export async function withMigrationsUpTo(
  name: string,
  work: (config: MigrationConfig) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tillready-migrations-'));
  try {
    cpSync(MIGRATIONS.migrationsFolder, folder, { recursive: true });
    const { entries, ...rest } = readJournal();
    const upTo = entries.slice(0, entries.findIndex(({ tag }) => tag === name) + 1);
    writeFileSync(join(folder, JOURNAL), JSON.stringify({ ...rest, entries: upTo }));
    await work({ migrationsFolder: folder });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The first start of a database begins its first life; later starts keep it. */
export async function beginLife(db: Executor): Promise<void> {
  await db
    .insert(life)
    .values({ epoch: randomBytes(8).toString('hex') })
    .onConflictDoNothing();
}

/** After a restore: every phone begins again at 0 and offers what it holds. Takes effect at the next exchange, in a running server too. */
export async function newLife(db: Executor): Promise<void> {
  const epoch = randomBytes(8).toString('hex');
  await db.insert(life).values({ epoch }).onConflictDoUpdate({ target: life.one, set: { epoch } });
}
