import { expect, test } from 'vitest';
import { layoutOfMapping } from './guess';
import { read, readWell } from './testing/hand-files';

test('an unknown export is proposed to a person, and read by what they confirm', async () => {
  const text = `商户号,终端号,交易日期,交易时间,批次号,凭证号,参考号,卡号,卡类型,交易类型,交易金额,手续费,清算金额
8210,T001,20261209,142107,000012,000123,123456789012,622202******0128,借记卡,消费,122.00,0.61,121.39
8210,T001,20261209,152107,000012,000124,123456789013,622202******0128,借记卡,消费撤销,122.00,0.00,-122.00
合计,,,,,,,,,,244.00,,
`;
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
  expect(await read(again, layout ? { layout } : {})).toMatchObject({ ok: false, code: 'two-headers' });
});
