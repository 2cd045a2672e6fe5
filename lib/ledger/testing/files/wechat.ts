import { rateOf } from '../shop/rates';
import { writeMoney } from '../text/number-style';
import type { Table } from '../text/table';
import { plainStyle, type TextStyle, writeText } from '../text/write-text';
import { movedMoney, said, type Truth } from '../truth';
import { wallDate, wallOf, wallStamp } from '../wall-clock';
import { goods, openidOf, pickBy, type TruthFile } from './truth-file';

/**
 * WeChat Pay 交易账单, bill type ALL (DOMAIN.md §4.1 S18). A backtick before every detail and summary field, none in the
 * two header lines; fees with five decimals; refund rows on the day they were asked for, with order amount 0.00;
 * a cancelled sale appears again as REVOKED under its own number. Amounts in yuan, always positive.
 */
export type WechatOptions = Partial<TextStyle> & {
  /** 'new' 27 columns; 'coupon' the names before 免充值券; 'old' 24 columns with 总金额 and 企业红包金额. */
  readonly variant?: 'new' | 'coupon' | 'old';
  readonly mchId?: string;
};

const shared = '交易时间,公众账号ID,商户号';
const middle = '设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类';
const refunds = '微信退款单号,商户退款单号,退款金额';
const tail = '退款类型,退款状态,商品名称,商户数据包,手续费,费率';
const headers = {
  new: `${shared},特约商户号,${middle},应结订单金额,代金券金额,${refunds},充值券退款金额,${tail},订单金额,申请退款金额,费率备注`,
  coupon: `${shared},子商户号,${middle},总金额,代金券或立减优惠金额,${refunds},代金券或立减优惠退款金额,${tail}`,
  old: `${shared},子商户号,${middle},总金额,企业红包金额,${refunds},企业红包退款金额,${tail}`,
};
const summaries = {
  new: '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额',
  coupon: '总交易单数,总交易额,总退款金额,总代金券或立减优惠退款金额,手续费总金额',
  old: '总交易单数,总交易额,总退款金额,总企业红包退款金额,手续费总金额',
};

export const wechatExpresses = (row: Truth) => row.tender === 'wechat' && movedMoney(row) && row.type !== 'completion';

export function wechatSays(row: Truth, mchId: string): Truth {
  const told = said(row, 'wechat', ['orderId', 'providerId', 'originOrderId', 'originId', 'mid', 'tid']);
  const own = row.type === 'void' ? { orderId: row.originOrderId, providerId: row.originId } : {};
  return { ...told, ...own, mid: mchId };
}

const tick = (text: string) => `\`${text}`;
const fee = (minor: number) => `${writeMoney(minor, 'plain')}000`;

/** One detail line, without backticks. */
export function wechatCells(row: Truth, mchId: string, { number, variant = 'new' }: WechatOptions): string[] {
  const money = (minor: number) => writeMoney(minor, number ?? 'plain');
  const back = row.type !== 'sale';
  const given = money(back ? -row.amountMinor : 0);
  const paid = money(back ? 0 : row.amountMinor);
  const refund = row.type === 'refund';
  const cells = [
    wallStamp(wallOf(row.time, 'Asia/Shanghai')),
    'wx8f3c21d07ab5e946',
    mchId,
    '0',
    row.tid,
    back ? row.originId : row.providerId,
    back ? row.originOrderId : row.orderId,
    openidOf(row.originOrderId || row.orderId),
    'MICROPAY',
    { sale: 'SUCCESS', refund: 'REFUND', void: 'REVOKED' }[row.type as 'sale'],
    pickBy(row.orderId, ['OTHERS', 'CMB_CREDIT', 'ICBC_DEBIT']),
    'CNY',
    paid,
    money(0),
    refund ? row.providerId : '0',
    refund ? row.orderId : '0',
    given,
    money(0),
    back ? 'ORIGINAL' : '',
    back ? (row.status === 'processing' ? 'PROCESSING' : 'SUCCESS') : '',
    pickBy(row.originOrderId || row.orderId, goods),
    '',
    fee(row.feeMinor),
    `${(rateOf('wechat', 'china').perTenThousand / 100).toFixed(2)}%`,
  ];
  return variant === 'new' ? [...cells, paid, given, ''] : cells;
}

/** The header lines and the summary of what the rows add up to. */
export function wechatEnds(
  sums: { rows: number; sales: number; refunds: number; fees: number },
  options: WechatOptions,
) {
  const { variant = 'new', number = 'plain' } = options;
  const money = (minor: number) => tick(writeMoney(minor, number));
  const values = [tick(String(sums.rows)), money(sums.sales), money(sums.refunds), money(0), tick(fee(sums.fees))];
  if (variant === 'new') values.push(money(sums.sales), money(sums.refunds));
  return { header: headers[variant].split(','), summary: summaries[variant].split(','), values };
}

export function writeWechat(given: readonly Truth[], options: WechatOptions = {}): TruthFile {
  const { variant = 'new', mchId = '1601959334', ...style } = options;
  const rows = given.filter(wechatExpresses);
  const sales = rows.filter((row) => row.type === 'sale').reduce((sum, row) => sum + row.amountMinor, 0);
  const refundsMinor = -rows.filter((row) => row.type !== 'sale').reduce((sum, row) => sum + row.amountMinor, 0) + 0;
  const fees = rows.reduce((sum, row) => sum + row.feeMinor, 0);
  const ends = wechatEnds({ rows: rows.length, sales, refunds: refundsMinor, fees }, options);
  const table: Table = {
    above: [],
    header: [ends.header],
    rows: rows.map((row) => wechatCells(row, mchId, { variant, ...style }).map(tick)),
    below: [ends.summary, ends.values],
  };
  const day = rows[0] ? wallDate(wallOf(rows[0].time, 'Asia/Shanghai')) : '2025-03-03';
  return {
    name: `${mchId}All${day}.csv`,
    bytes: writeText(table, { ...plainStyle, ...style }),
    truth: rows.map((row) => wechatSays(row, mchId)),
    control: { rows: rows.length, salesMinor: sales, refundsMinor, feesMinor: fees },
  };
}
