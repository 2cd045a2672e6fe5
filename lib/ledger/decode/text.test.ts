import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesSource } from '../source';
import { encodeText } from '../testing/bytes/encode';
import { textParts } from './text';

async function read(bytes: Uint8Array, chunk?: number): Promise<{ encoding: string; texts: string[] }> {
  let encoding = '';
  const texts: string[] = [];
  for await (const { text } of textParts(
    bytesSource('f', bytes, chunk),
    bytes.subarray(0, 4096),
    (one) => (encoding = one),
  )) {
    texts.push(text);
  }
  return { encoding, texts };
}

const lines = (count: number, text: string): string => `${text},1.00\r\n`.repeat(count);

test('a few characters of GB18030 that could be UTF-8 do not decide for a file whose other names cannot', async () => {
  const text = `${lines(6_000, 'A latte')}${lines(1, '木木')}${lines(6_000, 'A latte')}${lines(3, '咖啡店')}`;
  const { encoding, texts } = await read(encodeText(text, 'gb18030'));
  expect(encoding).toBe('gb18030');
  expect(texts.join('')).toBe(text);
});

test('however a file is cut, it is the same text, in whole lines', async () => {
  const line = fc.constantFrom('', 'a', '2026-12-09,1.00', '午市套餐,0.38%', 'x'.repeat(3_000), '🧋,5');
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { minLength: 1, maxLength: 120 }),
      fc.constantFrom('\n', '\r\n'),
      fc.integer({ min: 5, max: 400_000 }),
      async (all, end, chunk) => {
        const text = all.map((one) => one + end).join('');
        const { texts } = await read(encodeText(text, 'utf-8'), chunk);
        expect(texts.join('')).toBe(text);
        expect(texts.every((one) => one.endsWith('\n'))).toBe(true);
      },
    ),
    { seed: 14, numRuns: 200 },
  );
});
