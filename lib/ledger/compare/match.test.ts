import { expect, test } from 'vitest';
import { emptyRow } from '../normal-row';
import { type RowTable, TableBuilder } from '../row-table';
import { matchRows } from './match';

const HOUR = 3_600_000;
const START = Date.UTC(2020, 0, 1);

/** One order number for all rows, so many hours apart: a cashier who begins at 1 every morning. */
function sameOrder(count: number, hoursApart: number, late = 0): RowTable {
  const builder = new TableBuilder();
  for (let nth = 0; nth < count; nth += 1) {
    const time = START + (nth * hoursApart + late) * HOUR;
    builder.add({ ...emptyRow(), record: nth + 2, time, amountMinor: 1_000, orderId: '1' });
  }
  return builder.finish('Asia/Shanghai');
}

/** The table, and how often a time of it was asked for. */
function counted(table: RowTable): { table: RowTable; asked: () => number } {
  let count = 0;
  const time = new Proxy(table.time, {
    get(target, name) {
      count += 1;
      return Reflect.get(target, name, target);
    },
  });
  return { table: { ...table, time }, asked: () => count };
}

test('order number 1 of three thousand days finds its own day every time', () => {
  const matches = matchRows(sameOrder(3_000, 24), sameOrder(3_000, 24));
  expect(matches.by).toMatchObject({ order: 3_000 });
  expect(matches.ofBefore.every((of, at) => of === at)).toBe(true);
});

test.each([
  ['more than two days apart', sameOrder(3_000, 120), sameOrder(3_000, 120, 60)],
  ['all at once', sameOrder(3_000, 0), sameOrder(3_000, 0)],
])(
  'thousands of rows under one order number, %s, pair with none and are not all held against each other',
  (_, was, is) => {
    const { table, asked } = counted(was);
    expect(matchRows(table, is).by).toEqual({ provider: 0, device: 0, order: 0, changed: 0 });
    // Nine million pairs, were each looked at.
    expect(asked()).toBeLessThan(1_000_000);
  },
);
