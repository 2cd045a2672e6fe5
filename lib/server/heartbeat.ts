import 'server-only';
import type { Executor } from './database';
import { heartbeat } from './schema';

/** One small committed write: the only proof that a database can still take one. */
export async function beat(db: Executor): Promise<void> {
  const at = new Date().toISOString();
  await db.insert(heartbeat).values({ at }).onConflictDoUpdate({ target: heartbeat.one, set: { at } });
}
