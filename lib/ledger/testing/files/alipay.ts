import { makeZip, type ZipOptions } from '../bytes/zip';
import { writeMoney } from '../text/number-style';
import { plainStyle, type TextStyle, writeText } from '../text/write-text';
import { movedMoney, said, type Truth } from '../truth';
import { wallDate, wallOf, wallStamp } from '../wall-clock';
import { goods, payers, pickBy, type TruthFile } from './truth-file';

/**
 * Alipay 业务明细 (DOMAIN.md §4.1 S21). GBK; four `#` lines; full-width brackets in the header; text fields end in a TAB;
 * refunds are negative in 订单金额 and 商家实收; 服务费 has the opposite sign of a cost (−0.04 on a sale); `#` lines with
 * the sums at the end. A cancelled sale is a refund like any other here. The day's ZIP holds the detail and a summary.
 */
export type AlipayOptions = Partial<TextStyle> & {
  /** Whether the times and amounts end in a TAB too. */
  readonly tabs?: 'text' | 'all';
  readonly account?: string;
};

const header =
  '支付宝交易号,商户订单号,业务类型,商品名称,创建时间,完成时间,门店编号,门店名称,操作员,终端号,对方账户,订单金额（元）,商家实收（元）,支付宝红包（元）,集分宝（元）,支付宝优惠（元）,商家优惠（元）,券核销金额（元）,券名称,商家红包消费金额（元）,卡消费金额（元）,退款批次号/请求号,服务费（元）,分润（元）,备注';
const summaryHeader =
  '门店编号,门店名称,交易订单总笔数,退款订单总笔数,订单金额（元）,商家实收（元）,支付宝优惠（元）,商家优惠（元）,卡消费金额（元）,服务费（元）,分润（元）,实收净额（元）';
const zone = 'Asia/Shanghai';

export const alipayExpresses = (row: Truth) => row.tender === 'alipay' && movedMoney(row) && row.type !== 'completion';

export function alipaySays(row: Truth): Truth {
  const told = said(row, 'alipay', ['orderId', 'providerId', 'originOrderId', 'originId', 'tid']);
  if (row.type === 'sale') return { ...told, status: 'success' };
  return { ...told, type: 'refund', status: 'success', providerId: row.originId };
}

function cellsOf(row: Truth, { number = 'plain', tabs = 'text' }: AlipayOptions): string[] {
  const text = (value: string) => `${value}\t`;
  const value = tabs === 'all' ? text : (plain: string) => plain;
  const money = (minor: number) => value(writeMoney(minor, number));
  const back = row.type !== 'sale';
  const wall = wallOf(row.time, zone);
  return [
    text(back ? row.originId : row.providerId),
    text(back ? row.originOrderId : row.orderId),
    text(back ? '退款' : '交易'),
    text(pickBy(row.originOrderId || row.orderId, goods)),
    value(wallStamp(wall)),
    value(wallStamp(wall)),
    text('SH0021'),
    text('人民广场店'),
    text('001'),
    text(row.tid),
    text(pickBy(row.originOrderId || row.orderId, payers)),
    money(row.amountMinor),
    money(row.amountMinor),
    ...Array.from({ length: 5 }, () => money(0)),
    text(''),
    money(0),
    money(0),
    text(back ? row.orderId : ''),
    money(row.feeMinor === 0 ? 0 : -row.feeMinor),
    money(0),
    text(back ? `退款-${pickBy(row.originOrderId, goods)}` : ''),
  ];
}

