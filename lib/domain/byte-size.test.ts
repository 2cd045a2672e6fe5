import { expect, test } from 'vitest';
import { byteSize } from './byte-size';

test('storage is told in megabytes with one decimal, and in gigabytes from a thousand on', () => {
  expect(byteSize(0)).toEqual({ amount: 0, unit: 'MB' });
  expect(byteSize(12_440_000)).toEqual({ amount: 12.4, unit: 'MB' });
  expect(byteSize(999_940_000)).toEqual({ amount: 999.9, unit: 'MB' });
  expect(byteSize(999_960_000)).toEqual({ amount: 1, unit: 'GB' });
  expect(byteSize(186_300_000_000)).toEqual({ amount: 186.3, unit: 'GB' });
});

test('a few bytes are not told as nothing', () => {
  expect(byteSize(1)).toEqual({ amount: 0.1, unit: 'MB' });
});
