import 'server-only';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import type { Database } from './database';
import { causeForLog, log } from './log';
import { beginLife, MIGRATION_LOCK, MIGRATIONS } from './migrate';
import * as schema from './schema';
import { causeOf, StartRefused } from './start-refused';

const CONNECT_MS = 5_000;
const POOL_DEFAULT = 10;

// Versions and counts stay far below 2^53. Drizzle asks pg's own list of parsers and no pool's, so it is said there.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** Where the URL points, without the password in it. */
function placeOf(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname || 'a local socket'}${port ? `:${port}` : ''}${pathname}`;
}

function readUrl(url: string): string {
  try {
    if (['postgres:', 'postgresql:'].includes(new URL(url).protocol)) return placeOf(url);
  } catch {
    // Said below, in the same words.
  }
  throw new StartRefused(
    'DATABASE_URL is not a PostgreSQL address. It looks like postgres://user:password@host:5432/name.',
  );
}

function openPool(url: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_MS,
    max: Number(process.env.DATABASE_POOL) || POOL_DEFAULT,
    application_name: 'tillready',
    idle_in_transaction_session_timeout: 30_000,
    keepAlive: true,
  });
  // A lost server raises these on connections that nobody waits for; unheard, they end the process.
  const heard = (error: Error): void => log.warn({ cause: causeForLog(error) }, 'database connection lost');
  pool.on('error', heard);
  pool.on('connect', (client) => client.on('error', heard));
  return pool;
}

/** Drizzle's `migrate` has no lock of its own: several processes starting at once take turns on one dedicated connection. */
async function migrateOnce(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    const db = drizzle({ client, schema });
    await db.execute(sql`SELECT pg_advisory_lock(${MIGRATION_LOCK})`);
    try {
      await migrate(db, MIGRATIONS);
      await beginLife(db);
    } finally {
      await db.execute(sql`SELECT pg_advisory_unlock(${MIGRATION_LOCK})`);
    }
  } finally {
    client.release();
  }
}

/** PostgreSQL at `url`; several app processes may share it. Throws `StartRefused` when it cannot be reached or migrated. */
export async function openPostgres(url: string): Promise<Database> {
  const place = readUrl(url);
  const pool = openPool(url);
  try {
    await migrateOnce(pool);
  } catch (error) {
    await pool.end();
    const cause = causeOf(error instanceof Error && error.cause ? error.cause : error);
    throw new StartRefused(`DATABASE_URL: ${place} cannot be opened (${cause}).`);
  }
  return { db: drizzle({ client: pool, schema }), engine: 'postgres', close: () => pool.end() };
}
