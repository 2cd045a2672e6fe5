import 'server-only';
import { PGlite } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import type { Database, Executor } from './database';
import { beginLife, MIGRATIONS } from './migrate';
import * as schema from './schema';

/**
 * The embedded engine with nothing on disk, migrated: for unit tests. It takes seconds to start,
 * so a test file opens one in `beforeAll` and calls `emptyTables` in `beforeEach`.
 */
export async function openMemoryDatabase(): Promise<Database> {
  const client = await PGlite.create();
  const db = drizzle({ client, schema });
  await migrate(db, MIGRATIONS);
  await beginLife(db);
  return { db, engine: 'pglite', close: () => client.close() };
}

/** Back to a database's first minute. `life` keeps its row. */
export async function emptyTables(db: Executor): Promise<void> {
  await db.execute(sql`TRUNCATE shop, member, entry, cell, booking, heartbeat`);
}
