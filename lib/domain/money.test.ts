import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  formatFigure,
  formatMoney,
  hasCents,
  MOST_MINOR,
  moneyField,
  parseMoney,
  splitByLargestRemainder,
  wholeOf,
} from './money';

const minorOf = (text: string) => {
  const parsed = parseMoney(text);
  return parsed.ok ? parsed.minor : parsed.code;
};

test('what a merchant types is understood: full-width digits, signs, commas, yuan', () => {
  expect(minorOf('980')).toBe(98_000);
  expect(minorOf('¥1,980')).toBe(198_000);
  expect(minorOf('￥１，９８０．５')).toBe(198_050);
  expect(minorOf(' 45 元')).toBe(4_500);
  expect(minorOf('3.2块')).toBe(320);
  expect(minorOf('12。5')).toBe(1_250);
  expect(minorOf('.5')).toBe(50);
  expect(minorOf('0')).toBe(0);
  expect(minorOf('10000000')).toBe(MOST_MINOR);
});

test('what could mean two things is not guessed at', () => {
  for (const text of ['', '¥', '1万', '-5', '1.2.3', '3.456', '1,98', '12,3456', 'abc', '1e3', '.']) {
    expect(minorOf(text), text).toBe('broken');
  }
  expect(minorOf('10000000.01')).toBe('too-large');
});

test('an estimate is told without decimals, in any currency', () => {
  expect([wholeOf(21_349), wholeOf(21_350), wholeOf(2_755, 'JPY')]).toEqual([21_300, 21_400, 2_755]);
});

test('an amount shows decimals only where it has any, and a column shows them together', () => {
  expect(formatMoney(275_500, 'zh')).toBe('¥2,755');
  expect(formatMoney(275_550, 'zh')).toBe('¥2,755.50');
  expect(formatMoney(275_500, 'en')).toBe('¥2,755');
  expect(formatMoney(275_500, 'zh', { cents: true })).toBe('¥2,755.00');
  expect(formatMoney(2_755, 'en', { currency: 'JPY' })).toBe('¥2,755');
  expect(hasCents([100, 250])).toBe(true);
  expect(hasCents([100, 200])).toBe(false);
});

test('an amount written out and typed in again is the same amount', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: MOST_MINOR }), (minor) => {
      expect(minorOf(moneyField(minor))).toBe(minor);
      for (const locale of ['zh', 'en']) expect(minorOf(formatMoney(minor, locale))).toBe(minor);
    }),
  );
});

test('parts always add up to the whole, and none is more than one minor unit from its exact share', () => {
  const weights = fc.array(fc.integer({ min: 0, max: MOST_MINOR }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100 * MOST_MINOR }), weights, (whole, given) => {
      const shares = splitByLargestRemainder(whole, given);
      const sum = given.reduce((all, weight) => all + weight, 0);
      expect(shares.reduce((all, share) => all + share, 0)).toBe(sum === 0 ? 0 : whole);
      shares.forEach((share, place) => {
        const exact = sum === 0 ? 0 : Number((BigInt(whole) * BigInt(given[place] ?? 0)) / BigInt(sum));
        expect(share - exact).toBeGreaterThanOrEqual(0);
        expect(share - exact).toBeLessThanOrEqual(1);
      });
    }),
  );
});

test('of equal remainders the first part gets the rest', () => {
  expect(splitByLargestRemainder(100, [1, 1, 1])).toEqual([34, 33, 33]);
});

test('in a column whose heading names the currency amounts stand without its sign, and losses with a real minus', () => {
  expect(formatFigure(12_987_150, 'zh', { cents: true })).toBe('129,871.50');
  expect(formatFigure(-24_650, 'zh', { cents: true, signed: true })).toBe('−246.50');
  expect(formatFigure(3_600, 'en', { signed: true })).toBe('+36');
  expect(formatFigure(0, 'en', { cents: true, signed: true })).toBe('0.00');
  expect(formatFigure(-500, 'en', { currency: 'JPY', cents: true })).toBe('−500');
});
