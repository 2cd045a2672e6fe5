import { addDays, daysBetween, weekdayOf } from '@/lib/domain/day';
import { type OpenTime, openTimes } from './open-times';
import { type LedgerOutcome, refuse } from './refusal';
import type { DayTotal, Summary } from './summary';

/** Half hours of a day; the map counts in them because windows begin at half hours. */
const SLOTS = 48;

/** One half hour of one weekday (1 Monday … 7 Sunday) as it usually is, not rounded. Amounts in minor units. */
export type QuietCell = { weekday: number; slot: number; count: number; amountMinor: number };

export type OpenHours = { weekday: number; from: number; to: number };

/** Why a day does not count: a public holiday (or a weekend day worked in its place), or a day unlike its weekday. */
export type OddDay = { date: string; why: 'holiday' | 'outlier'; name?: string };

/** A window of a service; `slot` is its first half hour. What is lost on an ordinary week, in sales and minor units. */
export type QuietWindow = {
  weekday: number;
  slot: number;
  count: number;
  amountMinor: number;
  /** The same with the time a rollback takes: windows are ranked by it. */
  wholeMinor: number;
};

export type QuietMap = {
  /** Of every amount here. */
  currency: string;
  cells: QuietCell[];
  /** When somebody is there, by weekday: first half hour, and the one after the last. Two rows where a shop sells past midnight. */
  open: OpenHours[];
  windows: QuietWindow[];
  /** How much stands behind it. */
  basis: { weeks: number; days: number; sales: number; from: string; to: string; odd: OddDay[] };
};

export type QuietOptions = {
  /** Minutes of the service and of what a rollback takes after it (DOMAIN §7.2: 60). */
  minutes: number;
  rollbackMinutes?: number;
  /** Public holidays and working weekends, as dates, with what they are called or without: on these a shop sells as on no other day. */
  holidays?: readonly (string | { date: string; name: string })[];
  currency?: string;
  /** When somebody can come, e.g. a provider's hours: by ISO weekday, minutes from local midnight; no row means not at all. */
  hours?: readonly { weekday: number; opens: number; closes: number }[];
};

/** What must stand behind an advice: full weeks, sales, and each weekday as often as there are weeks. */
export const LEAST_WEEKS = 3;
export const LEAST_SALES = 200;
/** What going back to the old terminal takes. DOMAIN §7.2 */
export const ROLLBACK_MINUTES = 60;
const DAY_MINUTES = SLOTS * 30;

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = 0, high = low] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
};

/**
 * What is usual: the mean, with the highest and the lowest brought in to their neighbours. Medians of half hours would make a
 * shop with a sale an hour sell nothing at all; a plain mean would follow one large order.
 */
function usualOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low = 0, high = low] = [sorted[1], sorted[sorted.length - 2]];
  return sorted.reduce((sum, value) => sum + Math.min(Math.max(value, low), high), 0) / sorted.length;
}

const salesOf = (day: DayTotal): number => day.halfHours.count.reduce((sum, count) => sum + count, 0);

/** Days unlike others of their weekday: more than three times or less than a third of the median, once there are four to compare. */
function outliers(days: readonly DayTotal[]): Set<string> {
  const odd = new Set<string>();
  for (let weekday = 1; weekday <= 7; weekday += 1) {
    const same = days.filter(({ date }) => weekdayOf(date) === weekday);
    const usual = median(same.map(salesOf));
    if (same.length < 4 || usual === 0) continue;
    for (const day of same) if (salesOf(day) > usual * 3 || salesOf(day) * 3 < usual) odd.add(day.date);
  }
  return odd;
}

/** Every day of the file, closed ones too: an hour nobody sells in is quiet because it is empty every week. */
function everyDay(days: readonly DayTotal[], holidays: ReadonlyMap<string, unknown>): DayTotal[] {
  const byDate = new Map(days.map((day) => [day.date, day]));
  const [first, last] = [days[0]?.date ?? '', days[days.length - 1]?.date ?? ''];
  const all: DayTotal[] = [];
  // The first and the last day are cut where the export begins and ends.
  for (let date = addDays(first, 1); date < last; date = addDays(date, 1)) {
    const day = byDate.get(date);
    if (day && !holidays.has(date)) all.push(day);
  }
  return all;
}

/**
 * When a shop sells least (DOMAIN §7.2): what is usual in each half hour over the weeks, the best three windows for a service and its
 * rollback on different days or at least three hours apart. Refusal: `too-little-data` (under three full weeks, under 200
 * sales, dates without times, or a weekday seen fewer than three times).
 */
