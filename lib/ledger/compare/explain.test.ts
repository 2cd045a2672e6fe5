import { expect, test } from 'vitest';
import { emptyRow, type NormalRow, rowCode } from '../normal-row';
import { TableBuilder } from '../row-table';
import { compareTables } from './compare';
import { describeDifferences } from './explain';

const DAY = 86_400_000;
const START = Date.UTC(2026, 11, 1);
const CHINA = 8 * 3_600_000;

const at = (row: NormalRow, time: number): NormalRow => ({ ...row, time, day: Math.floor((time + CHINA) / DAY) });

/** Ten days of forty sales, on two terminals, in batches of a day, one in four by card; the fee is 0.6 %. */
const ROWS: readonly NormalRow[] = Array.from({ length: 400 }, (_, place) => {
  const tender = place % 4 === 0 ? 'card' : 'wechat';
  const amountMinor = 1_000 + place * 10;
  const row = { ...emptyRow(), record: place + 2, tender, code: rowCode('sale', tender, 'done'), amountMinor } as const;
  const day = Math.floor(place / 40);
  const more = { feeMinor: Math.round(amountMinor * 0.006), tid: `T${place % 2}`, batch: `B${day}`, trace: `${place}` };
  return at({ ...row, ...more, orderId: `A${place}` }, START + day * DAY + (place % 40) * 900_000 + 3_000);
});
const tableOf = (rows: readonly NormalRow[]) => {
  const builder = new TableBuilder();
  for (const row of rows) builder.add(row);
  return builder.finish('Asia/Shanghai');
};
const explained = (after: readonly NormalRow[], before: readonly NormalRow[] = ROWS) => {
  const [was, is] = [tableOf(before), tableOf(after)];
  const outcome = compareTables(was, is);
  if (!outcome.ok) throw new Error(outcome.code);
  return describeDifferences(was, is, outcome.comparison);
};
const without = (isLost: (row: NormalRow, place: number) => boolean) =>
  ROWS.filter((row, place) => !isLost(row, place));
const dayOf = (place: number) => Math.floor(place / 40);

test('nothing is said of two files that agree', () => {
  expect(explained(ROWS)).toEqual([]);
});

test('the last batch was never settled: all that is missing is later than what arrived, in a batch of its own', () => {
  expect(explained(without((_, place) => place >= 360))).toEqual([
    {
      group: 'missing',
      kind: 'all-after-last-batch',
      batch: 'B8',
      since: '2026-12-09T09:45:03.000Z',
      count: 40,
      of: 40,
    },
  ]);
});

test('a batch cut in its middle is not called unsettled, and without batches only the time is told', () => {
  expect(explained(without((_, place) => place >= 380))).toEqual([
    { group: 'missing', kind: 'same-day', date: '2026-12-10', count: 20, of: 20 },
  ]);
  const bare = ROWS.map((row) => ({ ...row, batch: '' }));
  expect(explained(bare.slice(0, 380), bare)).toEqual([
    { group: 'missing', kind: 'all-after', since: '2026-12-10T04:45:03.000Z', count: 20, of: 20 },
  ]);
});

test('days of which nothing arrived are named, and what is missing beside them is told apart', () => {
  const kinds = explained(
    without((_, place) => dayOf(place) === 2 || dayOf(place) === 5 || place === 8 || place === 16),
  );
  expect(kinds).toEqual([
    { group: 'missing', kind: 'whole-day', date: '2026-12-03', count: 40, of: 82 },
    { group: 'missing', kind: 'whole-day', date: '2026-12-06', count: 40, of: 82 },
    { group: 'missing', kind: 'same-day', date: '2026-12-01', count: 2, of: 82 },
    { group: 'missing', kind: 'same-terminal', tid: 'T0', isWhole: false, count: 2, of: 82 },
    { group: 'missing', kind: 'same-tender', tender: 'card', isWhole: false, count: 2, of: 82 },
  ]);
});

