import { expect, test } from 'vitest';
import { addDays, instantAt, weekdayOf } from '@/lib/domain/day';
import { checkFees, effectiveRates } from './fees';
import { compareMembers, membersOf } from './members';
import { emptyRow, type NormalRow, type RowType, rowCode } from './normal-row';
import { checkPayouts } from './payout';
import { quietHours } from './quiet-hours';
import { TableBuilder } from './row-table';
import { SummaryBuilder } from './summary';

const ZONE = 'Asia/Shanghai';
const DAY_MS = 86_400_000;

function row(date: string, minute: number, amountMinor: number, more: Partial<NormalRow> = {}): NormalRow {
  const type: RowType = more.type ?? 'sale';
  const tender = more.tender ?? 'wechat';
  const time = Date.parse(instantAt(date, minute, ZONE));
  const day = Date.parse(`${date}T00:00:00Z`) / DAY_MS;
  return { ...emptyRow(), time, day, minute, amountMinor, ...more, type, tender, code: rowCode(type, tender, 'done') };
}
const summaryOf = (rows: readonly NormalRow[]) => {
  const builder = new SummaryBuilder();
  for (const one of rows) builder.add(one);
  return builder.finish(ZONE);
};
const tableOf = (rows: readonly NormalRow[]) => {
  const builder = new TableBuilder();
  for (const one of rows) builder.add(one);
  return builder.finish(ZONE);
};

/** A restaurant: two sales a half hour from 10:00 to 21:00, ten at noon and at 18:00, one on Tuesdays from 14:00 to 17:00. */
function weeks(count: number, odd: (date: string) => number = () => 1): NormalRow[] {
  const rows: NormalRow[] = [];
  for (let at = 0; at < count * 7 + 2; at += 1) {
    const date = addDays('2026-09-07', at);
    for (let slot = 20; slot < 42; slot += 1) {
      const isMeal = (slot >= 24 && slot < 27) || (slot >= 36 && slot < 40);
      const isQuiet = weekdayOf(date) === 2 && slot >= 28 && slot < 34;
      const sales = (isMeal ? 10 : isQuiet ? 1 : 2) * odd(date);
      for (let sale = 0; sale < sales; sale += 1) rows.push(row(date, slot * 30 + sale, 3500));
    }
  }
  return rows;
}

test('the quietest hours are Tuesday afternoon, with what an hour costs and what stands behind it', () => {
  const outcome = quietHours(summaryOf(weeks(8)), { minutes: 60 });
  if (!outcome.ok) throw new Error(outcome.code);
  expect(outcome.quiet.windows[0]).toEqual({ weekday: 2, slot: 28, count: 2, amountMinor: 7000, wholeMinor: 14_000 });
  expect(outcome.quiet.windows).toHaveLength(3);
  // Ranked by what the hour after it would cost too, in case the old terminal has to come back.
  const whole = outcome.quiet.windows.map(({ wholeMinor }) => wholeMinor);
  expect(whole).toEqual([...whole].sort((a, b) => a - b));
  expect(outcome.quiet.basis).toMatchObject({ weeks: 8, days: 56, from: '2026-09-08', odd: [] });
});

test('a time is advised only when somebody can come: the provider is closed on Tuesdays and opens at two on Wednesdays', () => {
  const hours = [3, 4].map((weekday) => ({ weekday, opens: weekday === 3 ? 840 : 600, closes: 1_080 }));
  const outcome = quietHours(summaryOf(weeks(8)), { minutes: 60, hours });
  if (!outcome.ok) throw new Error(outcome.code);
  const { windows } = outcome.quiet;
  expect(windows.length).toBeGreaterThan(1);
  for (const { weekday, slot } of windows) {
    expect([3, 4]).toContain(weekday);
    expect(slot).toBeGreaterThanOrEqual(weekday === 3 ? 28 : 20);
    expect(slot + 4).toBeLessThanOrEqual(36);
  }
});

test('a shop with a sale now and then is not told that it sells nothing, nor that it opens with its one early guest', () => {
  const rows: NormalRow[] = [];
  for (let at = 0; at < 58; at += 1) {
    const date = addDays('2026-09-07', at);
    // Ten to six; between the first and the last sale every hour has one each third day.
    for (let hour = 10; hour < 18; hour += 1)
      if (hour === 10 || hour === 17 || (hour + at) % 3 === 0) rows.push(row(date, hour * 60 + 10, 3000));
    if (at === 20) rows.push(row(date, 7 * 60, 3000));
  }
  const outcome = quietHours(summaryOf(rows), { minutes: 120 });
  if (!outcome.ok) throw new Error(outcome.code);
  expect(outcome.quiet.open).toContainEqual({ weekday: weekdayOf(addDays('2026-09-07', 20)), from: 20, to: 35 });
  for (const { count } of outcome.quiet.windows) expect(count).toBe(1);
});

test('one large order does not make an hour busy', () => {
  const feast = Array.from({ length: 30 }, (_, sale) => row('2026-09-15', 14 * 60 + sale, 90_000));
  const outcome = quietHours(summaryOf([...weeks(8), ...feast]), { minutes: 60 });
  if (!outcome.ok) throw new Error(outcome.code);
  expect(outcome.quiet.windows[0]).toEqual({ weekday: 2, slot: 28, count: 2, amountMinor: 7000, wholeMinor: 14_000 });
});

