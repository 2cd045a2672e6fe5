import { expect, test } from 'vitest';
import { type FeeChecked, feeCheckDue, nextOn } from './fee-check';

const zone = 'Asia/Shanghai';
const checked = (...months: [month: string, at: string][]) =>
  new Map<string, FeeChecked>(months.map(([month, at]) => [month, { at, zone }]));
const tenth = { day: 10, since: '2026-01-01' };

test('from the chosen day on, last month waits to be checked', () => {
  expect(feeCheckDue(checked(), tenth, '2026-12-10')).toBe('2026-11');
  expect(feeCheckDue(checked(), tenth, '2026-12-31')).toBe('2026-11');
  expect(feeCheckDue(checked(['2026-11', '2026-12-02T03:00:00.000Z']), tenth, '2026-12-10')).toBeNull();
});

test('before that day the month before last still counts', () => {
  expect(feeCheckDue(checked(), tenth, '2026-12-09')).toBe('2026-10');
  expect(feeCheckDue(checked(['2026-10', '2026-11-10T03:00:00.000Z']), tenth, '2026-12-09')).toBeNull();
  expect(feeCheckDue(checked(), tenth, '2027-01-03')).toBe('2026-11');
  expect(feeCheckDue(checked(), tenth, '2027-01-10')).toBe('2026-12');
});

test('a month looked at before it was over is not checked yet', () => {
  const early = checked(['2026-11', '2026-11-20T03:00:00.000Z']);
  expect(feeCheckDue(early, tenth, '2026-12-10')).toBe('2026-11');
  // Half past midnight in the shop is still the evening before in UTC.
  const justOver = checked(['2026-11', '2026-11-30T16:30:00.000Z']);
  expect(feeCheckDue(justOver, tenth, '2026-12-10')).toBeNull();
});

test('nobody is blamed for a day that was over when the reminder was set', () => {
  const late = { day: 10, since: '2026-12-11' };
  expect(feeCheckDue(checked(), late, '2026-12-11')).toBeNull();
  expect(feeCheckDue(checked(), late, '2027-01-09')).toBeNull();
  expect(feeCheckDue(checked(), late, '2027-01-10')).toBe('2026-12');
  expect(feeCheckDue(checked(), undefined, '2027-01-10')).toBeNull();
});

test('a reminder begins on its next day, over the end of a year too', () => {
  expect(nextOn(10, '2026-12-10')).toBe('2026-12-10');
  expect(nextOn(10, '2026-12-11')).toBe('2027-01-10');
  expect(nextOn(28, '2027-01-31')).toBe('2027-02-28');
});
