import { describe, expect, test } from 'vitest';
import { makeDice, seedOfRun } from '../dice';
import { movedMoney, type Truth } from '../truth';
import { wallDate, wallOf } from '../wall-clock';
import { feeOf, rateOf } from './rates';
import { spread } from './rhythm';
import { makeShop } from './shop';

const seed = seedOfRun();
const zone = 'Asia/Shanghai';

describe(`the made-up shop (LEDGER_SEED=${seed})`, () => {
  const shop = makeShop(makeDice(seed), { days: 35, rows: 10_000 });
  const of = (type: Truth['type']) => shop.filter((row) => row.type === type);

  test('has exactly the rows asked for, in the order they happened, on the days asked for', () => {
    expect(shop).toHaveLength(10_000);
    const times = shop.map((row) => row.time);
    expect(times).toEqual([...times].sort());
    const dates = new Set(shop.map((row) => wallDate(wallOf(row.time, zone))));
    expect(dates.size).toBe(35);
    expect([...dates][0]).toBe('2025-03-03');
  });

  test('is the same shop for the same seed', () => {
    expect(makeShop(makeDice(seed), { days: 35, rows: 10_000 })).toEqual(shop);
  });

  test('shows every tender and every type', () => {
    expect(new Set(shop.map((row) => row.tender)).size).toBe(8);
    expect(new Set(shop.map((row) => row.type)).size).toBe(7);
  });

  test('gives nothing back before it was paid, nor more than was paid', () => {
    const sales = new Map([...of('sale'), ...of('preauth')].map((row) => [row.orderId, row]));
    const left = new Map([...sales].map(([id, row]) => [id, row.amountMinor]));
    for (const row of [...of('refund'), ...of('void')]) {
      const origin = sales.get(row.originOrderId);
      expect(origin?.tender).toBe(row.tender);
      expect(row.time >= (origin?.time ?? '')).toBe(true);
      left.set(row.originOrderId, (left.get(row.originOrderId) ?? 0) + row.amountMinor);
      expect(left.get(row.originOrderId)).toBeGreaterThanOrEqual(0);
    }
    expect(of('refund').some((row) => -row.amountMinor < (sales.get(row.originOrderId)?.amountMinor ?? 0))).toBe(true);
  });

  test('signs say which way the money goes', () => {
    for (const row of shop) {
      const out = row.type === 'refund' || row.type === 'void' || row.type === 'fee';
      if (row.type !== 'payout') expect(Math.sign(row.amountMinor)).toBe(out ? -1 : 1);
      expect(Object.is(row.amountMinor, -0) || Object.is(row.feeMinor, -0)).toBe(false);
      expect(Number.isInteger(row.amountMinor) && Number.isInteger(row.feeMinor)).toBe(true);
    }
  });

  test('no two rows share a number, except a cancelled WeChat or Alipay sale and its void', () => {
    expect(new Set(shop.map((row) => row.orderId)).size).toBe(shop.length);
    const own = shop.filter((row) => row.providerId && row.type !== 'void').map((row) => row.providerId);
    expect(new Set(own).size).toBe(own.length);
    const traces = shop.filter((row) => row.trace).map((row) => `${row.tid}/${row.batch}/${row.trace}`);
    expect(new Set(traces).size).toBe(traces.length);
    expect(of('sale').find((row) => row.tender === 'wechat')?.providerId).toMatch(/^4200\d{24}$/);
    expect(of('sale').find((row) => row.tender === 'alipay')?.providerId).toMatch(/^2025\d{24}$/);
    expect(of('sale').find((row) => row.rrn)?.rrn).toMatch(/^5\d{11}$/);
  });

  test('lunch sells most, Saturday more than Monday', () => {
    const walls = shop.filter(movedMoney).map((row) => new Date(wallOf(row.time, zone)));
    const at = (hour: number) => walls.filter((wall) => wall.getUTCHours() === hour).length;
    const on = (weekday: number) => walls.filter((wall) => wall.getUTCDay() === weekday).length;
    expect(at(12)).toBeGreaterThan(2 * at(15));
    expect(on(6)).toBeGreaterThan(on(1));
  });

  test('each payout is what the day before took, less refunds and fees', () => {
    const owed = new Map<string, number>();
    for (const row of shop.filter((each) => each.tender !== 'cash' && (movedMoney(each) || each.type === 'fee'))) {
      const day = wallDate(wallOf(row.time, zone) + 86_400_000);
      owed.set(day, (owed.get(day) ?? 0) + row.amountMinor - row.feeMinor);
    }
    const paid = of('payout').map((row) => [wallDate(wallOf(row.time, zone)), -row.amountMinor]);
    expect(paid).toHaveLength(34);
    for (const [day, amount] of paid) expect([day, amount]).toEqual([day, owed.get(String(day))]);
  });
});

test('a provider that closes its day at 23:00 pays the last hour a day later', () => {
  const shop = makeShop(makeDice(seed), { days: 8, rows: 4_000, cutoffHour: 23 });
  const second = shop.filter((row) => row.type === 'payout')[1];
  const from = '2025-03-03T15:00:00Z';
  const to = '2025-03-04T15:00:00Z';
  const inside = shop.filter((row) => row.time >= from && row.time < to && row.tender !== 'cash');
  const net = inside.filter((row) => movedMoney(row) || row.type === 'fee');
  expect(second?.amountMinor).toBe(-net.reduce((sum, row) => sum + row.amountMinor - row.feeMinor, 0));
});

test('a closed day has no row at all', () => {
  const shop = makeShop(makeDice(seed), { days: 10, rows: 1_000, closedDays: ['2025-03-06'] });
  expect(shop).toHaveLength(1_000);
  expect(shop.some((row) => wallDate(wallOf(row.time, zone)) === '2025-03-06')).toBe(false);
});

test('a fee is rounded to the fen, halves up, and capped', () => {
  // 9.5 fen exactly.
  expect(feeOf(2_500, rateOf('wechat', 'china'))).toBe(10);
  expect(feeOf(1_250, rateOf('wechat', 'china'))).toBe(5);
  expect(feeOf(131, rateOf('wechat', 'china'))).toBe(0);
  expect(feeOf(132, rateOf('wechat', 'china'))).toBe(1);
  expect(feeOf(900_000, rateOf('card', 'china'))).toBe(2_000);
  expect(feeOf(1_000, rateOf('card', 'square'))).toBe(36);
});

test('rows are shared out over the days to the last one', () => {
  expect(spread(10, [1, 0, 1, 1])).toEqual([4, 0, 3, 3]);
  expect(spread(7, [2, 2, 1]).reduce((sum, share) => sum + share, 0)).toBe(7);
});
