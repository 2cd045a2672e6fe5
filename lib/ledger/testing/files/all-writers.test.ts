import { describe, expect, test } from 'vitest';
import { makeDice, seedOfRun } from '../dice';
import type { Market } from '../shop/plan';
import { makeShop } from '../shop/shop';
import { cellsOf } from '../text/read-line';
import { anyStyle, writers } from './all-writers';

const seed = seedOfRun();
const shops = new Map(
  (['china', 'square', 'stripe', 'adyen'] as const).map((market): [Market, ReturnType<typeof makeShop>] => [
    market,
    makeShop(makeDice(seed), { days: 7, rows: 600, market }),
  ]),
);
const shopOf = (market: Market) => shops.get(market) ?? [];
const decoders = { 'utf-16le-bom': 'utf-16le', 'utf-16be-bom': 'utf-16be', 'utf-8-bom': 'utf-8' } as Record<
  string,
  string
>;

describe(`all writers (LEDGER_SEED=${seed})`, () => {
  for (const { key, market, expresses, write } of writers)
    test(`${key}: one truth row for each row it can say, the same bytes each time, the rows given left alone`, () => {
      const rows = shopOf(market);
      const before = structuredClone(rows);
      const file = write(rows);
      expect(file.truth).toHaveLength(rows.filter(expresses).length);
      expect(file.truth.length).toBeGreaterThan(60);
      expect(Buffer.compare(write(rows).bytes, file.bytes)).toBe(0);
      expect(rows).toEqual(before);
      expect(new Set(file.truth.map(({ source }) => source)).size).toBe(1);
    });

  for (const { key, market, columns, write } of writers.filter(
    (writer) => writer.columns > 0 && writer.key !== 'alipay-zip',
  ))
    test(`${key}: another style says the same, cell for cell`, () => {
      const rows = shopOf(market);
      const read = (bytes: Uint8Array, encoding: string, lineEnd: string, separator: string) =>
        new TextDecoder(decoders[encoding] ?? encoding)
          .decode(bytes)
          .split(lineEnd)
          .map((line) => cellsOf(line, separator))
          .filter((cells) => cells.length === columns);
      const base = { encoding: 'utf-8', lineEnd: '\n', separator: ',', quoting: 'needed' } as const;
      const given = read(write(rows, base).bytes, 'utf-8', '\n', ',');
      expect(given.length).toBeGreaterThan(60);
      const dice = makeDice(seed);
      for (let nth = 0; nth < 4; nth++) {
        const style = anyStyle(dice, columns);
        const order = style.columns ?? Array.from({ length: columns }, (_, place) => place);
        const { encoding = '', lineEnd = '', separator = '' } = style;
        const other = read(write(rows, style).bytes, encoding, lineEnd, separator);
        expect(other).toEqual(given.map((cells) => order.map((place) => cells[place])));
      }
    });
});
