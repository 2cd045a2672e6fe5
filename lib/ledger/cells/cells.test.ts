import { expect, test } from 'vitest';
import { BLANK_AMOUNT, microOf } from './amount';
import { cleanCell, isBlank, isFormula } from './clean';
import { isDamagedId } from './id';
import { momentOf, timeOfDay } from './moment';
import { ZoneClock, zoneNamed } from './zone';

test.each([
  ['`159.71', '159.71'],
  ['`', ''],
  ['2026120922001\t', '2026120922001'],
  ['"被扫支付测试"', '被扫支付测试'],
  ['="0012"', '0012'],
  ["'4200001234", '4200001234'],
  ['１２３．４５', '123.45'],
  ['订单金额（元）', '订单金额(元)'],
  ['\ufeff交易时间', '交易时间'],
  ['A（1）B', 'A（1）B'],
  ['A（1）B\r', 'A（1）B'],
  ['`A（1）B', 'A（1）B'],
])('the cell %s means %s', (cell, value) => expect(cleanCell(cell)).toBe(value));

test.each([
  ['0.01', 10_000],
  ['-12.30', -12_300_000],
  ['¥1,980.00', 1_980_000_000],
  ['-$5.10', -5_100_000],
  ['$-5.10', -5_100_000],
  ['(5.10)', -5_100_000],
  ['（5.10）', -5_100_000],
  ['5.10-', -5_100_000],
  ['−5.10', -5_100_000],
  ['+5', 5_000_000],
  ['12元', 12_000_000],
  ['１２．５０', 12_500_000],
  ['0.00600', 6_000],
  ['CNY 12.00', 12_000_000],
  ['12.00 CNY', 12_000_000],
  ['($1,234.56)', -1_234_560_000],
  ['1,234.56-', -1_234_560_000],
  ['NT$120', 120_000_000],
  ['S$ 5.00', 5_000_000],
  ['.5', 500_000],
  ['', BLANK_AMOUNT],
  ['--', BLANK_AMOUNT],
  ['*', BLANK_AMOUNT],
])('the amount %s is %s millionths', (cell, micro) => expect(microOf(cell)).toBe(micro));

test.each(['1.2.3', '12a', '1.2E+3', '1,23', '12,50', '--5', '1 2e', '5=', '0x1F'])(
  'the amount %s is not guessed at',
  (cell) => expect(microOf(cell)).toBeNaN(),
);

const iso = (cell: string, order?: 'ymd' | 'mdy' | 'dmy') =>
  new Date(momentOf(cell, order).wall).toISOString().slice(0, 19);
test.each([
  ['2026-12-09 14:21:07', '2026-12-09T14:21:07'],
  ['2026/12/9 4:21', '2026-12-09T04:21:00'],
  ['2026年12月9日 14:21:07', '2026-12-09T14:21:07'],
  ['2026年12月9日14时21分', '2026-12-09T14:21:00'],
  ['20261209142107', '2026-12-09T14:21:07'],
  ['20261209', '2026-12-09T00:00:00'],
  ['2014-11-1016：33：45', '2014-11-10T16:33:45'],
  ['2026-12-09T14:21:07.250Z', '2026-12-09T14:21:07'],
  ['46000.5', '2025-12-09T12:00:00'],
  ['2026-12-09 下午2:21', '2026-12-09T14:21:00'],
  ['2026/12/9 下午2:03', '2026-12-09T14:03:00'],
  ['20261209 143000', '2026-12-09T14:30:00'],
  ['2026-12-09 14:21:07.0', '2026-12-09T14:21:07'],
  ['Dec 9, 2026, 2:21 PM', '2026-12-09T14:21:00'],
  ['9-Dec-2026 14:21:07', '2026-12-09T14:21:07'],
  ['Wed, 09 December 2026 14:21', '2026-12-09T14:21:00'],
])('the time %s is %s', (cell, time) => expect(iso(cell)).toBe(time));

test('a short date is read in the order its layout says', () => {
  expect(iso('3/4/26', 'mdy')).toBe('2026-03-04T00:00:00');
  expect(iso('3/4/2026 2:05 PM', 'dmy')).toBe('2026-04-03T14:05:00');
});

test.each([
  '2026-02-29 10:00:00',
  '2026-13-01 10:00:00',
  '9 Foo 2026',
  'Dec 2026',
  '31 Nov 2026',
  '2026-12-09 25:00:00',
  '99999',
  'soon',
  '6222021234',
])('the time %s does not exist', (cell) => expect(momentOf(cell).wall).toBeNaN());

test('a time of day alone is read in every way it is written', () => {
  const half = (14 * 60 + 21) * 60_000;
  expect([timeOfDay('14:21'), timeOfDay('142100'), timeOfDay('2:21 PM')]).toEqual([half, half, half]);
  expect(timeOfDay('0.5')).toBe(43_200_000);
  expect(timeOfDay('93015')).toBe(((9 * 60 + 30) * 60 + 15) * 1000);
  // Half past two, or two minutes and thirty seconds past midnight: nobody can say.
  expect(timeOfDay('0230')).toBeNaN();
});

test('wall clocks become instants, on the day the clocks change too', () => {
  const paris = new ZoneClock('Europe/Paris');
  expect(new Date(paris.utc(Date.UTC(2026, 2, 29, 1, 30, 15))).toISOString()).toBe('2026-03-29T00:30:15.000Z');
  expect(new Date(paris.utc(Date.UTC(2026, 2, 29, 3, 30, 15))).toISOString()).toBe('2026-03-29T01:30:15.000Z');
  const shanghai = new ZoneClock('Asia/Shanghai');
  const wall = Date.UTC(2026, 11, 9, 0, 5, 7);
  expect(shanghai.wall(shanghai.utc(wall))).toBe(wall);
  expect(zoneNamed('Eastern Time (US & Canada)')).toBe('America/New_York');
  expect(zoneNamed('Middle Earth')).toBeUndefined();
});

test('an id that a spreadsheet destroyed is known, an ordinary one is not', () => {
  expect([isDamagedId('4.2E+27'), isDamagedId('4200001234567890000000000000')]).toEqual([true, true]);
  expect([isDamagedId('4200001234202412091234567890'), isDamagedId('2026120910000000')]).toEqual([false, false]);
});

test('formulas are told from signs and from text made safe for Excel', () => {
  expect([isFormula('=SUM(A1:A9)'), isFormula('=-A1'), isFormula('="001"'), isFormula('-5.00')]).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect([isBlank('*'), isBlank('N/A'), isBlank('0')]).toEqual([true, true, false]);
});
