/** The order of day and month where digits alone do not say it. */
export type DateOrder = 'ymd' | 'mdy' | 'dmy';

/** A wall-clock time told as if it were UTC (ms); `offset` in minutes when the text names one, `dated` without a time of day. */
export type Moment = { wall: number; offset: number | null; dated: boolean };

const DAY_MS = 86_400_000;
/** Excel counts days from here; its phantom 29 February 1900 lies before any sale. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** NaN for a date or time that does not exist, and for years in which nobody exported anything. */
function wallOf(year: number, month: number, day: number, hour: number, minute: number, second: number): number {
  if (year < 1990 || year > 2099 || month < 1 || month > 12 || day < 1) return Number.NaN;
  if (day > (DAYS[month - 1] ?? 0) || (month === 2 && day === 29 && !isLeap(year))) return Number.NaN;
  if (hour > 24 || minute > 59 || second > 60 || (hour === 24 && minute + second > 0)) return Number.NaN;
  return Date.UTC(year, month - 1, day, hour, minute, Math.min(second, 59));
}

/** Two digits as a number; −1 when they are none. */
function two(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

/** Year, month and day as digits of one number, and the midnight they begin with. */
let lastDate = 0;
let lastMidnight = Number.NaN;

/** 2026-12-09 14:21:07, the way nearly every export writes it, perhaps after a backtick; NaN when it is not that. */
export function plainWall(text: string): number {
  // Read where it stands: a copy of every time of a million rows costs more than reading it.
  const from = text.charCodeAt(0) === 0x60 ? 1 : 0;
  if (text.length !== from + 19 || text.charCodeAt(from + 13) !== 58 || text.charCodeAt(from + 16) !== 58) {
    return Number.NaN;
  }
  const join = text.charCodeAt(from + 4);
  if ((join !== 45 && join !== 47) || text.charCodeAt(from + 7) !== join) return Number.NaN;
  const between = text.charCodeAt(from + 10);
  if (between !== 32 && between !== 84) return Number.NaN;
  const century = two(text, from);
  const year = two(text, from + 2);
  const month = two(text, from + 5);
  const day = two(text, from + 8);
  const hour = two(text, from + 11);
  const minute = two(text, from + 14);
  const second = two(text, from + 17);
  if (century < 0 || year < 0 || month < 0 || day < 0 || hour < 0 || minute < 0 || second < 0) return Number.NaN;
  const date = ((century * 100 + year) * 100 + month) * 100 + day;
  if (date !== lastDate) {
    lastMidnight = wallOf(century * 100 + year, month, day, 0, 0, 0);
    lastDate = date;
  }
  if (hour > 23 || minute > 59 || second > 59) return Number.NaN;
  return lastMidnight + ((hour * 60 + minute) * 60 + second) * 1000;
}

const CLOCK = String.raw`(?:(\d{1,2})[:时点](\d{1,2})(?:[:分](\d{1,2})(?:[.,]\d+)?秒?|分?)?)?\s*(AM|PM|上午|下午)?\s*(Z|UTC|GMT|[+-]\d{1,2}:?\d{2})?`;
const YMD = new RegExp(String.raw`^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?[T,\s]*${CLOCK}$`, 'i');
const SHORT = new RegExp(String.raw`^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})[T,\s]*${CLOCK}$`, 'i');
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** 9 Dec 2026 14:21 and Dec 9, 2026, 2:21 PM. */
const NAMED = new RegExp(
  String.raw`^(?:[a-z]{3,9}\.?,?\s+)?(?:(\d{1,2})[\s-]+)?([a-z]{3})[a-z]*\.?[\s-]+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})(?:,|\s+at|\s)*\s*${CLOCK}$`,
  'i',
);
const RUN = /^(\d{4})(\d{2})(\d{2})\s*(?:(\d{2})(\d{2})(\d{2})?)?$/;
const SERIAL = /^\d{5}(?:\.\d+)?$/;
const RUN_AND_CLOCK = new RegExp(String.raw`^(\d{4})(\d{2})(\d{2})[T,\s]+${CLOCK}$`, 'i');

function offsetOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const parts = /^([+-])(\d{1,2}):?(\d{2})$/.exec(text);
  if (!parts) return 0;
  return (parts[1] === '-' ? -1 : 1) * (Number(parts[2]) * 60 + Number(parts[3]));
}

