import { expect, test } from 'vitest';
import { CardGuard, hasLongDigits } from './card-data';
import { Refused } from './refusal';

const NAMES = ['备注', '商户订单号', '卡号', 'CVV2', 'Tracking Number'];
const guarded = (...rows: string[][]) => {
  const guard = new CardGuard();
  guard.setColumns(NAMES);
  rows.forEach((row, at) => {
    guard.clean(row, at + 2);
  });
  return { rows, masked: guard.finish() };
};
const refusalOf = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
  return undefined;
};

test.each([
  ['6222021234567890128', '622202*********0128'],
  ['卡6222 0212 3456 7890 128付', '卡622202*********0128付'],
  ['４１１１１１１１１１１１１１１１', '411111******1111'],
  ['4111-1111-1111-1111', '411111******1111'],
  ['3782 822463 10005', '378282*****0005'],
  ['2223003122003222', '222300******3222'],
  ['3530111333300000', '353011******0000'],
])('the card number in "%s" is masked before anything else sees it', (cell, masked) => {
  const { rows, masked: told } = guarded([cell, '', '', '', '']);
  expect(rows[0]?.[0]).toBe(masked);
  expect(told).toEqual([{ column: '备注', count: 1 }]);
});

test.each([
  ['an order number of 28 digits', '4200001234202412094111111111111111'],
  ['a reference of 12 digits', '411111111111'],
  ['a time', '2026-12-09 14:21:07'],
  ['a telephone', '13812345678'],
  ['digits that fail the check digit', '4111111111111112'],
  ['an issuer nobody is', '9111111111111111'],
  ['a masked number', '622202******0128'],
])('%s stays as it is', (_, cell) => {
  expect(guarded([cell, '', '', '', '']).rows[0]?.[0]).toBe(cell);
});

test('an order number that looks like a card number stays, one written four by four does not', () => {
  const { rows } = guarded(['', '4111111111111111', '', '', ''], ['', '4111 1111 1111 1111', '', '', '']);
  expect(rows.map((row) => row[1])).toEqual(['4111111111111111', '411111******1111']);
});

test('a column that is mostly card numbers refuses the file, whatever it is called', () => {
  const rows = () =>
    ['4111111111111111', '5555555555554444', '6222021234567890128', ''].map((id) => ['', id, '', '', '']);
  expect(refusalOf(() => guarded(...rows()))).toEqual({
    ok: false,
    code: 'card-column',
    place: { column: '商户订单号' },
  });
});

test.each([
  ['track 1', '%B4111111111111111^CHEN/XIAO^29121010000'],
  ['track 2', ';4111111111111111=29121010000000000000?'],
  ['track 2 as a terminal writes it', '6222021234567890128D29121010000'],
])('%s refuses the file and says where', (_, cell) => {
  expect(refusalOf(() => guarded(['', '', '', '', ''], [cell, '', '', '', '']))).toEqual({
    ok: false,
    code: 'track-data',
    place: { record: 3, column: '备注' },
  });
});

test('a filled CVV column refuses the file, an empty or starred one does not', () => {
  expect(refusalOf(() => guarded(['', '', '', '123', '']))?.code).toBe('card-code');
  expect(refusalOf(() => guarded(['', '', '', '***', '1234567']))).toBeUndefined();
});

test('long digits are seen with single blanks and dashes, not across two', () => {
  expect(hasLongDigits('x 1234 5678 9012 3')).toBe(true);
  expect(hasLongDigits('1234567  890123')).toBe(false);
  expect(hasLongDigits('12345678901234567890')).toBe(false);
});

test('long digits are seen wherever they stand in a text', () => {
  for (let before = 0; before < 40; before += 1) {
    for (const digits of ['1234567890123', '1234 5678 9012 3456 789', '１２３４５６７８９０１２３']) {
      expect(hasLongDigits(`${'x'.repeat(before)}${digits}${'y'.repeat(before % 7)}`)).toBe(true);
    }
    expect(hasLongDigits(`${'x'.repeat(before)}${'1'.repeat(20)}y`)).toBe(false);
    expect(hasLongDigits(`${'x'.repeat(before)}123456789012y`)).toBe(false);
  }
});
