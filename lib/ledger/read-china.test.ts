import { expect, test } from 'vitest';
import { gapsOf } from './summary';
import { ALIPAY, gbk, readWell, WECHAT } from './testing/hand-files';

const utf8 = (text: string) => new TextEncoder().encode(text);

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

test('an Alipay bill in GBK, with TABs and # lines around it, is read and its totals agree', async () => {
  const reading = await readWell(gbk(ALIPAY));
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
      'UTF-8': utf8(`\ufeff${ALIPAY}`),
      GBK: gbk(ALIPAY),
      'UTF-16 LE': wide(true),
      'UTF-16 BE': wide(false),
    }[encoding];
    expect((await readWell(bytes ?? '')).fingerprint).toBe((await readWell(ALIPAY)).fingerprint);
  },
);

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

test('a bill cut exactly at the end of a line has lost its totals, and says so', async () => {
  const whole = await readWell(WECHAT);
  expect([whole.controlsExpected, whole.controlsAbsent]).toEqual([true, []]);
  const cut = await readWell(`${WECHAT.split('\n').slice(0, 3).join('\n')}\n`);
  expect([cut.summary.rows, cut.controls, cut.controlsExpected]).toEqual([2, [], true]);
  expect(cut.controlsAbsent).toEqual(['file.csv']);
  const alipay = await readWell(`${ALIPAY.split('\n').slice(0, 7).join('\n')}\n`);
  expect([alipay.controlsExpected, alipay.controlsAbsent]).toEqual([true, ['file.csv']]);
});

test.each([
  ['failed', '`CHANGE'],
  ['pending', '`PROCESSING'],
])('a WeChat refund whose money did not move is told as %s, counted and not summed', async (state, word) => {
  const whole = await readWell(WECHAT);
  const other = await readWell(WECHAT.replace('`ORIGINAL,`SUCCESS', `\`ORIGINAL,${word}`));
  expect(other.list[1]?.state).toBe(state);
  expect(other.summary.states).toEqual({ done: 1, pending: 0, failed: 0, [state]: 1 });
  expect(other.summary.rows).toBe(2);
  const sum = (reading: typeof whole) =>
    reading.summary.days.flatMap(({ cells }) => cells.map((cell) => cell.amountMinor));
  expect([sum(whole), sum(other)]).toEqual([[8800, -800], [8800]]);
});
