import { expect, test } from 'vitest';
import { readLedger } from '../read';
import { bytesSource } from '../source';
import type { Summary } from '../summary';
import { makeDice, seedOfRun } from '../testing/dice';
import { writers } from '../testing/files/all-writers';
import { makeShop } from '../testing/shop/shop';
import type { Truth } from '../testing/truth';
import { compareByDay } from './by-day';

const SEED = seedOfRun();
const wechat = writers.find(({ key }) => key === 'wechat');
const rows = makeShop(makeDice(SEED), { days: 10, rows: 2_000 }).filter((row) => wechat?.expresses(row));

async function summaryOf(part: readonly Truth[]): Promise<Summary> {
  const outcome = await readLedger(bytesSource('bill.csv', wechat?.write(part).bytes as Uint8Array));
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.reading.summary;
}
const half = Math.floor(rows.length / 2);

test(`the same sales in another order are equal days (seed ${SEED})`, async () => {
  const summary = await summaryOf(rows);
  expect(compareByDay(summary, await summaryOf([...rows].reverse()))).toEqual({
    equalDays: summary.days.length,
    otherDays: [],
    cells: [],
    leftOut: null,
  });
});

test('a lost sale is told by its day and its sum', async () => {
  const at = rows.findIndex(({ type, status }, place) => place > half && type === 'sale' && status === 'success');
  const lost = rows[at] as Truth;
  const { cells, otherDays } = compareByDay(await summaryOf(rows), await summaryOf(rows.toSpliced(at, 1)));
  expect(otherDays).toHaveLength(1);
  expect(cells).toEqual([
    expect.objectContaining({ type: 'sale', count: -1, amountMinor: -lost.amountMinor, feeMinor: 0 - lost.feeMinor }),
  ]);
});

test('an export that goes on later says nothing of the day on which the first one was cut', async () => {
  const before = await summaryOf(rows.slice(0, half));
  const last = before.days.at(-1)?.date;
  expect(compareByDay(before, await summaryOf(rows))).toEqual({
    equalDays: before.days.length - 1,
    otherDays: [],
    cells: [],
    leftOut: last,
  });
});
