import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_MILLIONTHS, parsePercent, percentField } from './percent';

const read = (text: string) => {
  const outcome = parsePercent(text);
  return outcome.ok ? outcome.millionths : outcome.code;
};

test('a rate is read as people type it, on either keyboard', () => {
  for (const text of ['0.38', ' 0.38 % ', '０．３８％', '0。38', '.38', '0.3800']) expect(read(text), text).toBe(3_800);
  expect(read('10')).toBe(100_000);
  expect(read('0')).toBe(0);
  expect(read('6.')).toBe(60_000);
});

test('a rate goes through the field and back without losing a millionth', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: MOST_MILLIONTHS }), (millionths) => {
      expect(read(percentField(millionths))).toBe(millionths);
    }),
    { seed: 38 },
  );
});

test('what is no rate is not guessed at', () => {
  for (const text of ['', '.', '千分之六', '0.38.1', '-0.38', '6‰', '0.38bp', '1e-3', '0.00001']) {
    expect(read(text), text).toBe('broken');
  }
  expect(read('10.0001')).toBe('too-large');
  expect(read('38')).toBe('too-large');
});
