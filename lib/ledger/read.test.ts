import { expect, test } from 'vitest';
import { readLedger } from './read';
import { rowAt } from './row-table';
import { bytesSource } from './source';
import { gapsOf } from './summary';

const WECHAT_HEAD =
  '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注';
const WECHAT = `${WECHAT_HEAD}
\`2026-12-09 14:21:07,\`wx1,\`1001,\`0,\`,\`4200001234202612091234567890\`,\`A0387,\`u1,\`MICROPAY,\`SUCCESS,\`OTHERS,\`CNY,\`88.00,\`0.00,\`0,\`0,\`0.00,\`0.00,\`,\`,\`面包,两个,\`,\`0.53000,\`0.60%,\`88.00,\`0.00,\`
\`2026-12-10 09:00:00,\`wx1,\`1001,\`0,\`,\`4200001234202612091234567890\`,\`A0387,\`u1,\`MICROPAY,\`REFUND,\`OTHERS,\`CNY,\`0.00,\`0.00,\`50000001,\`R1,\`8.00,\`0.00,\`ORIGINAL,\`SUCCESS,\`面包,\`,\`-0.05000,\`0.60%,\`0.00,\`8.00,\`
总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额
\`2,\`88.00,\`8.00,\`0.00,\`0.48000,\`88.00,\`8.00
`.replaceAll('890`,', '890,');

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = async (text: string | Uint8Array, more = {}) =>
  readLedger(bytesSource('file.csv', typeof text === 'string' ? bytesOf(text) : text, 97), { keepRows: true, ...more });
const readWell = async (text: string | Uint8Array, more = {}) => {
  const outcome = await read(text, more);
  if (!outcome.ok) throw new Error(`refused: ${outcome.code} ${JSON.stringify(outcome.place)}`);
  const { rows } = outcome.reading;
  return { ...outcome.reading, list: rows ? Array.from({ length: rows.length }, (_, at) => rowAt(rows, at)) : [] };
};

test('a WeChat bill is read with its backticks, commas inside a product and control totals', async () => {
  const reading = await readWell(WECHAT);
  expect(reading.layout.id).toBe('wechat-trades');
  expect(
    reading.list.map(({ time, type, amountMinor, feeMinor, tender }) => [time, type, amountMinor, feeMinor, tender]),
  ).toEqual([
    ['2026-12-09T06:21:07.000Z', 'sale', 8800, 53, 'wechat'],
    ['2026-12-10T01:00:00.000Z', 'refund', -800, -5, 'wechat'],
  ]);
  expect(reading.list[0]).toMatchObject({ providerId: '4200001234202612091234567890', orderId: 'A0387', mid: '1001' });
  expect(reading.list[1]?.refundId).toBe('50000001');
  expect(reading.controls.map(({ label, equal }) => [label, equal])).toEqual([
    ['总交易单数', true],
    ['应结订单总金额', true],
    ['退款总金额', true],
    ['充值券退款总金额', true],
    ['手续费总金额', true],
    ['订单总金额', true],
    ['申请退款总金额', true],
  ]);
  expect(reading.unreadable).toBe(0);
});

test('a control total that does not agree is told', async () => {
  const reading = await readWell(WECHAT.replace('`2,`88.00', '`3,`88.01'));
  expect(reading.controls.filter(({ equal }) => !equal)).toEqual([
    { label: '总交易单数', stated: '3', found: '2', equal: false },
    { label: '应结订单总金额', stated: '88.01', found: '88.00', equal: false },
  ]);
});

const ALIPAY = `#支付宝业务明细查询
#账号:[20881234567890120156]
#起始日期:[2026年12月09日 00:00:00]   终止日期:[2026年12月10日 00:00:00]
#-----------------------------------------业务明细列表----------------------------------------
支付宝交易号,商户订单号,业务类型,商品名称,创建时间,完成时间,门店编号,门店名称,操作员,终端号,对方账户,订单金额（元）,商家实收（元）,支付宝红包（元）,集分宝（元）,支付宝优惠（元）,商家优惠（元）,券核销金额（元）,券名称,商家红包消费金额（元）,卡消费金额（元）,退款批次号/请求号,服务费（元）,分润（元）,备注
2026120922001412345678901234\t,A1\t,交易\t,咖啡\t,2026-12-09 23:59:50\t,2026-12-10 00:00:05\t,S1\t,一店\t,\t,T1\t,*明(138****5678)\t,36.50\t,36.50\t,0.00\t,0.00\t,0.00\t,0.00\t,0.00\t,\t,0.00\t,0.00\t,\t,-0.22\t,0.00\t,\t
2026120922001412345678901234\t,A1\t,退款\t,咖啡\t,2026-12-10 10:00:00\t,2026-12-10 10:00:05\t,S1\t,一店\t,\t,T1\t,*明(138****5678)\t,-36.50\t,-36.50\t,0.00\t,0.00\t,0.00\t,0.00\t,0.00\t,\t,0.00\t,0.00\t,R77\t,0.22\t,0.00\t,\t
#-----------------------------------------业务明细列表结束------------------------------------
#交易合计:1笔，商家实收共36.50元，商家优惠共0.00元
#退款合计:1笔，商家实收退款共-36.50元，商家优惠退款共0.00元
#导出时间:[2026年12月11日 11:28:13]
`;

