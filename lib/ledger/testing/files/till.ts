import type { Cell, Table } from '../text/table';
import { clockOf, dayOf, moment, money } from '../text/table';
import { plainStyle, type TextStyle, writeText } from '../text/write-text';
import { movedMoney, said, type Tender, type Truth, type TruthType } from '../truth';
import { compactDate, compactTime, wallOf } from '../wall-clock';
import { pickBy, type TruthFile } from './truth-file';

/**
 * A report as 拉卡拉, 银联商务 and cashier systems export it (DOMAIN.md §4.1: no public specification, expected [J]):
 * title lines, masked card numbers, batch, trace and reference numbers, separate date and time columns, declined rows
 * among the others, and a total line over what moved money. The mapping wizard's case, not a layout's.
 */
export type TillOptions = Partial<TextStyle> & TillShape;
export type TillShape = {
  /** Date and time in two columns, the same without dashes and colons, or one column with both. */
  readonly when?: 'split' | 'split-compact' | 'one';
  /** A line of group names above the column names, empty where a group goes on. */
  readonly twoLineHeader?: boolean;
  /** Refunds and voids without a minus: only 交易类型 tells. */
  readonly unsigned?: boolean;
  /** How long numbers are kept from Excel: a leading TAB, an apostrophe, or a formula. */
  readonly guard?: 'none' | 'tab' | 'apostrophe' | 'formula';
  readonly title?: boolean;
  readonly total?: boolean;
};

const names: Record<Exclude<Tender, 'none'>, string> = {
  wechat: '微信',
  alipay: '支付宝',
  card: '银行卡',
  'unionpay-qr': '银联二维码',
  cash: '现金',
  ecny: '数字人民币',
  foreign: '外卡',
};
const kinds: Partial<Record<TruthType, string>> = {
  sale: '消费',
  refund: '退货',
  void: '消费撤销',
  preauth: '预授权',
  completion: '预授权完成',
};
const statuses = { success: '交易成功', processing: '处理中', failed: '交易失败' } as const;
const before = ['商户号', '终端号', '批次号', '凭证号', '参考号', '卡号', '卡类型', '支付方式', '交易类型'];
const after = ['交易金额', '手续费', '清算金额', '交易状态', '商户订单号', '平台流水号'];

export const tillExpresses = (row: Truth) => row.type in kinds;

export const tillSays = (row: Truth): Truth =>
  said(row, 'till', ['orderId', 'providerId', 'rrn', 'mid', 'tid', 'batch', 'trace', 'cardMask']);

function guarded(text: string, guard: TillShape['guard'] = 'none'): string {
  if (!text) return '';
  return { none: text, tab: `\t${text}`, apostrophe: `'${text}`, formula: `="${text}"` }[guard];
}

function whenCells(row: Truth, when: TillShape['when'] = 'split'): Cell[] {
  const wall = wallOf(row.time, 'Asia/Shanghai');
  if (when === 'one') return [moment(wall)];
  return when === 'split' ? [dayOf(wall), clockOf(wall)] : [compactDate(wall), compactTime(wall)];
}

/** One row of the report; `nth` counts from 0. */
export function tillCells(row: Truth, nth: number, shape: TillShape): Cell[] {
  const id = (text: string) => guarded(text, shape.guard);
  const sign = shape.unsigned && (row.type === 'refund' || row.type === 'void') ? -1 : 1;
  const sum = (minor: number) => money(minor === 0 ? 0 : sign * minor);
  return [
    String(nth + 1),
    ...whenCells(row, shape.when),
    id(row.mid),
    id(row.tid),
    id(row.batch),
    id(row.trace),
    id(row.rrn),
    row.cardMask,
    row.cardMask ? (row.tender === 'foreign' ? '境外卡' : pickBy(row.cardMask, ['借记卡', '贷记卡'])) : '',
    names[row.tender as 'card'],
    kinds[row.type] ?? '',
    sum(row.amountMinor),
    sum(row.feeMinor),
    sum(row.amountMinor - row.feeMinor),
    statuses[row.status],
    id(row.orderId),
    id(row.providerId),
  ];
}

/** The report as a table, for the text, HTML and spreadsheet writers alike; `control` is its total line. */
export function tillTable(given: readonly Truth[], shape: TillShape = {}) {
  const rows = given.filter(tillExpresses);
  const when = shape.when === 'one' ? ['交易日期时间'] : ['交易日期', '交易时间'];
  const header = ['序号', ...when, ...before, ...after];
  const groups = header.map(
    (name) => ({ 序号: '交易信息', 卡号: '卡信息', 支付方式: '交易', 商户订单号: '单号' })[name] ?? '',
  );
  const counted = rows.filter(movedMoney);
  const amount = counted.reduce((sum, row) => sum + row.amountMinor, 0);
  const fees = counted.reduce((sum, row) => sum + row.feeMinor, 0);
  const blank = header.slice(2, header.indexOf('交易金额')).map(() => '');
  const total: Cell[] = [
    '合计',
    `${counted.length}笔`,
    ...blank,
    money(amount),
    money(fees),
    money(amount - fees),
    '',
    '',
    '',
  ];
  const table: Table = {
    above: shape.title === false ? [] : ['商户交易明细报表', '商户名称：人民广场店　统计日期：2025-03-03至2025-04-07'],
    header: shape.twoLineHeader ? [groups, header] : [header],
    rows: rows.map((row, nth) => tillCells(row, nth, shape)),
    below: shape.total === false ? [] : [total],
  };
  const control = { rows: counted.length, amountMinor: amount, feesMinor: fees, netMinor: amount - fees };
  return { table, truth: rows.map(tillSays), control: shape.total === false ? null : control };
}

export function writeTill(given: readonly Truth[], options: TillOptions = {}): TruthFile {
  const { table, truth, control } = tillTable(given, options);
  return {
    name: '商户交易明细.csv',
    bytes: writeText(table, { ...plainStyle, encoding: 'gbk', ...options }),
    truth,
    control,
  };
}
