import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentFingerprint, hashBytes } from './fingerprint';
import { mergeSummaries } from './merge';
import { readLedger } from './read';
import { bytesSource } from './source';

const HEAD =
  '支付宝交易号,商户订单号,业务类型,商品名称,创建时间,完成时间,终端号,订单金额（元）,商家实收（元）,服务费（元）';
type Sale = { id: number; fen: number; minute: number; refund: boolean; name: string };

/** A quote, a comma, a line end inside a name: what quoting is for. */
const sale: fc.Arbitrary<Sale> = fc.record({
  id: fc.integer({ min: 0, max: 1e9 }),
  fen: fc.integer({ min: 1, max: 9_999_999 }),
  minute: fc.integer({ min: 0, max: 60 * 24 * 40 }),
  refund: fc.boolean(),
  name: fc.constantFrom('咖啡', '面包，两个', 'a "large" one', 'two\nlines, in one', 'x', ''),
});
const sales = fc.array(sale, { minLength: 2, maxLength: 40 });

const cellsOf = ({ id, fen, minute, refund, name }: Sale): string[] => {
  const time = new Date(Date.UTC(2026, 10, 1) + minute * 60_000).toISOString().slice(0, 19).replace('T', ' ');
  const amount = `${refund ? '-' : ''}${(fen / 100).toFixed(2)}`;
  return [`20261101220014${id}`, `A${id}`, refund ? '退款' : '交易', name, time, time, 'T1', amount, amount, '-0.01'];
};
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
type Style = { quoteAll: boolean; end: string; tab: boolean };
const lineOf = (cells: readonly string[], { quoteAll, tab }: Style) =>
  cells.map((cell) => (quoteAll || /["\n,]/.test(cell) ? quoted(cell) : cell) + (tab ? '\t' : '')).join(',');
const PLAIN: Style = { quoteAll: false, end: '\n', tab: false };
const fileOf = (list: readonly Sale[], style: Style = PLAIN) =>
  [HEAD, ...list.map((one) => lineOf(cellsOf(one), style))].join(style.end) + style.end;

const summaryOf = async (bytes: Uint8Array, chunk = 4096) => {
  const outcome = await readLedger(bytesSource('f', bytes, chunk));
  if (!outcome.ok) throw new Error(`${outcome.code} ${JSON.stringify(outcome.place)}`);
  return outcome.reading;
};
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  [`\ufeff${text}`]
    .join('')
    .split('')
    .forEach((char, at) => {
      view.setUint16(at * 2, char.charCodeAt(0), true);
    });
  return bytes;
};
const style: fc.Arbitrary<Style> = fc.record({
  quoteAll: fc.boolean(),
  end: fc.constantFrom('\n', '\r\n', '\r'),
  tab: fc.boolean(),
});

test('shuffling, re-encoding, re-quoting and cutting into other pieces never change what a file says', async () => {
  await fc.assert(
    fc.asyncProperty(
      sales.chain((list) =>
        fc.tuple(
          fc.constant(list),
          fc.shuffledSubarray(list, { minLength: list.length }),
          style,
          fc.boolean(),
          fc.integer({ min: 7, max: 900 }),
        ),
      ),
      async ([list, shuffled, written, wide, chunk]) => {
        const { fingerprint } = await summaryOf(utf8(fileOf(list)));
        const text = fileOf(shuffled, written);
        expect((await summaryOf(wide ? utf16(text) : utf8(text), chunk)).fingerprint).toBe(fingerprint);
      },
    ),
    { seed: 11, numRuns: 150 },
  );
});

test('a file split in two says the same together', async () => {
  await fc.assert(
    fc.asyncProperty(sales, fc.nat(), async (list, cut) => {
      const at = 1 + (cut % (list.length - 1));
      const [first, second] = [
        await summaryOf(utf8(fileOf(list.slice(0, at)))),
        await summaryOf(utf8(fileOf(list.slice(at)))),
      ];
      const whole = await summaryOf(utf8(fileOf(list)));
      expect(contentFingerprint(mergeSummaries(first.summary, second.summary))).toBe(whole.fingerprint);
    }),
    { seed: 12, numRuns: 80 },
  );
});

test('one fen, one second, one id changed or one row lost always changes it', async () => {
  await fc.assert(
    fc.asyncProperty(
      sales,
      fc.nat(),
      fc.constantFrom('fen', 'minute', 'id', 'lost', 'twice'),
      async (list, pick, how) => {
        const at = pick % list.length;
        const changed = list.flatMap((one, place) => {
          if (place !== at) return [one];
          if (how === 'lost') return [];
          if (how === 'twice') return [one, one];
          return [{ ...one, [how]: one[how] + 1 }];
        });
        expect((await summaryOf(utf8(fileOf(changed)))).fingerprint).not.toBe(
          (await summaryOf(utf8(fileOf(list)))).fingerprint,
        );
      },
    ),
    { seed: 13, numRuns: 150 },
  );
});

test('the bytes of a file have the hashes everyone else computes', async () => {
  const { sha256, sha1 } = await hashBytes(bytesSource('f', utf8('abc'), 1));
  expect(sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(sha1).toBe('a9993e364706816aba3e25717850c26c9cd0d89d');
});
