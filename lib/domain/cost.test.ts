import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COST_GROUPS } from './content';
import { type CostLine, downtimeCost, estimate, inOrder, timesPaid } from './cost';

const line = (over: Partial<CostLine>): CostLine => ({
  id: 'a',
  group: 'device',
  rhythm: 'once',
  quantity: 1,
  low: 0,
  likely: 0,
  high: 0,
  ...over,
});
const price = (yuan: number) => inOrder(yuan * 100);

/** The sheet of the design: two terminals, a cable, paper, a visit, a licence, one hour closed. */
const DESIGN: CostLine[] = [
  line({ id: 'terminal', quantity: 2, ...price(980) }),
  line({ id: 'cable', ...price(45) }),
  line({ id: 'paper', quantity: 20, ...price(3) }),
  line({ id: 'visit', group: 'visit', ...price(120) }),
  line({ id: 'licence', group: 'software', ...price(360) }),
];

test('two terminals, a cable, paper, a visit, a licence and an hour closed cost 2,755', () => {
  const sum = estimate(DESIGN, { minutes: 60, hourly: 21_000 }, 300_000, 1);
  expect(sum.total).toEqual({ low: 275_500, likely: 275_500, high: 275_500 });
  expect(sum.left).toEqual({ likely: 24_500, high: 24_500 });
  expect(sum.groups[0]).toEqual({ group: 'device', amount: 206_500 });
});

test('a monthly line is paid every month of the plan, a yearly one for each year begun', () => {
  expect(timesPaid('once', 36)).toBe(1);
  expect(timesPaid('month', 18)).toBe(18);
  expect(timesPaid('year', 12)).toBe(1);
  expect(timesPaid('year', 13)).toBe(2);
  const sum = estimate(
    [line({ rhythm: 'month', ...price(10) }), line({ id: 'b', rhythm: 'year', ...price(100) })],
    undefined,
    undefined,
    24,
  );
  expect(sum.total.likely).toBe(44_000);
  expect(sum.left).toBeUndefined();
});

test('time closed is rounded once, to the fen', () => {
  expect(downtimeCost({ minutes: 50, hourly: 10_001 })).toBe(8_334);
  expect(downtimeCost({ minutes: 60, hourly: 21_000 })).toBe(21_000);
});

test('over budget is said for the likely and for the highest cost', () => {
  const sum = estimate([line({ low: 90_000, likely: 100_000, high: 160_000 })], undefined, 120_000, 12);
  expect(sum.left).toEqual({ likely: 20_000, high: -40_000 });
});

test('the lines that make the spread are named, widest first, and those without any never', () => {
  const lines = [
    line({ id: 'firm', ...price(5_000) }),
    line({ id: 'narrow', low: 900, likely: 1_000, high: 1_200 }),
    line({ id: 'wide', low: 50_000, likely: 60_000, high: 90_000 }),
  ];
  expect(estimate(lines, undefined, undefined, 12).spread).toEqual(['wide']);
  expect(estimate(DESIGN, undefined, undefined, 12).spread).toEqual([]);
});

test('a price said out of order is put in order around the likely one', () => {
  expect(inOrder(100, 200, 50)).toEqual({ low: 100, likely: 100, high: 100 });
  expect(inOrder(100, 80)).toEqual({ low: 80, likely: 100, high: 100 });
});

const amount = fc.integer({ min: 0, max: 1_000_000_000 });
const anyLine = fc.record({
  id: fc.uuid(),
  group: fc.constantFrom(...COST_GROUPS),
  rhythm: fc.constantFrom('once' as const, 'month' as const, 'year' as const),
  quantity: fc.integer({ min: 0, max: 999 }),
  low: amount,
  likely: amount,
  high: amount,
});

test('whatever is entered, the parts add up to the total, low ≤ likely ≤ high, and no fen is lost', () => {
  const downtime = fc.record({ minutes: fc.integer({ min: 0, max: 1_440 }), hourly: amount });
  fc.assert(
    fc.property(
      fc.array(anyLine, { maxLength: 12 }),
      fc.option(downtime, { nil: undefined }),
      fc.option(amount, { nil: undefined }),
      fc.integer({ min: 1, max: 60 }),
      (lines, closed, budget, months) => {
        const sum = estimate(lines, closed, budget, months);
        expect(sum.total.low).toBeLessThanOrEqual(sum.total.likely);
        expect(sum.total.likely).toBeLessThanOrEqual(sum.total.high);
        expect(sum.groups.reduce((all, part) => all + part.amount, 0)).toBe(sum.total.likely);
        expect(sum.lines.reduce((all, one) => all + one.likely, sum.downtime)).toBe(sum.total.likely);
        expect(sum.perCents.reduce((all, part) => all + part, 0)).toBe(sum.total.likely > 0 ? 100 : 0);
        expect(Object.values(sum.total).every(Number.isInteger)).toBe(true);
        if (budget !== undefined) expect(sum.left?.likely).toBe(budget - sum.total.likely);
      },
    ),
  );
});
