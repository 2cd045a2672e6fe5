import { expect, test } from 'vitest';
import { compareTables } from './compare/compare';
import { joinTables } from './join-tables';
import { readLedger } from './read';
import { type RowTable, rowAt } from './row-table';
import { bytesSource } from './source';
import { makeDice, seedOfRun } from './testing/dice';
import { writers } from './testing/files/all-writers';
import { makeShop } from './testing/shop/shop';
import type { Truth } from './testing/truth';

const SEED = seedOfRun();
const wechat = writers.find(({ key }) => key === 'wechat');
const rows = makeShop(makeDice(SEED), { days: 20, rows: 2_000 }).filter((row) => wechat?.expresses(row));

async function tableOf(part: readonly Truth[]): Promise<RowTable> {
  const file = wechat?.write(part);
  const outcome = await readLedger(bytesSource('bill.csv', file?.bytes as Uint8Array), { keepRows: true });
  if (!outcome.ok || !outcome.reading.rows) throw new Error('not read');
  return outcome.reading.rows;
}
const all = (table: RowTable) => Array.from({ length: table.length }, (_, at) => ({ ...rowAt(table, at), record: 0 }));

test(`two months exported apart are one export (seed ${SEED})`, async () => {
  const joined = joinTables([await tableOf(rows.slice(0, 250)), await tableOf(rows.slice(250))]);
  expect(all(joined)).toEqual(all(await tableOf(rows)));
});

test('days that stand in two exports are counted once', async () => {
  const joined = joinTables([await tableOf(rows.slice(0, 400)), await tableOf(rows.slice(200))]);
  const outcome = compareTables(await tableOf(rows), joined);
  expect(outcome.ok && outcome.comparison).toMatchObject({ verdict: 'pass', matched: rows.length });
});

test('a sale twice in one export stays twice', async () => {
  const twice = await tableOf([...rows.slice(0, 400), ...rows.slice(10, 11)]);
  expect(joinTables([twice, await tableOf(rows.slice(300))]).length).toBe(rows.length + 1);
});
