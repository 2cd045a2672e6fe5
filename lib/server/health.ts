import 'server-only';
import { getDatabase } from './database';
import { beat } from './heartbeat';

/** A database that has not taken a small write in this time is as good as none (ms). */
const WAIT_MS = 3_000;

let beating: Promise<boolean> | undefined;

/** Whether a write to the database works now. One question at a time reaches the database, however many ask. */
export async function isHealthy(waitMs = WAIT_MS): Promise<boolean> {
  beating ??= getDatabase()
    .then(({ db }) => beat(db))
    .then(
      () => true,
      () => false,
    )
    .finally(() => {
      beating = undefined;
    });
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<boolean>((done) => {
    timer = setTimeout(() => done(false), waitMs);
  });
  return Promise.race([beating, tooLong]).finally(() => clearTimeout(timer));
}
