import 'server-only';
import type { SQL } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { dataFolder } from './data-folder';
import type * as schema from './schema';

/**
 * A database or a transaction: every data function takes it first, so that nothing can slip outside the transaction it belongs to.
 * Inside `inTransaction` use only the one handed in: the embedded engine has a single connection and would wait for itself.
 */
export type Executor = PgDatabase<PgQueryResultHKT, typeof schema>;

export type Database = {
  db: Executor;
  engine: 'pglite' | 'postgres';
  /** Writes what is still in memory to disk and lets the data go. The database cannot be used afterwards. */
  close: () => Promise<void>;
};

// The development server evaluates a module twice; the data may be opened once only.
const held = globalThis as typeof globalThis & { tillreadyDatabase?: Promise<Database> };

/**
 * The server's one database, opened and migrated at the first call: PostgreSQL when `DATABASE_URL` is set, else the embedded one
 * in the data folder. Rejects with `StartRefused` when it cannot be opened; the next call tries again.
 */
export function getDatabase(): Promise<Database> {
  held.tillreadyDatabase ??= open().catch((error: unknown) => {
    held.tillreadyDatabase = undefined;
    throw error;
  });
  return held.tillreadyDatabase;
}

async function open(): Promise<Database> {
  const url = process.env.DATABASE_URL;
  // Each engine is loaded only where it is used: PGlite alone is 20 MB of WebAssembly.
  if (url) return (await import('./postgres')).openPostgres(url);
  return (await import('./pglite')).openPglite(dataFolder());
}

const TRIES = 6;
/** Serialization failure and deadlock: PostgreSQL asks for the whole transaction again. */
const AGAIN = new Set(['40001', '40P01']);

/** SQLSTATE of a failed statement; the driver's error is the cause of Drizzle's. */
export function sqlState(error: unknown): string | undefined {
  for (let at = error; at instanceof Error; at = at.cause) {
    if ('code' in at && typeof at.code === 'string' && /^[0-9A-Z]{5}$/.test(at.code)) return at.code;
  }
  return undefined;
}

/** Runs `work` in one READ COMMITTED transaction, all or nothing, again (with a short random wait) when the engine asks for it. */
export async function inTransaction<T>(database: Database, work: (tx: Executor) => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await database.db.transaction((tx) => work(tx));
    } catch (error) {
      if (tried === TRIES || !AGAIN.has(sqlState(error) ?? '')) throw error;
      await new Promise((done) => setTimeout(done, Math.random() * 10 * 2 ** tried));
    }
  }
}

/** Rows of a statement written by hand. Both engines give whole numbers for bigint here, and text for instants. */
export async function rowsOf<T>(db: Executor, statement: SQL): Promise<T[]> {
  const result = (await db.execute(statement)) as unknown as { rows: T[] };
  return result.rows;
}
