import { expect, test } from 'vitest';
import { concernOf, isCore } from './profile';

test('what concerns every shop concerns this one, answered or not', () => {
  expect(concernOf(undefined, {})).toEqual({ is: 'for' });
  expect(concernOf({}, { classes: ['SM'] })).toEqual({ is: 'for' });
});

test('a question that was skipped shows everything, and says which question it was', () => {
  expect(concernOf({ tenders: ['foreign'] }, {})).toEqual({ is: 'unasked', because: 'tenders' });
});

test('an answer rules out what it does not name, even when another question is open', () => {
  const only = { classes: ['PC' as const], tenders: ['foreign' as const] };
  expect(concernOf(only, { tenders: ['wechat'] })).toEqual({ is: 'not-for', because: 'tenders' });
  expect(concernOf(only, { classes: ['SM', 'PC'], tenders: ['foreign'] })).toEqual({ is: 'for' });
});

test('answering "none of these" rules out what needs one', () => {
  expect(concernOf({ peripherals: ['drawer'] }, { peripherals: [] })).toEqual({
    is: 'not-for',
    because: 'peripherals',
  });
});

test('until the shop says which tenders are core, every one is', () => {
  expect(isCore('ecny', {})).toBe(true);
  expect(isCore('ecny', { core: ['wechat'] })).toBe(false);
  expect(isCore('wechat', { core: ['wechat'] })).toBe(true);
});
