import { expect, test } from 'vitest';
import { addDays, instantAt, weekdayOf } from '@/lib/domain/day';
import { emptyRow, rowCode } from './normal-row';
import { openTimes } from './open-times';
import { type QuietOptions, quietHours } from './quiet-hours';
import { type Summary, SummaryBuilder } from './summary';

const ZONE = 'Asia/Shanghai';
const MONDAY = '2026-09-07';

/** Eight weeks of a shop; how many sales it makes in a half hour (0–47) of a weekday (1–7). */
function shop(
  salesAt: (weekday: number, slot: number) => number,
  stray: readonly (readonly [day: number, slot: number])[] = [],
): Summary {
  const builder = new SummaryBuilder();
  const sell = (at: number, slot: number) => {
    const date = addDays(MONDAY, at);
    const day = Date.parse(`${date}T00:00:00Z`) / 86_400_000;
    const time = Date.parse(instantAt(date, slot * 30, ZONE));
    builder.add({
      ...emptyRow(),
      time,
      day,
      minute: slot * 30,
      amountMinor: 2000,
      code: rowCode('sale', 'wechat', 'done'),
    });
  };
  for (let at = 0; at < 58; at += 1) {
    for (let slot = 0; slot < 48; slot += 1) {
      for (let sale = salesAt(weekdayOf(addDays(MONDAY, at)), slot); sale > 0; sale -= 1) sell(at, slot);
    }
  }
  for (const [at, slot] of stray) sell(at, slot);
  return builder.finish(ZONE);
}
const windowsOf = (summary: Summary, options: Partial<QuietOptions> = {}) => {
  const outcome = quietHours(summary, { minutes: 60, ...options });
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.quiet.windows;
};
/** Every half hour of a window and of the rollback after it. */
const slotsOf = (slot: number) => [slot, slot + 1, slot + 2, slot + 3];

const isBarOpen = (slot: number) => slot >= 36 || slot < 4;
/** From six in the evening until two in the morning; after midnight the day is another. */
const bar = (weekday: number, slot: number) => (isBarOpen(slot) ? (weekday === 2 && slot >= 44 ? 1 : 4) : 0);

test('a shop that sells past midnight is never advised a time at which it sleeps', () => {
  for (const { slot } of windowsOf(shop(bar))) {
    expect(slotsOf(slot).every(isBarOpen)).toBe(true);
    expect(slot + 4).toBeLessThanOrEqual(48);
  }
  expect(windowsOf(shop(bar))[0]).toMatchObject({ weekday: 2, slot: 44 });
});

test('a night out of hours, sold in once or twice by a wrong clock, stays a night', () => {
  const stray = [
    [3, 6],
    [11, 7],
    [19, 12],
  ] as const;
  for (const { slot } of windowsOf(shop(bar, stray))) expect(slotsOf(slot).every(isBarOpen)).toBe(true);
});

const closedOn =
  (closed: number, open: (weekday: number, slot: number) => number) => (weekday: number, slot: number) => {
    // The small hours belong to the evening before.
    const evening = slot < 4 ? (weekday === 1 ? 7 : weekday - 1) : weekday;
    return evening === closed ? 0 : open(weekday, slot);
  };

test('on its day off a shop is not open: not by day, and not on the evening that its small hours follow', () => {
  const day = (_: number, slot: number) => (slot >= 20 && slot < 42 ? 3 : 0);
  expect(windowsOf(shop(closedOn(3, day))).map(({ weekday }) => weekday)).not.toContain(3);
  const windows = windowsOf(shop(closedOn(3, (weekday, slot) => (isBarOpen(slot) ? 3 + (weekday % 2) : 0))));
  expect(windows).toHaveLength(3);
  for (const { weekday, slot } of windows) {
    expect([weekday === 3 && slot >= 36, weekday === 4 && slot < 4]).toEqual([false, false]);
    expect(slotsOf(slot).every(isBarOpen)).toBe(true);
  }
});

test('a break between meals is open time: then least is lost', () => {
  const meals = (_: number, slot: number) => ((slot >= 22 && slot < 28) || (slot >= 34 && slot < 42) ? 5 : 0);
  expect(
    windowsOf(shop(meals)).every(({ slot, amountMinor }) => slot >= 28 && slot + 4 <= 34 && amountMinor === 0),
  ).toBe(true);
});

test('a shop that never closes has its quietest hours at night, and may be advised them', () => {
  const always = (_: number, slot: number) => (slot < 12 ? 1 : 6);
  expect(windowsOf(shop(always)).every(({ slot }) => slot + 4 <= 12)).toBe(true);
  expect(openTimes(shop(always).days)).toEqual([{ from: 0, to: 48 }]);
});

test('a holiday is left out whether it has a name or not, and keeps the name it has', () => {
  const day = (_: number, slot: number) => (slot >= 20 && slot < 42 ? 3 : 0);
  const outcome = quietHours(shop(day), {
    minutes: 60,
    holidays: ['2026-09-25', { date: '2026-10-01', name: '国庆节' }],
  });
  expect(outcome.ok && outcome.quiet.basis.odd).toEqual([
    { date: '2026-09-25', why: 'holiday' },
    { date: '2026-10-01', why: 'holiday', name: '国庆节' },
  ]);
});
