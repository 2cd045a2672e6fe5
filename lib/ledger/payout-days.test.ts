import { expect, test } from 'vitest';
import { checkPayouts } from './payout';
import { owedByDay } from './payout-days';
import { readLedger } from './read';
import { bytesSource } from './source';
import { makeDice } from './testing/dice';
import { wechatExpresses, writeWechat } from './testing/files/wechat';
import { makeShop } from './testing/shop/shop';

test('what a day should bring is what the payout check expects of it at midnight (seed 41)', async () => {
  const rows = makeShop(makeDice(41), { days: 6, rows: 900, tenders: ['wechat'] }).filter(wechatExpresses);
  const outcome = await readLedger(bytesSource('bill.csv', writeWechat(rows).bytes), {
    zone: 'Asia/Shanghai',
    keepRows: true,
  });
  if (!outcome.ok || !outcome.reading.rows) throw new Error('unread');
  const { summary, rows: table } = outcome.reading;
  const owed = owedByDay(summary.days, 'CNY');
  expect(owed.map(({ date }) => date)).toEqual(summary.days.map(({ date }) => date).reverse());
  const payouts = owed.map(({ date, owedMinor }) => ({ date, amountMinor: owedMinor }));
  expect(checkPayouts(table, payouts)).toMatchObject({ cutOffMinutes: 0, isExact: true });
  expect(owed.every(({ owedMinor }) => owedMinor > 0)).toBe(true);
});
