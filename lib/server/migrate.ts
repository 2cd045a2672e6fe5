import 'server-only';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { MigrationConfig } from 'drizzle-orm/migrator';
import type { Executor } from './database';
import { life } from './schema';

/** Numbered files, read at start from beside the code: the server is always started in the project's folder. */
export const MIGRATIONS: MigrationConfig = { migrationsFolder: join(process.cwd(), 'lib/server/migrations') };

/** Held by the one process that migrates. PostgreSQL's advisory keys are 64-bit numbers; this one spells "till". */
export const MIGRATION_LOCK = 0x74696c6c;

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
