import { expect, test } from 'vitest';
import { handRow } from './hand-row';
import { writeWechat } from './wechat';

const sale = handRow();
const refund = handRow({
  time: '2025-03-03T15:59:59Z',
  type: 'refund',
  amountMinor: -1000,
  feeMinor: -4,
  status: 'processing',
  orderId: '2025030323595900000003',
  providerId: '50303108202503030100000000004',
  originOrderId: sale.orderId,
  originId: sale.providerId,
});
const revoked = handRow({
  time: '2025-03-03T04:06:00Z',
  type: 'void',
  amountMinor: -2500,
  feeMinor: -10,
  orderId: '2025030312060000000005',
  originOrderId: sale.orderId,
  originId: sale.providerId,
});
const rows = [sale, revoked, refund, handRow({ tender: 'alipay' })];
const lines = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\r\n');

test('the lines are those of a WeChat Pay bill: backticks, five-decimal fees, refunds with order amount 0.00', () => {
  const file = writeWechat(rows);
  const openid = /oUpF8\w{22}-/;
  const text = lines(file.bytes).map((line) =>
    line
      .replace(openid, 'OPENID')
      .replace(/牛肉面（大）|午市套餐|珍珠奶茶|早点|便利店购物|水果拼盘|香辣鸡腿堡|外带咖啡/, 'GOODS')
      .replace(/CMB_CREDIT|ICBC_DEBIT/, 'OTHERS'),
  );
  expect(text).toEqual([
    '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注',
    '`2025-03-03 12:05:07,`wx8f3c21d07ab5e946,`1601959334,`0,`10482201,`4200002086202503030000000002,`2025030312050700000001,`OPENID,`MICROPAY,`SUCCESS,`OTHERS,`CNY,`25.00,`0.00,`0,`0,`0.00,`0.00,`,`,`GOODS,`,`0.10000,`0.38%,`25.00,`0.00,`',
    '`2025-03-03 12:06:00,`wx8f3c21d07ab5e946,`1601959334,`0,`10482201,`4200002086202503030000000002,`2025030312050700000001,`OPENID,`MICROPAY,`REVOKED,`OTHERS,`CNY,`0.00,`0.00,`0,`0,`25.00,`0.00,`ORIGINAL,`SUCCESS,`GOODS,`,`-0.10000,`0.38%,`0.00,`25.00,`',
    '`2025-03-03 23:59:59,`wx8f3c21d07ab5e946,`1601959334,`0,`10482201,`4200002086202503030000000002,`2025030312050700000001,`OPENID,`MICROPAY,`REFUND,`OTHERS,`CNY,`0.00,`0.00,`50303108202503030100000000004,`2025030323595900000003,`10.00,`0.00,`ORIGINAL,`PROCESSING,`GOODS,`,`-0.04000,`0.38%,`0.00,`10.00,`',
    '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额',
    '`3,`25.00,`35.00,`0.00,`-0.04000,`25.00,`35.00',
    '',
  ]);
  expect(file.name).toBe('1601959334All2025-03-03.csv');
});

test('the old account keeps its 24 columns and its five sums', () => {
  const text = lines(writeWechat(rows, { variant: 'old' }).bytes);
  expect(text[0]).toBe(
    '交易时间,公众账号ID,商户号,子商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,总金额,企业红包金额,微信退款单号,商户退款单号,退款金额,企业红包退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率',
  );
  expect(text[1]).toMatch(/,`0\.10000,`0\.38%$/);
  expect(text.slice(-3)).toEqual([
    '总交易单数,总交易额,总退款金额,总企业红包退款金额,手续费总金额',
    '`3,`25.00,`35.00,`0.00,`-0.04000',
    '',
  ]);
});

test('a bill with a byte order mark starts with it, one without does not', () => {
  expect([...writeWechat(rows, { encoding: 'utf-8-bom' }).bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(writeWechat(rows).bytes[0]).toBe(0xe4);
});

test('the truth says what the bill can say: its own merchant number, no card, no acquirer numbers', () => {
  const { truth } = writeWechat(rows);
  expect(truth).toEqual([
    { ...sale, source: 'wechat', mid: '1601959334' },
    { ...revoked, source: 'wechat', mid: '1601959334', orderId: sale.orderId, providerId: sale.providerId },
    { ...refund, source: 'wechat', mid: '1601959334' },
  ]);
});
