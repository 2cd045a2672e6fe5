import { expect, test } from 'vitest';
import { handRow } from './hand-row';
import { writeLeshua } from './leshua';
import { writeSaobei } from './saobei';

const scan = handRow();
const card = handRow({
  tender: 'card',
  amountMinor: 100000,
  feeMinor: 600,
  providerId: '2025030312340000000002',
  rrn: '506212000002',
  batch: '000101',
  trace: '000001',
  cardMask: '622588******1234',
});
const origin = { originOrderId: card.orderId, originId: card.providerId };
const voided = handRow({
  ...card,
  ...origin,
  type: 'void',
  amountMinor: -100000,
  feeMinor: -600,
  orderId: '77',
  providerId: '78',
});
const refund = handRow({
  type: 'refund',
  amountMinor: -500,
  feeMinor: -2,
  orderId: '2025030312090000000009',
  providerId: '50303108202503030100000000010',
  originOrderId: scan.orderId,
  originId: scan.providerId,
});
const rows = [scan, card, voided, refund];
const lines = (bytes: Uint8Array) => new TextDecoder().decode(bytes).trimEnd().split(/\r?\n/);

test('乐刷 writes BT and BV, fen, and a star where a column does not apply', () => {
  const file = writeLeshua(rows);
  const text = lines(file.bytes).map((line) => line.replace(/ALIPAYACCOUNT/, 'OTHERS').replace('借记卡', '信用卡'));
  expect(text[0]?.split(',').slice(0, 11)).toEqual(
    'BT,编号,交易时间,订单号,商户号,费率(万分之一),交易金额(分),手续费(分),结算金额(分),资金流向,交易类型'.split(','),
  );
  expect(text[1]).toBe(
    'BV,1,2025-03-03 12:05:07,4200002086202503030000000002,5800108650,38,2500,10,2490,进账,未获取,微信支付,*,标准类,*,*,*,2025030312050700000001,,2025-03-03 12:05:07,91533024438317700001,4200002086202503030000000002,OTHERS,otCz6vh-Mok4q6hirkf1T1ZePA2o,MICROPAY',
  );
  expect(text[2]).toBe(
    'BV,2,2025-03-03 12:05:07,2025030312340000000002,5800108650,60,100000,600,99400,进账,消费,刷卡支付,信用卡,标准类,506212000002,000001,10482201,2025030312050700000001,,2025-03-03 12:05:07,*,*,*,*,*',
  );
  expect(text[3]?.split(',').slice(6, 12).join()).toBe('100000,600,99400,退款,消费撤销,刷卡支付');
  expect(text[4]?.split(',').slice(6, 12).join()).toBe('500,2,498,退款,退货成功,微信支付');
  expect(file.truth.map((row) => [row.type, row.amountMinor, row.feeMinor])).toEqual([
    ['sale', 2500, 10],
    ['sale', 100000, 600],
    ['void', -100000, -600],
    ['refund', -500, -2],
  ]);
  const minus = lines(writeLeshua(rows, { signs: 'minus' }).bytes)[4];
  expect(minus?.split(',').slice(6, 9).join()).toBe('-500,-2,-498');
});

test('扫呗 writes no header, fen, codes for the tenders and state 4 for what was cancelled', () => {
  const cash = handRow({ tender: 'cash', providerId: '', feeMinor: 0 });
  const text = lines(writeSaobei([...rows, cash]).bytes).map((line) =>
    line.replace(/oUpF8\w{22}-/, 'OPENID').replace(/少辣|打包带走/, ''),
  );
  expect(text).toEqual([
    '852105399000001,10482201,2025-03-03 12:05:07,,2500,10,0,2500,1,1,1,4200002086202503030000000002,,2025030312050700000001,,2025-03-03,OPENID,0,,0,2500,2500,0,,,OTHERS,人民广场店,1',
    '852105399000001,10482201,2025-03-03 12:05:07,,100000,600,0,100000,3,1,1,2025030312340000000002,,2025030312050700000001,506212000002,2025-03-03,,1,,0,100000,100000,0,,,OTHERS,人民广场店,1',
    '852105399000001,10482201,2025-03-03 12:05:07,,100000,-600,0,0,3,1,4,2025030312340000000002,,77,506212000002,2025-03-03,,1,,0,0,0,0,,,OTHERS,人民广场店,1',
    '852105399000001,10482201,2025-03-03 12:05:07,2025-03-03 12:05:07,0,-2,500,0,1,1,5,50303108202503030100000000010,4200002086202503030000000002,2025030312090000000009,,2025-03-03,OPENID,0,,0,0,0,0,,,OTHERS,人民广场店,1',
    '852105399000001,10482201,2025-03-03 12:05:07,,2500,0,0,2500,4,1,1,2025030312050700000001,,2025030312050700000001,,2025-03-03,,0,,0,2500,2500,0,,,OTHERS,人民广场店,1',
  ]);
});
