import { expect, test } from 'vitest';
import { cutTable } from './cut-table';
import { concatenated } from './join-tables';
import { readLedger } from './read';
import { bytesSource } from './source';
import { makeDice, seedOfRun } from './testing/dice';
import { writers } from './testing/files/all-writers';
import { makeShop } from './testing/shop/shop';

const SEED = seedOfRun();

test.each(['wechat', 'alipay', 'adyen'])(
  `%s: a table cut in pieces and put together is the table (seed ${SEED})`,
  async (key) => {
    const writer = writers.find((one) => one.key === key);
    if (!writer) throw new Error('no such writer');
    const file = writer.write(
      makeShop(makeDice(SEED), { days: 9, rows: 700, market: writer.market }).filter(writer.expresses),
    );
    const outcome = await readLedger(bytesSource(file.name, file.bytes), { keepRows: true });
    if (!outcome.ok || !outcome.reading.rows) throw new Error('not read');
    const { rows } = outcome.reading;
    for (const size of [1, 7, 100, rows.length, rows.length + 1]) {
      const pieces = [];
      for (let at = 0; at < rows.length; at += size) pieces.push(cutTable(rows, at, at + size));
      expect(concatenated(pieces)).toEqual(rows);
    }
  },
);