/** GBK bytes of the text, by looking every character up in what the platform decodes. */
const GBK = (() => {
  const map = new Map<string, [number, number]>();
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail !== 0x7f) map.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
    }
  }
  return (text: string) =>
    Uint8Array.from(
      [...text].flatMap((char) => (char.charCodeAt(0) < 128 ? [char.charCodeAt(0)] : (map.get(char) ?? [63]))),
    );
})();

test('an Alipay bill in GBK, with TABs and # lines around it, is read and its totals agree', async () => {
  const reading = await readWell(GBK(ALIPAY));
  expect(reading.encoding).toBe('gb18030');
  expect(reading.list.map(({ date, type, amountMinor, feeMinor }) => [date, type, amountMinor, feeMinor])).toEqual([
    ['2026-12-10', 'sale', 3650, 22],
    ['2026-12-10', 'refund', -3650, -22],
  ]);
  expect(reading.controls).toHaveLength(4);
  expect(reading.controls.every(({ equal }) => equal)).toBe(true);
});

test.each(['UTF-8', 'GBK', 'UTF-16 LE', 'UTF-16 BE'])(
  'the same bill in %s has the same fingerprint',
  async (encoding) => {
    const wide = (little: boolean) => {
      const bytes = new Uint8Array((ALIPAY.length + 1) * 2);
      const view = new DataView(bytes.buffer);
      [...`\ufeff${ALIPAY}`].forEach((char, at) => {
        view.setUint16(at * 2, char.charCodeAt(0), little);
      });
      return bytes;
    };
    const bytes = {
      'UTF-8': bytesOf(`\ufeff${ALIPAY}`),
      GBK: GBK(ALIPAY),
      'UTF-16 LE': wide(true),
      'UTF-16 BE': wide(false),
    }[encoding];
    expect((await readWell(bytes ?? '')).fingerprint).toBe((await readWell(ALIPAY)).fingerprint);
  },
);

test('Square: dollars, negative fees, zones by name, and tenders by the column that is filled', async () => {
  const { list } =
    await readWell(`Date,Time,Time Zone,Gross Sales,Discounts,Net Sales,Tip,Total Collected,Source,Card,Card Entry Methods,Cash,Fees,Net Total,Transaction ID,Payment ID,Card Brand,PAN Suffix,Device Name,Event Type,Location,Deposit ID,Transaction Status
07/04/2026,14:05:06,Eastern Time (US & Canada),"$1,234.50",$0.00,"$1,234.50",$0.00,"$1,234.50",Point of Sale,"$1,234.50",Tapped,$0.00,($35.80),"$1,198.70",tx1,pay1,Visa,4242,T1,Payment,Main,dep1,Complete
07/05/2026,09:00:00,Eastern Time (US & Canada),-$5.00,$0.00,-$5.00,$0.00,-$5.00,Point of Sale,$0.00,,-$5.00,$0.00,-$5.00,tx2,pay2,,,T1,Refund,Main,,Complete
`);
  expect(
    list.map(({ time, type, tender, amountMinor, feeMinor, currency }) => [
      time,
      type,
      tender,
      amountMinor,
      feeMinor,
      currency,
    ]),
  ).toEqual([
    ['2026-07-04T18:05:06.000Z', 'sale', 'card', 123450, 3580, 'USD'],
    ['2026-07-05T13:00:00.000Z', 'refund', 'cash', -500, 0, 'USD'],
  ]);
});

test('Stripe: major units, UTC, yen without decimals, and a partial refund as a row of its own', async () => {
  const { list } =
    await readWell(`id,Description,Seller Message,Created (UTC),Amount,Amount Refunded,Currency,Converted Amount,Fee,Tax,Status,Card Last4,Card Brand
ch_1,,Payment complete.,2026-12-09 16:30,12.50,2.50,usd,12.50,0.66,0,Paid,4242,Visa
ch_2,,Declined,2026-12-09 16:31,3.00,0.00,usd,3.00,0.00,0,Failed,4242,Visa
ch_3,,Payment complete.,2026-12-09 16:32,1500,0,jpy,1500,50,0,Paid,4242,Visa
`);
  expect(
    list.map(({ date, type, amountMinor, state, currency }) => [date, type, amountMinor, state, currency]),
  ).toEqual([
    ['2026-12-10', 'sale', 1250, 'done', 'USD'],
    ['2026-12-10', 'refund', -250, 'done', 'USD'],
    ['2026-12-10', 'sale', 300, 'failed', 'USD'],
    ['2026-12-10', 'sale', 1500, 'done', 'JPY'],
  ]);
});