function opening(title: string, rule: string, account: string, rows: readonly Truth[]): string[] {
  const days = rows.map((row) => wallDate(wallOf(row.time, zone)));
  const show = (date: string) => `${date.replace('-', '年').replace('-', '月')}日 00:00:00`;
  const last = new Date(Date.parse(`${days.at(-1) ?? '2025-03-03'}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  const span = `#起始日期：[${show(days[0] ?? '2025-03-03')}]   终止日期：[${show(last)}]`;
  return [`#${title}`, `#账号：[${account}]`, span, rule];
}

const sum = (rows: readonly Truth[], of: (row: Truth) => number) => rows.reduce((total, row) => total + of(row), 0);
const yuan = (minor: number) => writeMoney(minor, 'plain');

export function writeAlipay(given: readonly Truth[], options: AlipayOptions = {}): TruthFile {
  const { account = '20880210215621560156', tabs: _, ...style } = options;
  const rows = given.filter(alipayExpresses);
  const sales = rows.filter((row) => row.type === 'sale');
  const back = rows.filter((row) => row.type !== 'sale');
  const salesMinor = sum(sales, (row) => row.amountMinor);
  const backMinor = sum(back, (row) => row.amountMinor);
  const table = {
    above: opening(
      '支付宝业务明细查询',
      '#-----------------------------------------业务明细列表----------------------------------------',
      account,
      rows,
    ),
    header: [header.split(',')],
    rows: rows.map((row) => cellsOf(row, options)),
    below: [
      { raw: '#-----------------------------------------业务明细列表结束------------------------------------' },
      { raw: `#交易合计：${sales.length}笔，商家实收共${yuan(salesMinor)}元，商家优惠共0.00元` },
      { raw: `#退款合计：${back.length}笔，商家实收退款共${yuan(backMinor)}元，商家优惠退款共0.00元` },
      { raw: '#导出时间：[2025年04月08日 10:27:10]' },
    ],
  };
  const day = rows[0] ? wallDate(wallOf(rows[0].time, zone)).replaceAll('-', '') : '20250303';
  return {
    name: `${account}_${day}_业务明细.csv`,
    bytes: writeText(table, { ...plainStyle, encoding: 'gbk', ...style }),
    truth: rows.map(alipaySays),
    control: { rows: rows.length, salesMinor, refundsMinor: backMinor === 0 ? 0 : -backMinor },
  };
}

/** 业务明细(汇总): the second file of the day's archive, with no transaction in it. */
export function writeAlipaySummary(given: readonly Truth[], options: AlipayOptions = {}): TruthFile {
  const { account = '20880210215621560156', tabs: _, ...style } = options;
  const rows = given.filter(alipayExpresses);
  const sales = rows.filter((row) => row.type === 'sale').length;
  const amount = sum(rows, (row) => row.amountMinor);
  const fees = sum(rows, (row) => row.feeMinor);
  const money = [amount, amount, 0, 0, 0, fees === 0 ? 0 : -fees, 0, amount - fees].map(yuan);
  const counts = [String(sales), String(rows.length - sales)];
  const table = {
    above: opening(
      '支付宝业务汇总查询',
      '#-----------------------------------------业务汇总列表----------------------------------------',
      account,
      rows,
    ),
    header: [summaryHeader.split(',')],
    rows: [
      ['SH0021\t', '人民广场店\t', ...counts, ...money],
      ['合计\t', '\t', ...counts, ...money],
    ],
    below: [
      { raw: '#----------------------------------------业务汇总列表结束-------------------------------------' },
      { raw: '#导出时间：[2025年04月08日 10:27:10]' },
    ],
  };
  return {
    name: writeAlipay(given, options).name.replace('业务明细', '业务明细(汇总)'),
    bytes: writeText(table, { ...plainStyle, encoding: 'gbk', ...style }),
    truth: [],
    control: { rows: rows.length, amountMinor: amount, feesMinor: fees, netMinor: amount - fees },
  };
}

/** The archive as downloaded: both files, GBK file names without the UTF-8 flag unless asked otherwise. */
export function writeAlipayZip(given: readonly Truth[], options: AlipayOptions = {}, zip: ZipOptions = {}): TruthFile {
  const detail = writeAlipay(given, options);
  const entries = [detail, writeAlipaySummary(given, options)].map(({ name, bytes }) => ({ name, bytes }));
  return {
    ...detail,
    name: detail.name.replace('_业务明细', '').replace(/$/, '.zip'),
    bytes: makeZip(entries, { names: 'gbk', ...zip }),
  };
}
