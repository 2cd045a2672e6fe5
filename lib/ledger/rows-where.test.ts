import { expect, test } from 'vitest';
import { emptyRow, type NormalRow, rowCode } from './normal-row';
import { rowAt, TableBuilder } from './row-table';
import { rowsOfMonth } from './rows-where';

const DAY = 86_400_000;
const row = (date: string, currency: string, orderId: string): NormalRow => ({
  ...emptyRow(),
  record: 7,
  // Nine in the evening in UTC is the next day in Shanghai: the day told is the shop's.
  time: Date.parse(`${date}T00:00:00Z`) - 3 * 3_600_000,
  day: Date.parse(date) / DAY,
  type: 'refund',
  tender: 'card',
  code: rowCode('refund', 'card', 'done'),
  amountMinor: -1_200,
  feeMinor: -5,
  currency,
  orderId,
});

test('a month of one currency is taken out whole, by the shop’s own days', () => {
  const builder = new TableBuilder();
  const rows = [
    row('2026-11-30', 'CNY', 'A'),
    row('2026-12-01', 'CNY', 'B'),
    row('2026-12-01', 'USD', 'C'),
    row('2026-12-31', 'CNY', 'D'),
  ];
  for (const one of rows) builder.add(one);
  const table = builder.finish('Asia/Shanghai');
  const december = rowsOfMonth(table, 'CNY', '2026-12');
  expect(december.length).toBe(2);
  expect([rowAt(december, 0), rowAt(december, 1)]).toEqual([rowAt(table, 1), rowAt(table, 3)]);
  expect(rowsOfMonth(table, 'CNY').length).toBe(3);
});
