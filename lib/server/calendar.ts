import 'server-only';
import { copyFileSync, linkSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Calendar } from '@/lib/domain/wire';
import { readCalendars } from './calendar-file';
import { dataFolder, openDataFolder } from './data-folder';
import { causeOf, StartRefused } from './start-refused';

const SEED = join(process.cwd(), 'scripts/seed/calendar.json');

// Read once for the whole process: routes and jobs are bundled apart, and must judge by the same rules.
const held = globalThis as typeof globalThis & { tillreadyCalendars?: Calendar[] };

/**
 * Reads `calendar.json` from the data folder; a first start puts the example there. Throws `StartRefused` naming the field
 * an operator got wrong.
 */
export function readCalendarFile(folder = dataFolder()): Calendar[] {
  const path = join(openDataFolder(folder), 'calendar.json');
  let text: string;
  try {
    placeSeed(path);
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new StartRefused(`${path} cannot be read (${causeOf(error)}).`);
  }
  const read = readCalendars(text);
  if (!read.ok) throw new StartRefused(`${path}: ${read.fault}`);
  return read.calendars;
}

/** Never over an operator's file, and never half a file, even when several processes start at once. */
function placeSeed(path: string): void {
  const draft = `${path}.${process.pid}`;
  copyFileSync(SEED, draft);
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** The calendars in force. */
export function getCalendars(): Calendar[] {
  held.tillreadyCalendars ??= readCalendarFile();
  return held.tillreadyCalendars;
}

/** Takes these as the calendars in force: after a day's new reading, and in tests. */
export function setCalendars(calendars: Calendar[]): void {
  held.tillreadyCalendars = calendars;
}
