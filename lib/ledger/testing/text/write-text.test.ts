import { expect, test } from 'vitest';
import { type NumberStyle, writeMoney } from './number-style';
import { moment, money, type Table } from './table';
import { plainStyle, type TextStyle, writeText } from './write-text';

const table: Table = {
  above: ['某店对账单'],
  header: [['时间', '金额', '备注']],
  rows: [
    [moment(Date.parse('2025-03-03T09:05:07Z')), money(123450), '大份,加"辣"'],
    [moment(Date.parse('2025-11-13T23:00:00Z')), money(-5), ''],
  ],
  below: [['合计', money(123445), ''], { raw: '#完' }],
};
const written = (style: Partial<TextStyle>) => new TextDecoder().decode(writeText(table, { ...plainStyle, ...style }));

test('quotes only where they are needed, and ends every line', () => {
  expect(written({})).toBe(
    '某店对账单\r\n时间,金额,备注\r\n2025-03-03 09:05:07,1234.50,"大份,加""辣"""\r\n' +
      '2025-11-13 23:00:00,-0.05,\r\n合计,1234.45,\r\n#完\r\n',
  );
});

test('quotes everything, groups thousands, turns the columns round and leaves the last line open', () => {
  const style = { quoting: 'all', number: 'grouped', date: 'slash-short', lineEnd: '\n', lastLineEnd: false } as const;
  expect(written({ ...style, columns: [1, 2, 0] })).toBe(
    '某店对账单\n"金额","备注","时间"\n"1,234.50","大份,加""辣""","2025/3/3 9:05:07"\n' +
      '"-0.05","","2025/11/13 23:00:00"\n"1,234.45","","合计"\n#完',
  );
});

test('an amount in every way it is written', () => {
  const ways: [NumberStyle, string, string][] = [
    ['plain', '1234.50', '-0.07'],
    ['grouped', '1,234.50', '-0.07'],
    ['full-width', '１２３４．５０', '－０．０７'],
    ['yuan', '¥1,234.50', '-¥0.07'],
    ['yuan-wide', '￥1234.50', '-￥0.07'],
    ['dollar', '$1,234.50', '-$0.07'],
    ['brackets', '1,234.50', '(0.07)'],
    ['unit', '1234.50元', '-0.07元'],
    ['fen', '123450', '-7'],
  ];
  for (const [style, large, small] of ways)
    expect([style, writeMoney(123450, style), writeMoney(-7, style)]).toEqual([style, large, small]);
  expect(writeMoney(1234567890, 'grouped')).toBe('12,345,678.90');
});
