import { expect, test } from 'vitest';
import { layoutOfMapping } from './guess';
import { readLedger } from './read';
import { rowAt } from './row-table';
import { blobSource } from './source';

const ROW = '1,2026-12-09,14:21:07,微信,消费,25.00,0.10,A1\n2,2026-12-09,14:22:00,现金,消费,8.00,0.00,A2\n';

test.each([
  ['one line', '序号,日期,时间,支付方式,交易类型,金额,手续费,订单号\n'],
  ['names under groups', '交易信息,,,方式,,金额,,单号\n序号,日期,时间,支付方式,交易类型,金额,手续费,订单号\n'],
  ['cells merged downwards', '序号,交易信息,,,,金额(元),,订单号\n,日期,时间,支付方式,交易类型,金额,手续费,\n'],
  ['a title above', '人民广场店,明细,报表\n\n序号,日期,时间,支付方式,交易类型,金额,手续费,订单号\n'],
])('a heading of %s is found, proposed and recognised again', async (_, heading) => {
  const source = blobSource('till.csv', new Blob([heading, ROW]));
  const first = await readLedger(source);
  if (first.ok || !('proposal' in first)) throw new Error('not asked');
  expect(first.proposal.header).toEqual(['序号', '日期', '时间', '支付方式', '交易类型', '金额', '手续费', '订单号']);
  expect(first.proposal.preview[0]?.[0]).toBe('1');
  const layout = layoutOfMapping(first.proposal.guess.mapping, 'own:1', 'till');
  if (!layout) throw new Error('no layout');
  const again = await readLedger(source, { remembered: [layout], keepRows: true });
  if (!again.ok || !again.reading.rows) throw new Error('not recognised');
  expect(again.reading.problems).toEqual([]);
  expect(again.reading.rows.length).toBe(2);
  expect(rowAt(again.reading.rows, 0)).toMatchObject({
    time: '2026-12-09T06:21:07.000Z',
    amountMinor: 2500,
    feeMinor: 10,
    orderId: 'A1',
  });
});

test('a first sale without figures is never taken for a second line of the heading', async () => {
  const source = blobSource('till.csv', new Blob(['日期,时间,金额,支付方式\n今天,早上,8.00,现金\n']));
  const outcome = await readLedger(source);
  if (outcome.ok || !('proposal' in outcome)) throw new Error('not asked');
  expect(outcome.proposal.header).toEqual(['日期', '时间', '金额', '支付方式']);
});