test('a terminal, or a way of paying, of which nothing is there is told as that', () => {
  expect(explained(without(({ tid }) => tid === 'T1'))).toEqual([
    { group: 'missing', kind: 'same-terminal', tid: 'T1', isWhole: true, count: 200, of: 200 },
    { group: 'missing', kind: 'same-tender', tender: 'wechat', isWhole: false, count: 200, of: 200 },
  ]);
  expect(explained(without(({ tender }) => tender === 'card'))).toContainEqual({
    group: 'missing',
    kind: 'same-tender',
    tender: 'card',
    isWhole: true,
    count: 100,
    of: 100,
  });
});

test('what every row of the file has anyway explains nothing', () => {
  const one = ROWS.map((row) => ({ ...row, tid: 'T', tender: 'cash' as const, code: rowCode('sale', 'cash', 'done') }));
  expect(
    explained(
      one.filter((_, place) => place !== 50 && place !== 150),
      one,
    ),
  ).toEqual([]);
});

test('a single row is not a pattern', () => {
  expect(explained(without((_, place) => place === 77))).toEqual([]);
});

test('another zone is one explanation, however many days and terminals it moved', () => {
  expect(explained(ROWS.map((row) => at(row, row.time - CHINA)))).toEqual([
    { group: 'moved', kind: 'zone', minutes: -480, count: 400, of: 400 },
  ]);
});

test('sales booked after midnight are told beside sales of another zone', () => {
  const late = (row: NormalRow, place: number) =>
    place % 40 === 39 ? at(row, row.time + 7 * 3_600_000 + 77_000) : row;
  expect(explained(ROWS.map(late))[0]).toEqual({ group: 'moved', kind: 'midnight', count: 10, of: 10 });
});

test('sales sent again stand twice within a minute; one entered an hour later does not', () => {
  const again = ROWS.slice(10, 15).map((row) => at(row, row.time + 20_000));
  const later = ROWS.slice(200, 201).map((row) => at(row, row.time + 3_600_000));
  expect(explained([...ROWS, ...again, ...later])).toEqual([
    { group: 'duplicate', kind: 'same-minute-doubles', count: 5, of: 6 },
  ]);
});

test('net instead of gross: every amount differs by its own fee', () => {
  const net = (row: NormalRow, place: number) =>
    place % 3 === 0 ? { ...row, amountMinor: row.amountMinor - row.feeMinor } : row;
  const feeMinor = ROWS.reduce((sum, row, place) => sum + (place % 3 === 0 ? row.feeMinor : 0), 0);
  expect(explained(ROWS.map(net))).toEqual([{ group: 'amount', kind: 'net', feeMinor, count: 134, of: 134 }]);
});

test('amounts one unit apart are rounding, and an amount that fits neither is not counted in', () => {
  const off = (by: number) => (row: NormalRow, place: number) =>
    place % 50 === 7 ? { ...row, amountMinor: row.amountMinor + by } : row;
  expect(explained(ROWS.map(off(1)))[0]).toEqual({ group: 'amount', kind: 'rounding', count: 8, of: 8 });
  expect(explained(ROWS.map(off(333))).map(({ kind }) => kind)).not.toContain('net');
  const one = ROWS.map(off(1)).map((row, place) => (place === 100 ? { ...row, amountMinor: 5 } : row));
  expect(explained(one)[0]).toMatchObject({ kind: 'rounding', count: 8, of: 9 });
});

test('sales nobody knows, all of one terminal', () => {
  const strange = [50, 150, 250].map((place) => {
    const row = ROWS[place] as NormalRow;
    return { ...at(row, row.time + 5_000), orderId: `X${place}`, trace: `9${place}`, tid: 'T9' };
  });
  expect(explained([...ROWS, ...strange])).toContainEqual({
    group: 'extra',
    kind: 'same-terminal',
    tid: 'T9',
    isWhole: true,
    count: 3,
    of: 3,
  });
});
