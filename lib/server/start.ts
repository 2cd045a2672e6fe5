import 'server-only';
import { scheduleBackups } from './backup';
import { settleBookings } from './booking';
import { readCalendarFile } from './calendar';
import { nameCallers, readTrustProxy } from './caller';
import { dataFolder } from './data-folder';
import { getDatabase } from './database';
import { doDailyWork, scheduleJobs } from './jobs';
import { readLimits } from './limits';
import { log } from './log';
import { handleSignals } from './shutdown';
import { causeOf, StartRefused } from './start-refused';

/**
 * Everything before the first request: settings are read, the database is open and migrated, what an earlier stop left unanswered
 * is answered. What an operator can mend is said in one line on standard error, and the process ends with code 1.
 */
export async function startServer(): Promise<void> {
  try {
    readLimits(process.env.LIMITS);
    nameCallers(readTrustProxy(process.env.TRUST_PROXY));
    const calendars = readCalendarFile();
    const database = await getDatabase();
    await doDailyWork(database, calendars);
    await settleBookings(database);
    const jobs = scheduleJobs(database);
    const backups = scheduleBackups(database, dataFolder());
    handleSignals(async () => {
      await jobs.stop();
      await backups.stop();
      await database.close();
    });
    log.info({ engine: database.engine }, 'server ready');
  } catch (error) {
    const line = error instanceof StartRefused ? error.message : `The server cannot start (${causeOf(error)}).`;
    process.stderr.write(`${line}\n`);
    process.exit(1);
  }
}
