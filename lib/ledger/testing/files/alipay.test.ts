import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { writeAlipay, writeAlipaySummary, writeAlipayZip } from './alipay';
import { handRow } from './hand-row';

const sale = handRow({ tender: 'alipay', providerId: '2025030322001459860548234567' });
const refund = handRow({
  tender: 'alipay',
  time: '2025-03-03T06:00:00Z',
  type: 'refund',
  amountMinor: -1250,
  feeMinor: -5,
  orderId: '2025030314000000000003',
  providerId: '2025030322001459860000000004',
  originOrderId: sale.orderId,
  originId: sale.providerId,
});
const rows = [sale, refund, handRow()];
const lines = (bytes: Uint8Array) => new TextDecoder('gbk', { fatal: true }).decode(bytes).split('\r\n');

test('the lines are those of an Alipay bill: # lines, TABs, full-width brackets, negative refunds and service fees', () => {
  const text = lines(writeAlipay(rows).bytes).map((line) =>
    line
      .replace(/退款-[^\t]+/, '退款-GOODS')
      .replace(/\t,(午市套餐|牛肉面（大）|珍珠奶茶|早点|便利店购物|水果拼盘|香辣鸡腿堡|外带咖啡)\t/, '\t,GOODS\t')
      .replace(/,\*[^\t]+\)\t/, ',PAYER\t'),
  );
  expect(text).toEqual([
    '#支付宝业务明细查询',
    '#账号：[20880210215621560156]',
    '#起始日期：[2025年03月03日 00:00:00]   终止日期：[2025年03月04日 00:00:00]',
    '#-----------------------------------------业务明细列表----------------------------------------',
    '支付宝交易号,商户订单号,业务类型,商品名称,创建时间,完成时间,门店编号,门店名称,操作员,终端号,对方账户,订单金额（元）,商家实收（元）,支付宝红包（元）,集分宝（元）,支付宝优惠（元）,商家优惠（元）,券核销金额（元）,券名称,商家红包消费金额（元）,卡消费金额（元）,退款批次号/请求号,服务费（元）,分润（元）,备注',
    '2025030322001459860548234567\t,2025030312050700000001\t,交易\t,GOODS\t,2025-03-03 12:05:07,2025-03-03 12:05:07,SH0021\t,人民广场店\t,001\t,10482201\t,PAYER\t,25.00,25.00,0.00,0.00,0.00,0.00,0.00,\t,0.00,0.00,\t,-0.10,0.00,\t',
    '2025030322001459860548234567\t,2025030312050700000001\t,退款\t,GOODS\t,2025-03-03 14:00:00,2025-03-03 14:00:00,SH0021\t,人民广场店\t,001\t,10482201\t,PAYER\t,-12.50,-12.50,0.00,0.00,0.00,0.00,0.00,\t,0.00,0.00,2025030314000000000003\t,0.05,0.00,退款-GOODS\t',
    '#-----------------------------------------业务明细列表结束------------------------------------',
    '#交易合计：1笔，商家实收共25.00元，商家优惠共0.00元',
    '#退款合计：1笔，商家实收退款共-12.50元，商家优惠退款共0.00元',
    '#导出时间：[2025年04月08日 10:27:10]',
    '',
  ]);
});

test('the summary file adds the day up, once for the shop and once in all', () => {
  const text = lines(writeAlipaySummary(rows).bytes);
  expect(text[0]).toBe('#支付宝业务汇总查询');
  expect(text.slice(4, 8)).toEqual([
    '门店编号,门店名称,交易订单总笔数,退款订单总笔数,订单金额（元）,商家实收（元）,支付宝优惠（元）,商家优惠（元）,卡消费金额（元）,服务费（元）,分润（元）,实收净额（元）',
    'SH0021\t,人民广场店\t,1,1,12.50,12.50,0.00,0.00,0.00,-0.05,0.00,12.45',
    '合计\t,\t,1,1,12.50,12.50,0.00,0.00,0.00,-0.05,0.00,12.45',
    '#----------------------------------------业务汇总列表结束-------------------------------------',
  ]);
});

test('the archive holds both files under GBK names without the UTF-8 flag', () => {
  const file = writeAlipayZip(rows);
  const zip = Buffer.from(file.bytes);
  expect(file.name).toBe('20880210215621560156_20250303.csv.zip');
  expect(zip.readUInt16LE(6) & 0x800).toBe(0);
  const name = zip.subarray(30, 30 + zip.readUInt16LE(26));
  expect(new TextDecoder('gbk').decode(name)).toBe('20880210215621560156_20250303_业务明细.csv');
  const body = zip.subarray(30 + name.length, 30 + name.length + zip.readUInt32LE(18));
  expect(inflateRawSync(body).equals(writeAlipay(rows).bytes)).toBe(true);
  expect(zip.readUInt16LE(zip.length - 12)).toBe(2);
});

test('the truth of a refund carries its own request number and the trade number of its sale', () => {
  const { truth } = writeAlipay(rows);
  expect(truth[1]).toEqual({ ...refund, source: 'alipay', providerId: sale.providerId, mid: '' });
});
