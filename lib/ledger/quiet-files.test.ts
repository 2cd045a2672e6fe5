import { expect, test } from 'vitest';
import type { RowTender } from './normal-row';
import { type QuietFile, quietSummary } from './quiet-files';
import type { DayTotal, Summary } from './summary';

const ZONE = 'Asia/Shanghai';

/** A day with so many sales of one way of paying, all at two in the afternoon, ¥1 each. */
function day(date: string, sales: number, tender: RowTender = 'wechat'): DayTotal {
  const at = (value: number) => Array.from({ length: 48 }, (_, slot) => (slot === 28 ? value : 0));
  return {
    date,
    currency: 'CNY',
    rows: sales,
    digest: '0'.repeat(32),
    cells: [{ tender, type: 'sale', count: sales, amountMinor: sales * 100, feeMinor: 0 }],
    halfHours: { count: at(sales), amountMinor: at(sales * 100) },
  };
}

const file = (fingerprint: string, addedAt: number, days: DayTotal[], more: Partial<Summary> = {}): QuietFile => ({
  fingerprint,
  addedAt: `2026-11-${String(addedAt).padStart(2, '0')}T00:00:00.000Z`,
  isExample: false,
  summary: {
    zone: ZONE,
    rows: days.reduce((sum, { rows }) => sum + rows, 0),
    states: { done: 0, pending: 0, failed: 0 },
    first: '',
    last: '',
    timed: true,
    days,
    ...more,
  },
});

/** Date and sales of each day, as the quiet hours would count them. */
const said = (files: readonly QuietFile[]) =>
  quietSummary(files)?.days.map(({ date, halfHours }) => `${date} ${halfHours.count[28]}`);

test('months exported apart stand one after the other', () => {
  const files = [file('a', 1, [day('2026-09-30', 5)]), file('b', 2, [day('2026-10-01', 7)])];
  expect(said(files)).toEqual(['2026-09-30 5', '2026-10-01 7']);
});

test('a file that was read twice counts once', () => {
  const days = [day('2026-09-30', 5)];
  expect(said([file('a', 1, days), file('a', 2, days)])).toEqual(['2026-09-30 5']);
});

test('of exports that overlap, a day counts as the one that tells it fully has it', () => {
  const long = file('a', 1, [day('2026-09-29', 4), day('2026-09-30', 5)]);
  // Exported at noon of the thirtieth, and later.
  const later = file('b', 2, [day('2026-09-30', 2), day('2026-10-01', 7)]);
  expect(said([long, later])).toEqual(['2026-09-29 4', '2026-09-30 5', '2026-10-01 7']);
});

test('of two that tell a day equally, the newest is believed, and no sale counts twice', () => {
  const old = file('a', 1, [day('2026-09-30', 5)]);
  const moved = file('b', 2, [{ ...day('2026-09-30', 5), digest: 'f'.repeat(32) }]);
  expect(quietSummary([old, moved])?.days.map(({ digest }) => digest[0])).toEqual(['f']);
});

test('the bill of WeChat and that of Alipay are two halves of a day', () => {
  const files = [file('a', 1, [day('2026-09-30', 5)]), file('b', 2, [day('2026-09-30', 3, 'alipay')])];
  expect(said(files)).toEqual(['2026-09-30 8']);
});

test('the bill of WeChat beside a till that counts every way of paying adds nothing', () => {
  const till = file('a', 1, [
    { ...day('2026-09-30', 9), cells: [...day('2026-09-30', 5).cells, ...day('2026-09-30', 4, 'cash').cells] },
    day('2026-10-01', 3, 'cash'),
  ]);
  const bill = file('b', 2, [day('2026-09-30', 5), day('2026-10-01', 1)]);
  expect(said([till, bill])).toEqual(['2026-09-30 9', '2026-10-01 3']);
});

test('a way of paying nobody named may be any of them', () => {
  const files = [file('a', 1, [day('2026-09-30', 5)]), file('b', 2, [day('2026-09-30', 3, 'other')])];
  expect(said(files)).toEqual(['2026-09-30 5']);
});

test('examples count only where there is nothing else, and are named as such', () => {
  const example = { ...file('a', 9, [day('2026-09-30', 50)]), isExample: true };
  expect(quietSummary([example])?.isExample).toBe(true);
  const own = file('b', 1, [day('2026-10-01', 7)]);
  expect(said([example, own])).toEqual(['2026-10-01 7']);
  expect(quietSummary([example, own])?.isExample).toBe(false);
});

test('a file without times of day does not spoil one that has them', () => {
  const dated = file('a', 2, [day('2026-09-29', 5)], { timed: false });
  expect(said([dated, file('b', 1, [day('2026-09-30', 6)])])).toEqual(['2026-09-30 6']);
  expect(quietSummary([dated])?.timed).toBe(false);
});

test('what another clock told is not mixed in', () => {
  const away = file('a', 1, [day('2026-09-29', 5)], { zone: 'Europe/Berlin' });
  expect(said([away, file('b', 2, [day('2026-09-30', 6)])])).toEqual(['2026-09-30 6']);
});

test('without a sale there is nothing to say', () => {
  expect(quietSummary([])).toBeUndefined();
  expect(quietSummary([file('a', 1, [])])).toBeUndefined();
});
