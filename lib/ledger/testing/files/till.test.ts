import { expect, test } from 'vitest';
import { handRow } from './hand-row';
import { writeTill } from './till';

const card = handRow({
  tender: 'card',
  amountMinor: 123450,
  feeMinor: 741,
  providerId: '2025030312340000000002',
  rrn: '506212000002',
  batch: '000101',
  trace: '000001',
  cardMask: '622588******1234',
});
const refund = handRow({ ...card, type: 'refund', amountMinor: -450, feeMinor: -3 });
const hold = handRow({ ...card, type: 'preauth', amountMinor: 50000, feeMinor: 0 });
const declined = handRow({ ...card, status: 'failed', feeMinor: 0 });
const rows = [handRow(), card, refund, hold, declined, handRow({ type: 'payout', tender: 'none' })];
const lines = (bytes: Uint8Array) =>
  new TextDecoder('gbk').decode(bytes).trimEnd().replaceAll('贷记卡', '借记卡').split('\r\n');

test('the report has titles, masked cards, batch, trace and reference, and a total of what moved money', () => {
  const file = writeTill(rows);
  expect(lines(file.bytes)).toEqual([
    '商户交易明细报表',
    '商户名称：人民广场店　统计日期：2025-03-03至2025-04-07',
    '序号,交易日期,交易时间,商户号,终端号,批次号,凭证号,参考号,卡号,卡类型,支付方式,交易类型,交易金额,手续费,清算金额,交易状态,商户订单号,平台流水号',
    '1,2025-03-03,12:05:07,898310112345678,10482201,,,,,,微信,消费,25.00,0.10,24.90,交易成功,2025030312050700000001,4200002086202503030000000002',
    '2,2025-03-03,12:05:07,898310112345678,10482201,000101,000001,506212000002,622588******1234,借记卡,银行卡,消费,1234.50,7.41,1227.09,交易成功,2025030312050700000001,2025030312340000000002',
    '3,2025-03-03,12:05:07,898310112345678,10482201,000101,000001,506212000002,622588******1234,借记卡,银行卡,退货,-4.50,-0.03,-4.47,交易成功,2025030312050700000001,2025030312340000000002',
    '4,2025-03-03,12:05:07,898310112345678,10482201,000101,000001,506212000002,622588******1234,借记卡,银行卡,预授权,500.00,0.00,500.00,交易成功,2025030312050700000001,2025030312340000000002',
    '5,2025-03-03,12:05:07,898310112345678,10482201,000101,000001,506212000002,622588******1234,借记卡,银行卡,消费,1234.50,0.00,1234.50,交易失败,2025030312050700000001,2025030312340000000002',
    '合计,3笔,,,,,,,,,,,1255.00,7.48,1247.52,,,',
  ]);
  expect(file.control).toEqual({ rows: 3, amountMinor: 125500, feesMinor: 748, netMinor: 124752 });
  expect(file.truth).toHaveLength(5);
});

test('the report in its other shapes: two header lines, compact dates, no minus, guarded numbers, quotes and thousands', () => {
  const shape = {
    twoLineHeader: true,
    when: 'split-compact',
    unsigned: true,
    guard: 'formula',
    title: false,
    total: false,
  } as const;
  const text = lines(writeTill([card, refund], { ...shape, number: 'grouped', quoting: 'needed' }).bytes);
  expect(text[0]).toBe('交易信息,,,,,,,,卡信息,,交易,,,,,,单号,');
  expect(text[2]?.startsWith('1,20250303,120507,"=""898310112345678""","=""10482201""","=""000101""",')).toBe(true);
  expect(text[2]).toContain(',消费,"1,234.50",7.41,"1,227.09",');
  expect(text[3]).toContain(',退货,4.50,0.03,4.47,');
  expect(text).toHaveLength(4);
});

test('one column for the moment, and the columns in any order with the total under its own', () => {
  const { bytes } = writeTill([card], {
    when: 'one',
    date: 'slash-short',
    title: false,
    columns: [11, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14, 15, 16],
  });
  const text = lines(bytes);
  expect(text[0]?.startsWith('交易金额,序号,交易日期时间,商户号,')).toBe(true);
  expect(text[1]?.startsWith('1234.50,1,2025/3/3 12:05:07,898310112345678,')).toBe(true);
  expect(text[2]?.startsWith('1234.50,合计,1笔,')).toBe(true);
});