/** `from` is the group of the pattern with which the time of day begins. */
function clocked(date: readonly [number, number, number], found: RegExpExecArray, from = 4): Moment {
  const [hour, minute, second, half, zone] = found.slice(from);
  const named = half?.toUpperCase();
  const isLate = named === 'PM' || half === '下午';
  const base = named === undefined ? Number(hour ?? 0) : (Number(hour ?? 0) % 12) + (isLate ? 12 : 0);
  const wall = wallOf(...date, base, Number(minute ?? 0), Number(second ?? 0));
  return { wall, offset: offsetOf(zone), dated: hour === undefined };
}

/** Wall time of a cleaned cell in any of the ways of DOMAIN §4.1; `wall` is NaN when it is no time. */
export function momentOf(cell: string, order: DateOrder = 'ymd'): Moment {
  const plain = plainWall(cell);
  if (!Number.isNaN(plain)) return { wall: plain, offset: null, dated: false };
  // 下午2:21 says its half of the day before the time.
  const text = cell
    .normalize('NFKC')
    .trim()
    .replace(/(上午|下午)\s*([\d:]+)/, '$2$1');
  const long = YMD.exec(text) ?? RUN_AND_CLOCK.exec(text);
  if (long) return clocked([Number(long[1]), Number(long[2]), Number(long[3])], long);
  const spoken = NAMED.exec(text);
  if (spoken) return namedMoment(spoken);
  const run = RUN.exec(text);
  if (run) {
    const [year, month, day, hour, minute, second] = run.slice(1).map((part) => Number(part ?? 0));
    const wall = wallOf(year ?? 0, month ?? 0, day ?? 0, hour ?? 0, minute ?? 0, second ?? 0);
    return { wall, offset: null, dated: run[4] === undefined };
  }
  const short = SHORT.exec(text);
  if (short) {
    const [first, second, third] = [Number(short[1]), Number(short[2]), Number(short[3])];
    const year = (short[3] ?? '').length === 2 ? 2000 + third : third;
    // 26-12-09 with a Chinese export is a year first; the layout says which.
    if (order === 'ymd') return clocked([2000 + first, second, third], short);
    return clocked(order === 'mdy' ? [year, first, second] : [year, second, first], short);
  }
  if (SERIAL.test(text)) {
    const days = Number(text);
    if (days < 32_874 || days > 73_050) return NOTHING;
    // Excel keeps fractions of a day: whole seconds are what was meant.
    const wall = EXCEL_EPOCH + Math.round((days * DAY_MS) / 1000) * 1000;
    return { wall, offset: null, dated: Number.isInteger(days) };
  }
  return epochOf(text);
}

/** The day stands before the month or after it. */
function namedMoment(found: RegExpExecArray): Moment {
  const [, before, month = '', after, year] = found;
  const place = MONTHS.indexOf(month.toLowerCase()) + 1;
  if ((before === undefined) === (after === undefined) || place === 0) return NOTHING;
  return clocked([Number(year), place, Number(before ?? after)], found, 5);
}

const NOTHING: Moment = { wall: Number.NaN, offset: null, dated: false };

/** Seconds or milliseconds since 1970, as interfaces write them. */
function epochOf(text: string): Moment {
  if (!/^1\d{9}(?:\d{3})?$/.test(text)) return NOTHING;
  return { wall: text.length === 10 ? Number(text) * 1000 : Number(text), offset: 0, dated: false };
}

const CLOCK_ONLY = new RegExp(`^${CLOCK}$`, 'i');
/** A spreadsheet takes the nought from 093015. */
const CLOCK_RUN = /^(\d{1,2})(\d{2})(\d{2})$/;
const DAY_PART = /^0?\.\d+$/;

/** Milliseconds from midnight of a cell that holds a time of day only: 14:21:07, 142107, 2:21 PM, Excel's 0.598. NaN otherwise. */
export function timeOfDay(cell: string): number {
  const text = cell.normalize('NFKC').trim();
  const run = CLOCK_RUN.exec(text);
  const found = run ?? CLOCK_ONLY.exec(text);
  if (DAY_PART.test(text)) return Math.round((Number(text) * DAY_MS) / 1000) * 1000;
  if (!found || found[1] === undefined) return Number.NaN;
  const half = found[4];
  const isLate = half?.toUpperCase() === 'PM' || half === '下午';
  const hour = half === undefined ? Number(found[1]) : (Number(found[1]) % 12) + (isLate ? 12 : 0);
  const [minute, second] = [Number(found[2] ?? 0), Number(found[3] ?? 0)];
  return hour > 23 || minute > 59 || second > 59 ? Number.NaN : ((hour * 60 + minute) * 60 + second) * 1000;
}
