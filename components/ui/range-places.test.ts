import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rangePlaces } from './range-places';

test('the likely amount and the budget stand where their share of the bar says', () => {
  expect(rangePlaces(1_000, 1_250, 2_000, 1_500)).toEqual({ likely: 25, budget: 50, over: 50 });
});

test('nothing is hatched while even the highest amount fits the budget', () => {
  expect(rangePlaces(1_000, 1_250, 2_000, 2_000).over).toBe(100);
  expect(rangePlaces(1_000, 1_250, 2_000).over).toBe(100);
});

test('a budget below everything hatches the whole bar', () => {
  expect(rangePlaces(1_000, 1_250, 2_000, 500)).toEqual({ likely: 25, budget: 0, over: 0 });
});

test('one single price stands in the middle and can still be over budget', () => {
  expect(rangePlaces(900, 900, 900)).toEqual({ likely: 50, budget: undefined, over: 100 });
  expect(rangePlaces(900, 900, 900, 800)).toEqual({ likely: 50, budget: 0, over: 0 });
});

test('whatever is typed, nothing leaves the bar', () => {
  const amount = fc.integer({ min: 0, max: 1_000_000_000 });
  fc.assert(
    fc.property(amount, amount, amount, fc.option(amount, { nil: undefined }), (low, likely, high, budget) => {
      const places = rangePlaces(low, likely, high, budget);
      for (const place of [places.likely, places.over, places.budget ?? 0]) {
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThanOrEqual(100);
      }
    }),
  );
});
