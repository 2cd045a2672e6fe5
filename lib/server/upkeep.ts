import 'server-only';
import { sql } from 'drizzle-orm';
import { type Executor, rowsOf } from './database';
import { causeForLog, log } from './log';

const LOOK_MS = 60_000;
const CHECKPOINT_MS = 5 * 60_000;
const CHECKPOINT_WAL_BYTES = 64 * 1024 * 1024;
const VACUUM_MS = 60 * 60_000;

/**
 * What a PostgreSQL server does by itself and the embedded engine does not: checkpoints, without which the log grows without end
 * and a start takes ever longer, and vacuum of the tables whose rows change most.
 */
export function startUpkeep(db: Executor): { stop: () => Promise<void> } {
  let busy: Promise<void> | undefined;
  let checkpointAt = Date.now();
  let vacuumAt = Date.now();
  let position = '0/0';
  const readLog = async (): Promise<{ at: string; grown: number }> => {
    const [log] = await rowsOf<{ at: string; grown: number }>(
      db,
      sql`SELECT pg_current_wal_lsn()::text AS at, pg_wal_lsn_diff(pg_current_wal_lsn(), ${position}::pg_lsn)::float8 AS grown`,
    );
    if (!log) throw new Error('no place in the log');
    return log;
  };
  const look = async (): Promise<void> => {
    const { grown } = await readLog();
    const now = Date.now();
    if (grown > 0 && (grown > CHECKPOINT_WAL_BYTES || now - checkpointAt >= CHECKPOINT_MS)) {
      await db.execute(sql`CHECKPOINT`);
      checkpointAt = now;
      // After it: a checkpoint writes to the log itself, and must not ask for the next one.
      position = (await readLog()).at;
    }
    if (now - vacuumAt >= VACUUM_MS) {
      await db.execute(sql`VACUUM (ANALYZE) shop, member, entry, cell, booking, heartbeat`);
      vacuumAt = now;
    }
  };
  const timer = setInterval(() => {
    busy ??= look()
      .catch((error: unknown) => log.error({ cause: causeForLog(error) }, 'upkeep'))
      .finally(() => {
        busy = undefined;
      });
  }, LOOK_MS);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await busy;
    },
  };
}
