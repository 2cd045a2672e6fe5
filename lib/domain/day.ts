/**
 * Dates and times of day as a shop's wall clock shows them. A date is 'YYYY-MM-DD', a time of day is minutes from local midnight,
 * an instant is UTC ISO text with milliseconds. Only `localOf` and `instantAt` cross between them, and both need an IANA zone.
 */
export type Day = string;

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const DAY = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Reading a zone's rules is slow; each is read once. Throws RangeError on a zone that does not exist. */
function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  clocks.set(zone, made);
  return made;
}

/** What the wall clock shows, told as if it were UTC (ms). */
function wallMs(ms: number, zone: string): number {
  const shown: Record<string, number> = {};
  for (const { type, value } of clockOf(zone).formatToParts(ms)) shown[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

const textOf = (ms: number): Day => new Date(ms).toISOString().slice(0, 10);
const midnight = (date: Day): number => Date.parse(`${date}T00:00:00.000Z`);

/** An instant in the one spelling that compares and sorts as text. */
export const instantOf = (ms: number): string => new Date(ms).toISOString();

export const isZone = (zone: string): boolean => {
  try {
    clockOf(zone);
    return true;
  } catch {
    return false;
  }
};

/** Whether the text is a date that exists. */
export const isDay = (text: string): boolean =>
  DAY.test(text) && !Number.isNaN(midnight(text)) && textOf(midnight(text)) === text;

/** Date and minutes from local midnight that a clock in the zone shows at the instant. */
export function localOf(instant: string, zone: string): { date: Day; minutes: number } {
  const wall = wallMs(Date.parse(instant), zone);
  return { date: textOf(wall), minutes: Math.floor((wall % DAY_MS) / MINUTE_MS) };
}

/**
 * The instant when a clock in the zone shows this date and time; 1440 is midnight at the day's end.
 * A time that the clock skips in spring is the same distance after the jump; one it shows twice in autumn is the first (as RFC 5545 §3.3.5).
 */
export function instantAt(date: Day, minutes: number, zone: string): string {
  const wall = midnight(date) + minutes * MINUTE_MS;
  const offsetAt = (ms: number): number => wallMs(ms, zone) - ms;
  const before = wall - offsetAt(wall - DAY_MS);
  const after = wall - offsetAt(wall + DAY_MS);
  // Nearly every day of nearly every zone: the clock does not change around it.
  if (before === after) return instantOf(before);
  const shown = [before, after].filter((ms) => wallMs(ms, zone) === wall);
  return instantOf(shown.length > 0 ? Math.min(...shown) : before);
}

/** ISO weekday: 1 is Monday, 7 Sunday. */
export const weekdayOf = (date: Day): number => new Date(midnight(date)).getUTCDay() || 7;

export const addDays = (date: Day, days: number): Day => textOf(midnight(date) + days * DAY_MS);

/** Whole days from one date to another; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => Math.round((midnight(to) - midnight(from)) / DAY_MS);

/**
 * The date so many working days later, Monday to Friday. Public holidays are not known here: a calendar's freeze days cover
 * the ones that matter. From a weekend, the next Monday is the first working day.
 */
export function addWorkingDays(date: Day, days: number): Day {
  let at = date;
  for (let left = days; left > 0; ) {
    at = addDays(at, 1);
    if (weekdayOf(at) <= 5) left -= 1;
  }
  return at;
}