test('holidays are left out by name, a day unlike its weekday as an outlier', () => {
  const odd = (date: string) => (date === '2026-09-22' ? 8 : 1);
  const outcome = quietHours(summaryOf(weeks(8, odd)), { minutes: 60, holidays: ['2026-10-01', '2026-10-02'] });
  if (!outcome.ok) throw new Error(outcome.code);
  expect(outcome.quiet.basis.days).toBe(53);
  expect(outcome.quiet.basis.odd).toEqual([
    { date: '2026-09-22', why: 'outlier' },
    { date: '2026-10-01', why: 'holiday' },
    { date: '2026-10-02', why: 'holiday' },
  ]);
});

test.each([
  ['two weeks', weeks(2)],
  ['nineteen full days', weeks(3).filter(({ day }) => day < Date.parse('2026-09-28T00:00:00Z') / DAY_MS)],
  ['dates without times', weeks(8).map((one) => ({ ...one, minute: -1 }))],
  ['a handful of sales', weeks(8).filter((_, at) => at % 40 === 0)],
])('on %s no advice is given', (_, rows) => {
  expect(quietHours(summaryOf(rows), { minutes: 60 })).toEqual({ ok: false, code: 'too-little-data' });
});

test('the effective rate of a tender is what was charged of what was taken', () => {
  const rows = [
    row('2026-12-09', 600, 10_000, { feeMinor: 60 }),
    row('2026-12-09', 610, 5_000, { feeMinor: 30 }),
    row('2026-12-09', 620, -5_000, { type: 'refund', feeMinor: -30 }),
  ];
  expect(effectiveRates(summaryOf(rows), 'CNY')).toEqual([
    { tender: 'wechat', count: 2, takenMinor: 15_000, feeMinor: 90, basisPoints: 60 },
  ]);
});

test('rows that break the contract are named; rounding, caps and fixed parts are not breaches', () => {
  const fees: [number, number][] = [
    [1_250, 7],
    [1_250, 8],
    [10_000, 60],
    [10_000, 299],
    [9_000_000, 8_000],
  ];
  const [check] = checkFees(tableOf(fees.map(([amount, feeMinor]) => row('2026-12-09', 600, amount, { feeMinor }))), {
    wechat: { basisPoints: 60, capMinor: 8_000 },
  });
  expect(check?.breaking).toEqual([{ at: 3, chargedMinor: 299, exactMinor: 60 }]);
  expect(check).toMatchObject({
    rows: 5,
    breakingCount: 1,
    expectedMinor: 8_135,
    chargedMinor: 8_374,
    roundingMinor: 0,
  });
});

test.each([0, 23 * 60, 2 * 60])('the cut-off at minute %i is found from the payouts', (cutOff) => {
  const rows = Array.from({ length: 400 }, (_, at) => {
    const sale = row(addDays('2026-12-01', Math.floor(at / 40)), ((at % 40) * 36 + at) % 1440, 1000 + at, {
      feeMinor: 6,
    });
    return at % 9 === 0
      ? { ...sale, amountMinor: -sale.amountMinor, feeMinor: -6, code: rowCode('refund', 'wechat', 'done') }
      : sale;
  });
  const paid = new Map<string, number>();
  for (const one of rows) {
    const local = new Date(one.time + 8 * 3_600_000);
    const shifted = new Date(local.getTime() - (cutOff < 720 ? cutOff : cutOff - 1440) * 60_000);
    const date = shifted.toISOString().slice(0, 10);
    paid.set(date, (paid.get(date) ?? 0) + one.amountMinor - one.feeMinor);
  }
  const payouts = [...paid].map(([date, amountMinor]) => ({ date, amountMinor }));
  const check = checkPayouts(tableOf(rows), payouts);
  expect(check).toMatchObject({ cutOffMinutes: cutOff, isExact: true });
  expect(check.days.every(({ differenceMinor }) => differenceMinor === 0)).toBe(true);
  const short = payouts.map((one, at) => (at === 4 ? { ...one, amountMinor: one.amountMinor - 1 } : one));
  expect(checkPayouts(tableOf(rows), short)).toMatchObject({ cutOffMinutes: cutOff, isExact: false });
});

test('members are equal in count, in total and one by one, or the one that differs is named', () => {
  const records = [
    ['会员卡号', '姓名', '储值余额', '积分'],
    ...Array.from({ length: 100 }, (_, at) => [`M${at}`, '某', `${at}.50`, String(at)]),
    ['合计', '', '5000', ''],
  ];
  const read = membersOf(records);
  if (!read.ok) throw new Error(read.code);
  const same = compareMembers(read.members, [...read.members].reverse(), 7);
  expect(same).toMatchObject({
    isPassed: true,
    count: { before: 100, after: 100 },
    balanceMinor: { before: 500_000, after: 500_000 },
  });
  expect(same.sample).toHaveLength(30);
  expect(compareMembers([...read.members].reverse(), read.members, 7).sample.map(({ id }) => id)).toEqual(
    same.sample.map(({ id }) => id),
  );
  const moved = read.members.map((one, at) => (at === 3 ? { ...one, balanceMinor: (one.balanceMinor ?? 0) + 1 } : one));
  expect(compareMembers(read.members, moved, 7)).toMatchObject({
    isPassed: false,
    missing: [],
    changed: [{ before: { id: 'M3' } }],
  });
});