test('Adyen: debit and credit columns, fees in four parts, payouts are no sales', async () => {
  const { list } =
    await readWell(`Company Account,Merchant Account,Psp Reference,Merchant Reference,Payment Method,Creation Date,TimeZone,Type,Modification Reference,Gross Currency,Gross Debit (GC),Gross Credit (GC),Exchange Rate,Net Currency,Net Debit (NC),Net Credit (NC),Commission (NC),Markup (NC),Scheme Fees (NC),Interchange (NC),Batch Number
C,M,P1,R1,visa,2026-12-09 10:00:00,CET,Settled,,EUR,,10.00,1,EUR,,9.80,,0.05,0.05,0.10,7
C,M,P1,R1,visa,2026-12-09 11:00:00,CET,Refunded,X1,EUR,4.00,,1,EUR,4.00,,,,,,7
C,M,,,,2026-12-09 12:00:00,CET,MerchantPayout,,,,,,EUR,5.80,,,,,,7
`);
  expect(list.map(({ time, type, amountMinor, feeMinor }) => [time, type, amountMinor, feeMinor])).toEqual([
    ['2026-12-09T09:00:00.000Z', 'sale', 1000, 20],
    ['2026-12-09T10:00:00.000Z', 'refund', -400, 0],
    ['2026-12-09T11:00:00.000Z', 'payout', -580, 0],
  ]);
});

test("where backticks do not say which comma is a name's, the row is told, not guessed at", async () => {
  const { unreadable, problems } = await readWell(WECHAT.replace('`CNY', ''));
  expect({ unreadable, problems }).toEqual({
    unreadable: 1,
    problems: [{ record: 2, code: 'shifted', column: '#28' }],
  });
});

test('a row without a currency has that of its provider, whatever stood before it', async () => {
  const { list } = await readWell(WECHAT.replace('面包,两个', '面包').replace('`CNY', '').replace('`CNY', '`USD'));
  expect(list.map(({ currency }) => currency)).toEqual(['CNY', 'USD']);
});

test('days without a row are told as gaps, the first and the last day are not', async () => {
  const { summary } = await readWell(WECHAT.replace('2026-12-10', '2026-12-13'));
  expect(gapsOf(summary)).toEqual([{ from: '2026-12-10', to: '2026-12-12', days: 3 }]);
});

test('乐刷: amounts in fen, stars for nothing; 扫呗: no heading, payment codes', async () => {
  const leshua =
    await readWell(`BT,编号,交易时间,订单号,商户号,费率(万分之一),交易金额(分),手续费(分),结算金额(分),资金流向,交易类型,支付方式,卡类型,商户优惠类型,参考号,凭证号,终端号,第三方订单号,第三方退款号
BV,0,2026-12-09 16:07:27,1807311607130567,5800108650,38,500,2,498,进账,未获取,支付宝支付,*,标准类,*,*,*,50020180731160717965,*
BV,1,2026-12-09 17:07:27,1807311607130568,5800108650,38,300,1,299,退款,退货成功,刷卡支付,信用卡,标准类,123456789012,000123,T1,50020180731160717966,R9
`);
  expect(
    leshua.list.map(({ type, tender, amountMinor, feeMinor, trace }) => [type, tender, amountMinor, feeMinor, trace]),
  ).toEqual([
    ['sale', 'alipay', 500, 2, ''],
    ['refund', 'card', -300, -1, '000123'],
  ]);
  const saobei = await readWell(
    '852105399000001,34336428,2026-12-14 19:45:13,,100,1,0,99,11,6,1,343364289921621121419450800017,,2905925869105,154553154,2026-12-14,o12,0,3,0,1,1,0,订单,,OTHERS,测试门店,1\n852105399000001,34336428,2026-12-14 19:45:13,2026-12-15 09:00:00,100,0,40,0,1,6,2,343364289921621121419450800018,343364289921621121419450800017,2905925869106,154553155,2026-12-14,o12,0,3,0,1,1,0,订单,,OTHERS,测试门店,1\n',
  );
  expect(saobei.list.map(({ date, type, tender, amountMinor }) => [date, type, tender, amountMinor])).toEqual([
    ['2026-12-14', 'sale', 'unionpay-qr', 100],
    ['2026-12-15', 'refund', 'wechat', -40],
  ]);
});

