import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flightOf, makeFlightPack } from './flight-pack';

test('every page comes out of the pack as it went in', () => {
  const text = fc
    .array(fc.constantFrom('{"a":1},', '},', '{"messages":{"x":"首页"},', '\n1:"$S"', '1b:T3,一'))
    .map((all) => all.join(''));
  fc.assert(
    fc.property(fc.dictionary(fc.webPath(), text), (pages) => {
      const pack = JSON.parse(JSON.stringify(makeFlightPack(new Map(Object.entries(pages)))));
      for (const [path, want] of Object.entries(pages)) expect(flightOf(pack, path)).toBe(want);
    }),
  );
});

test('what pages share is stored once', () => {
  const words = '{"words":"the same in every page"},';
  const pack = makeFlightPack(
    new Map([
      ['/zh', `1:${words}a`],
      ['/zh/faq', `1:${words}b`],
    ]),
  );
  expect(pack.pieces.filter((piece) => piece.includes('the same'))).toHaveLength(1);
});

test('a page that is not kept is not answered, whatever its name', () => {
  const pack = makeFlightPack(new Map([['/zh', '0:{}']]));
  for (const path of ['/en', 'toString', '__proto__', 'constructor']) expect(flightOf(pack, path)).toBeUndefined();
});
