import { expect, test } from 'vitest';
import { emptyRow, type NormalRow, rowCode, TEXT_FIELDS } from './normal-row';
import { addLanes, lanesToHex, RowHash } from './row-hash';

const ROW: NormalRow = { ...emptyRow(), time: 1_796_000_000_000, amountMinor: 1_000, feeMinor: 6, currency: 'CNY' };
const hash = new RowHash();
const of = (row: NormalRow): string => {
  hash.of(row);
  return lanesToHex(hash.lanes);
};

test('everything that a row says is in its fingerprint, down to one fen of its fee', () => {
  const others: NormalRow[] = [
    { ...ROW, time: ROW.time + 1 },
    { ...ROW, time: ROW.time + 4_294_967_296 },
    { ...ROW, amountMinor: 1_001 },
    { ...ROW, amountMinor: -1_000 },
    { ...ROW, feeMinor: 7 },
    { ...ROW, feeMinor: -6 },
    { ...ROW, currency: 'USD' },
    { ...ROW, code: rowCode('refund', 'other', 'done') },
    { ...ROW, code: rowCode('sale', 'cash', 'done') },
    { ...ROW, code: rowCode('sale', 'other', 'failed') },
    ...TEXT_FIELDS.flatMap((field) => [
      { ...ROW, [field]: 'A1' },
      { ...ROW, [field]: 'A1\0' },
      { ...ROW, [field]: '一' },
    ]),
    { ...ROW, orderId: 'ab', refundId: 'c' },
    { ...ROW, orderId: 'a', refundId: 'bc' },
  ];
  expect(new Set([ROW, ...others].map(of)).size).toBe(others.length + 1);
});

test('where a row stood in its file is not', () => {
  expect(of({ ...ROW, record: 99 })).toBe(of(ROW));
});

test('a row twice is not a row once, and two rows add up in any order', () => {
  const sumOf = (...rows: NormalRow[]) => {
    const sum = new Uint32Array(4);
    for (const row of rows) {
      hash.of(row);
      addLanes(sum, hash.lanes);
    }
    return lanesToHex(sum);
  };
  const other = { ...ROW, orderId: 'A1' };
  expect(sumOf(ROW, ROW)).not.toBe(sumOf(ROW));
  expect(sumOf(ROW, other)).toBe(sumOf(other, ROW));
});
