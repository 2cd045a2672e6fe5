import { expect, test } from 'vitest';
import type { CellTotal, DayTotal } from './summary';
import { totalsOf } from './totals';

const cell = (type: CellTotal['type'], count: number, amountMinor: number, feeMinor = 0): CellTotal => ({
  tender: 'wechat',
  type,
  count,
  amountMinor,
  feeMinor,
});
const day = (currency: string, rows: number, ...cells: CellTotal[]): DayTotal => ({
  date: '2026-12-09',
  currency,
  rows,
  digest: '',
  cells,
  halfHours: { count: [], amountMinor: [] },
});

test('what came in and what went back are told apart, refunds and cancelled sales together', () => {
  const days = [
    day('CNY', 3, cell('sale', 2, 10_000, 60), cell('refund', 1, -1_000, -6)),
    day('CNY', 3, cell('completion', 1, 5_000, 30), cell('void', 1, -500), cell('payout', 1, -13_416)),
  ];
  expect(totalsOf({ days })).toEqual([
    { currency: 'CNY', taken: { count: 3, minor: 15_000 }, returned: { count: 2, minor: 1_500 }, feeMinor: 84 },
  ]);
});

test('each currency has totals of its own, the usual one first', () => {
  const days = [day('USD', 1, cell('sale', 1, 900)), day('CNY', 9, cell('sale', 9, 9_000))];
  expect(totalsOf({ days }).map(({ currency, taken }) => [currency, taken.minor])).toEqual([
    ['CNY', 9_000],
    ['USD', 900],
  ]);
});
