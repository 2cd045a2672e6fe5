import { expect, test } from 'vitest';
import { emptyRow, ROW_TENDERS, ROW_TYPES } from '@/lib/ledger/normal-row';
import type { ShownRow } from '@/lib/ledger/row-table';
import { DIFFERENCE_GROUPS } from './compared';
import { DIFFERENCE_COLUMNS, type DifferenceWords, differenceCells } from './difference-sheet';
import { sheetText } from './sheet';

const same = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, name as string])) as Record<Name, string>;
const words: DifferenceWords = {
  zone: 'Asia/Shanghai',
  columns: same(DIFFERENCE_COLUMNS),
  groups: same(DIFFERENCE_GROUPS),
  tenders: same(ROW_TENDERS),
  types: same(ROW_TYPES),
};

const row: ShownRow = {
  ...emptyRow(),
  time: '2026-12-08T16:21:03.000Z',
  date: '2026-12-09',
  tender: 'wechat',
  amountMinor: 8_850,
  providerId: '4200001234202612090387654321',
  orderId: 'A387',
};
const linesOf = (...cells: ReturnType<typeof differenceCells>[]) =>
  sheetText(
    DIFFERENCE_COLUMNS.map((column) => words.columns[column]),
    cells,
  ).split('\r\n');

test('a spreadsheet opens the list in the shop’s language and shows the hour of the shop', () => {
  const [head, line] = linesOf(differenceCells('missing', { before: row, after: null }, words));
  expect(head).toBe(`\ufeff${DIFFERENCE_COLUMNS.join(',')}`);
  expect(line?.startsWith('missing,2026-12-09,00:21:03,wechat,sale,88.5,,CNY,,,')).toBe(true);
});

test('a long number stays the number it is, and an amount can be added up', () => {
  const [, line] = linesOf(differenceCells('missing', { before: row, after: null }, words));
  expect(line).toContain('4200001234202612090387654321\t');
  const atTerminal = { ...row, tid: '03384302', batch: '000017' };
  expect(linesOf(differenceCells('missing', { before: atTerminal, after: null }, words))[1]).toContain(
    ',03384302\t,000017\t,',
  );
  const refund = { ...row, type: 'refund' as const, amountMinor: -24_650 };
  expect(linesOf(differenceCells('extra', { before: null, after: refund }, words))[1]).toContain(',-246.5,CNY,');
});

test('nothing in the list can be run as a formula', () => {
  const evil = ['=1+1', '+1', '-1+cmd', '@SUM(A1)', '\t=1', ' =1', '=HYPERLINK("http://x")\nmore', '＝1', '|calc'];
  for (const orderId of evil) {
    const [, line = ''] = linesOf(differenceCells('missing', { before: { ...row, orderId }, after: null }, words));
    expect(line, orderId).toContain(`'${orderId.split('\n')[0]?.replaceAll('"', '""')}`);
  }
});

test('of a changed amount both sides stand in one line', () => {
  const after = { ...row, amountMinor: 880, time: '2026-12-08T15:59:59.000Z' };
  const cells = differenceCells('amount', { before: row, after }, words);
  expect(cells.slice(5, 10)).toEqual([88.5, 8.8, 'CNY', '2026-12-08', '23:59:59']);
});
