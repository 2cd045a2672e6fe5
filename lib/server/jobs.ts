import 'server-only';
import type { Calendar } from '@/lib/domain/wire';
import { settleBookings } from './booking';
import { getCalendars, readCalendarFile, setCalendars } from './calendar';
import { makeCells } from './cells';
import { clearContacts } from './contact-cleanup';
import type { Database } from './database';
import { causeForLog, log } from './log';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** What every start does before the first request: the calendar file in force, its half-hours on sale, old contact details gone. */
export async function doDailyWork(database: Database, calendars: Calendar[], now = new Date()): Promise<void> {
  setCalendars(calendars);
  await makeCells(database, calendars, now);
  await clearContacts(database, now);
}

/** An operator's change takes effect; a mistake in it is logged by its field, and yesterday's calendars go on. */
function readAgain(): Calendar[] {
  try {
    return readCalendarFile();
  } catch (error) {
    log.error({ cause: causeForLog(error) }, 'calendar not taken');
    return getCalendars();
  }
}

/**
 * Looks every minute for bookings that a fault or a stopped process left unanswered, and every day does the daily work.
 * Each run waits for the one before; a fault is logged and the next run tries again.
 */
export function scheduleJobs(database: Database): { stop: () => Promise<void> } {
  let running: Promise<void> = Promise.resolve();
  const every = (ms: number, name: string, work: () => Promise<void>): NodeJS.Timeout => {
    const timer = setInterval(() => {
      running = running
        .then(work)
        .catch((error: unknown) => log.error({ job: name, cause: causeForLog(error) }, 'job failed'));
    }, ms);
    return timer.unref();
  };
  const timers = [
    every(MINUTE_MS, 'bookings', () => {
      const now = new Date();
      return settleBookings(database, undefined, now, new Date(now.getTime() - DAY_MS));
    }),
    every(DAY_MS, 'day', () => doDailyWork(database, readAgain())),
  ];
  return {
    stop: () => {
      for (const timer of timers) clearInterval(timer);
      return running;
    },
  };
}