export function quietHours(
  summary: Pick<Summary, 'timed' | 'days'>,
  options: QuietOptions,
): LedgerOutcome<{ quiet: QuietMap }> {
  const currency = options.currency ?? mainCurrency(summary);
  const named = new Map<string, { name?: string }>(
    options.holidays?.map((one) => (typeof one === 'string' ? [one, {}] : [one.date, { name: one.name }])),
  );
  const ours = summary.days.filter((day) => day.currency === currency);
  const days = everyDay(ours, named);
  const odd = outliers(days);
  const counted = days.filter(({ date }) => !odd.has(date));
  const sales = counted.reduce((sum, day) => sum + salesOf(day), 0);
  const [from, to] = [counted[0]?.date, counted[counted.length - 1]?.date];
  if (!summary.timed || from === undefined || to === undefined || sales < LEAST_SALES) return refuse('too-little-data');
  const weeks = Math.floor((daysBetween(from, to) + 1) / 7);
  const known = [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => {
    const same = counted.filter(({ date }) => weekdayOf(date) === weekday);
    return same.length < LEAST_WEEKS ? [] : [{ weekday, same }];
  });
  if (weeks < LEAST_WEEKS || known.length === 0) return refuse('too-little-data');
  const cells = known.flatMap(({ weekday, same }) => cellsOfWeekday(weekday, same));
  const times = openTimes(counted);
  const open = known.flatMap(({ weekday, same }) => openOn(times, weekday, same));
  const oddDays: OddDay[] = [
    ...ours
      .filter(({ date }) => named.has(date))
      .map(({ date }) => ({ date, why: 'holiday' as const, ...named.get(date) })),
    ...[...odd].map((date) => ({ date, why: 'outlier' as const })),
  ].sort((a, b) => a.date.localeCompare(b.date));
  const basis = { weeks, days: counted.length, sales, from, to, odd: oddDays };
  return { ok: true, quiet: { currency, cells, open, windows: bestWindows(cells, open, options), basis } };
}

function mainCurrency({ days }: Pick<Summary, 'days'>): string {
  const rows = new Map<string, number>();
  for (const day of days) rows.set(day.currency, (rows.get(day.currency) ?? 0) + day.rows);
  return [...rows].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

const cellsOfWeekday = (weekday: number, days: readonly DayTotal[]): QuietCell[] =>
  Array.from({ length: SLOTS }, (_, slot) => ({
    weekday,
    slot,
    count: usualOf(days.map(({ halfHours }) => halfHours.count[slot] ?? 0)),
    amountMinor: usualOf(days.map(({ halfHours }) => halfHours.amountMinor[slot] ?? 0)),
  }));

/** The hours of the whole shop, without those of a weekday in which it then sells nothing at all: its day off. */
const openOn = (times: readonly OpenTime[], weekday: number, days: readonly DayTotal[]): OpenHours[] =>
  times
    .filter(({ from, to }) => days.some(({ halfHours }) => halfHours.count.slice(from, to).some((count) => count > 0)))
    .map((time) => ({ weekday, ...time }));

/**
 * The three windows in which least is lost. Only hours the shop is open count: at night nobody lets a technician in, nor on a
 * weekday on which, at those hours, it sells nothing.
 */
function bestWindows(
  cells: readonly QuietCell[],
  hoursOpen: readonly OpenHours[],
  { minutes, rollbackMinutes = ROLLBACK_MINUTES, hours }: QuietOptions,
): QuietWindow[] {
  const service = Math.ceil(minutes / 30);
  const whole = Math.ceil((minutes + rollbackMinutes) / 30);
  const found: QuietWindow[] = [];
  for (const { weekday, ...open } of hoursOpen) {
    const day = cells.filter((cell) => cell.weekday === weekday);
    const coming = hours ? hours.find((row) => row.weekday === weekday) : { opens: 0, closes: DAY_MINUTES };
    if (!coming) continue;
    const first = Math.max(open.from, Math.ceil(coming.opens / 30));
    const last = Math.min(open.to, Math.floor(coming.closes / 30));
    for (let slot = first; slot + whole <= last; slot += 1) {
      const sum = (length: number, pick: (cell: QuietCell) => number): number =>
        day.slice(slot, slot + length).reduce((all, cell) => all + pick(cell), 0);
      const amountMinor = Math.round(sum(service, (cell) => cell.amountMinor));
      const wholeMinor = Math.round(sum(whole, (cell) => cell.amountMinor));
      found.push({ weekday, slot, count: Math.round(sum(service, (cell) => cell.count)), amountMinor, wholeMinor });
    }
  }
  found.sort(
    (a, b) => a.wholeMinor - b.wholeMinor || a.amountMinor - b.amountMinor || a.weekday - b.weekday || a.slot - b.slot,
  );
  const best: QuietWindow[] = [];
  for (const window of found) {
    const isNear = best.some((other) => other.weekday === window.weekday && Math.abs(other.slot - window.slot) < 6);
    if (!isNear) best.push(window);
    if (best.length === 3) break;
  }
  return best;
}
