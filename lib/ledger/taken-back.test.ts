import { expect, test } from 'vitest';
import { readLedger } from './read';
import { rowAt } from './row-table';
import { blobSource } from './source';

const NUMBER = '343364289921621121419450800017';
const line = (time: string, code: string, { number = NUMBER, amount = 100, fee = 1 } = {}) =>
  `852105399000001,34336428,2026-12-14 ${time},,${amount},${fee},0,99,1,1,${code},${number},,2905925869105,154553154,2026-12-14,o12,0,,0,1,1,0,,,OTHERS,人民广场店,1\n`;
const read = async (...lines: string[]) => {
  const outcome = await readLedger(blobSource('1.txt', new Blob(lines)), { keepRows: true });
  if (!outcome.ok || !outcome.reading.rows) throw new Error('refused');
  const { rows } = outcome.reading;
  return Array.from(rows.record.keys(), (at) => {
    const { type, state, amountMinor, feeMinor } = rowAt(rows, at);
    return [type, state, amountMinor, feeMinor];
  });
};
const SALE = ['sale', 'done', 100, 1];

test('扫呗: a paid sale that stands again with another code is a void, and takes its fee back', async () => {
  expect(await read(line('19:45:13', '1'), line('19:50:00', '4', { fee: -1 }))).toEqual([
    SALE,
    ['void', 'done', -100, -1],
  ]);
});

test('扫呗: a sale entered twice stays two sales', async () => {
  expect(await read(line('19:45:13', '1'), line('19:45:13', '1'))).toEqual([SALE, SALE]);
});

test.each([
  ['alone: its sale is in another file, or nowhere', [line('19:50:00', '4')], 0],
  ['with another amount', [line('19:45:13', '1'), line('19:50:00', '4', { amount: 99 })], 1],
  [
    'with another number',
    [line('19:45:13', '1'), line('19:50:00', '4', { number: '34336428992162112141945080001' })],
    1,
  ],
  ['before the sale', [line('19:45:13', '1'), line('19:40:00', '4')], 1],
])('扫呗: a code nobody explained is shown and not summed when it stands %s', async (_, lines, place) => {
  const rows = await read(...lines);
  expect(rows[place]?.slice(0, 2)).toEqual(['sale', 'pending']);
  expect(rows.slice(0, place)).toEqual(place === 1 ? [SALE] : []);
});