const refusal = async (text: string | Uint8Array, more = {}) => {
  const outcome = await read(text, more);
  return outcome.ok ? 'read' : outcome.code;
};
const lines = (from: number, to: number) => WECHAT.split('\n').slice(from, to).join('\n');

test.each([
  ['an empty file', new Uint8Array(0), 'empty-file'],
  ['a photo', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), 'photo'],
  ['a PDF', bytesOf('%PDF-1.7'), 'pdf'],
  ['a program', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 1, 1, 0, 0, 3), 'not-a-table'],
  ['a heading without a row', `${WECHAT_HEAD}\n`, 'no-rows'],
  ['prose', 'Dear shop,\nthe file is not ready.\n', 'no-header'],
  [
    'a day without sales',
    '<xml><return_code>FAIL</return_code><return_msg>No Bill Exist</return_msg></xml>',
    'no-bill',
  ],
  ['two headings', `${lines(0, 2)}\n${WECHAT_HEAD}\n${lines(2, 3)}\n`, 'two-headers'],
  ['a file cut off in a line', `${lines(0, 2)}\n${lines(2, 3).slice(0, 90)}`, 'truncated'],
  ['a file cut off in a quotation', `${WECHAT_HEAD}\n"2026-12-09 14:2`, 'truncated'],
  ['a file cut off in a character', bytesOf(`${lines(0, 2)}\n\`面`).slice(0, -1), 'truncated'],
  ['two encodings', Uint8Array.from([...bytesOf(lines(0, 2)), 10, ...GBK(`${lines(2, 3)}\n`)]), 'mixed-encoding'],
  [
    'two encodings the other way',
    Uint8Array.from([...GBK(lines(0, 2)), 10, ...bytesOf(`${lines(2, 3).replace('面包', '面包两个')}\n`)]),
    'mixed-encoding',
  ],
  ['bytes of no encoding', Uint8Array.from([...bytesOf('a,b\n1,'), 0xff, 0xff, 10, 65]), 'wrong-encoding'],
  [
    'a formula for an amount',
    `${lines(0, 2).replace('面包,两个', '面包').replace('`88.00,`0.00,`0,', '=B2*2,`0.00,`0,')}\n`,
    'formula',
  ],
  ['an endless line', 'x'.repeat(2_000_000), 'line-too-long'],
  ['track data', `${lines(0, 2).replace('u1', ';4111111111111111=29121010000')}\n`, 'track-data'],
])('%s is refused with a reason', async (_, text, code) => {
  expect(await refusal(text)).toBe(code);
});

test('reading stops when cancelled', async () => {
  const stop = new AbortController();
  const onProgress = () => stop.abort();
  expect(await refusal(`${WECHAT_HEAD}\n${`${lines(1, 2)}\n`.repeat(200)}`, { signal: stop.signal, onProgress })).toBe(
    'cancelled',
  );
});

test('an unknown export is proposed to a person, and read by what they confirm', async () => {
  const text = `商户号,终端号,交易日期,交易时间,批次号,凭证号,参考号,卡号,卡类型,交易类型,交易金额,手续费,清算金额
8210,T001,20261209,142107,000012,000123,123456789012,622202******0128,借记卡,消费,122.00,0.61,121.39
8210,T001,20261209,152107,000012,000124,123456789013,622202******0128,借记卡,消费撤销,122.00,0.00,-122.00
合计,,,,,,,,,,244.00,,
`;
  const { layoutOfMapping } = await import('./guess');
  const asked = await read(text);
  if (asked.ok || !('proposal' in asked)) throw new Error('should ask');
  const { mapping, confidence } = asked.proposal.guess;
  expect(mapping.columns).toMatchObject({
    date: '交易日期',
    clock: '交易时间',
    amount: '交易金额',
    fee: '手续费',
    type: '交易类型',
    trace: '凭证号',
    batch: '批次号',
    rrn: '参考号',
    tid: '终端号',
    cardMask: '卡号',
    tender: '卡类型',
  });
  expect(confidence).toBeGreaterThan(0.6);
  const layout = layoutOfMapping(mapping, 'own:1', '拉卡拉');
  const { list, controls } = await readWell(text, { remembered: layout ? [layout] : [] });
  expect(
    list.map(({ time, type, tender, amountMinor, feeMinor }) => [time, type, tender, amountMinor, feeMinor]),
  ).toEqual([
    ['2026-12-09T06:21:07.000Z', 'sale', 'card', 12200, 61],
    ['2026-12-09T07:21:07.000Z', 'void', 'card', -12200, 0],
  ]);
  expect(controls).toEqual([{ label: '合计', stated: '244.00', found: '244.00', equal: true }]);
  const again = text.replace('\n8210', `\n${text.split('\n')[0]}\n8210`);
  expect(await refusal(again, { layout })).toBe('two-headers');
});
