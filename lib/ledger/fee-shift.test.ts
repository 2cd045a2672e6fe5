import { expect, test } from 'vitest';
import { feeShifts, millionthsOf, monthsOf } from './fee-shift';
import type { RowTender } from './normal-row';
import type { DayTotal } from './summary';

const halfHours = { count: [], amountMinor: [] };
const day = (date: string, tender: RowTender, amountMinor: number, feeMinor: number, currency = 'CNY'): DayTotal => ({
  date,
  currency,
  rows: 1,
  digest: '',
  cells: [{ tender, type: 'sale', count: 1, amountMinor, feeMinor }],
  halfHours,
});

test('a rate raised from 0.38 to 0.60 per cent is found, and what it costs in a month', () => {
  // ¥100,000 in ten days at ¥380, then at ¥600: ¥220 more in ten days, ¥660 in thirty.
  const before = [day('2026-11-01', 'card', 10_000_000, 38_000)];
  const after = [day('2026-12-01', 'card', 5_000_000, 30_000), day('2026-12-10', 'card', 5_000_000, 30_000)];
  expect(feeShifts(before, after, 'CNY')).toMatchObject([{ tender: 'card', basisPoints: 22, monthlyMinor: 66_000 }]);
});

test('the dearest change stands first, and one that saves money is less than nothing', () => {
  const before = [day('2026-11-01', 'card', 1_000_000, 6_000), day('2026-11-01', 'wechat', 1_000_000, 3_800)];
  const after = [day('2026-12-01', 'card', 1_000_000, 5_000), day('2026-12-01', 'wechat', 1_000_000, 6_000)];
  const shifts = feeShifts(before, after, 'CNY');
  expect(shifts.map(({ tender, monthlyMinor }) => [tender, monthlyMinor])).toEqual([
    ['wechat', 66_000],
    ['card', -30_000],
  ]);
});

test('a file without fees is no rate of nought, while cash beside fees is', () => {
  const feeless = [day('2026-11-01', 'card', 1_000_000, 0)];
  const after = [day('2026-12-01', 'card', 1_000_000, 6_000), day('2026-12-01', 'cash', 1_000_000, 0)];
  const shifts = feeShifts(feeless, after, 'CNY');
  expect(shifts.every(({ before, basisPoints }) => before === undefined && basisPoints === null)).toBe(true);
  expect(shifts.find(({ tender }) => tender === 'cash')?.after?.basisPoints).toBe(0);
});

test('other currencies are not mixed in', () => {
  const before = [day('2026-11-01', 'card', 1_000_000, 6_000, 'USD')];
  const after = [day('2026-12-01', 'card', 1_000_000, 6_000)];
  expect(feeShifts(before, after, 'CNY')).toMatchObject([{ before: undefined, basisPoints: null }]);
});

test('months are told newest first, rates in millionths', () => {
  const days = [day('2026-11-30', 'card', 1, 0), day('2026-12-01', 'card', 1, 0), day('2026-11-02', 'card', 1, 0)];
  expect(monthsOf(days)).toEqual(['2026-12', '2026-11']);
  expect(millionthsOf({ tender: 'card', count: 1, takenMinor: 10_000, feeMinor: 38, basisPoints: 38 })).toBe(3_800);
});
