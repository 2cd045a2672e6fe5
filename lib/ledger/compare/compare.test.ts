import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyRow, type NormalRow, rowCode } from '../normal-row';
import { TableBuilder } from '../row-table';
import { compareTables } from './compare';

const DAY = 86_400_000;
const START = Date.UTC(2026, 11, 1);
const CHINA = 8 * 3_600_000;

/** Rows of a shop's month; every tenth a refund of the row before it, under the same provider's number. */
function month(count: number): NormalRow[] {
  return Array.from({ length: count }, (_, at) => {
    const isRefund = at % 10 === 9;
    const time = START + Math.floor((at * 30 * DAY) / count) + 1234;
    const type = isRefund ? 'refund' : 'sale';
    const sale = isRefund ? at - 1 : at;
    return {
      ...emptyRow(),
      record: at + 2,
      time,
      day: Math.floor((time + CHINA) / DAY),
      type,
      tender: 'wechat',
      code: rowCode(type, 'wechat', 'done'),
      amountMinor: isRefund ? -(100 + (sale % 7)) : 100 + (at % 977),
      providerId: `42000012${String(sale).padStart(20, '0')}`,
      orderId: `A${sale}`,
      refundId: isRefund ? `R${at}` : '',
      tid: 'T1',
      batch: String(Math.floor(at / 500)),
      trace: String(at % 1_000_000).padStart(6, '0'),
    } satisfies NormalRow;
  });
}

const tableOf = (rows: readonly NormalRow[]) => {
  const builder = new TableBuilder();
  for (const row of rows) builder.add(row);
  return builder.finish('Asia/Shanghai');
};
const compared = (before: readonly NormalRow[], after: readonly NormalRow[]) => {
  const outcome = compareTables(tableOf(before), tableOf(after));
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.comparison;
};
const later = (row: NormalRow, ms: number): NormalRow => ({
  ...row,
  time: row.time + ms,
  day: Math.floor((row.time + ms + CHINA) / DAY),
});

test('the same rows in another order pass', () => {
  const rows = month(500);
  const comparison = compared(rows, [...rows].reverse());
  expect(comparison).toMatchObject({ verdict: 'pass', matched: 500, cells: [], outside: 0 });
});

test('losses, doubles, changed amounts and moves across midnight are all found, and nothing else', () => {
  const rows = month(10_000);
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 9_998 }), { minLength: 40, maxLength: 60 }),
      fc.integer({ min: 1, max: 5_000 }),
      (places, by) => {
        const [lost, doubled, changed, moved] = [0, 1, 2, 3].map(
          (kind) => new Set(places.filter((_, at) => at % 4 === kind)),
        );
        const after = rows.flatMap((row, at) => {
          if (lost?.has(at)) return [];
          if (doubled?.has(at)) return [row, { ...row }];
          if (changed?.has(at)) return [{ ...row, amountMinor: row.amountMinor + by }];
          return moved?.has(at) ? [later(row, DAY - 7_000)] : [row];
        });
        const { differences, verdict } = compared(rows, after);
        expect(new Set(differences.missing)).toEqual(lost);
        expect(differences.duplicate).toHaveLength(doubled?.size ?? 0);
        expect(new Set(differences.amount.map(({ before }) => before))).toEqual(changed);
        expect(new Set(differences.moved.map(({ before }) => before))).toEqual(moved);
        expect(differences.moved.every(({ how }) => how === 'midnight')).toBe(true);
        expect(differences.extra).toEqual([]);
        expect(verdict).toBe('missing');
      },
    ),
    { numRuns: 15, seed: 3 },
  );
});

test('a new acquirer with numbers of its own is matched by orders', () => {
  const rows = month(300);
  const after = rows.map((row, at) => ({ ...row, providerId: `N${at}`, tid: 'NEW', batch: '1', trace: String(at) }));
  expect(compared(rows, after)).toMatchObject({ verdict: 'pass', by: { provider: 0, device: 0, order: 300 } });
});

test('a till without provider numbers is matched by terminal, batch and trace', () => {
  const rows = month(300).map((row) => ({ ...row, providerId: '', orderId: '' }));
  expect(compared(rows, rows)).toMatchObject({ verdict: 'pass', by: { device: 300 } });
});

test('order numbers that start again every day do not meet across days', () => {
  const rows = [0, 1, 2, 3, 4].map((day) =>
    later({ ...(month(1)[0] as NormalRow), providerId: '', trace: '', orderId: '0001' }, day * 3 * DAY),
  );
  const { differences } = compared(rows, rows.slice(1));
  expect(differences).toMatchObject({ missing: [0], extra: [], duplicate: [] });
});

test('a system that counts UTC is told from a late booking', () => {
  const rows = month(100);
  const { differences } = compared(
    rows,
    rows.map((row) => later(row, 8 * 3_600_000)),
  );
  expect(differences.moved).toHaveLength(100);
  expect(differences.moved.every(({ how, minutes }) => how === 'zone' && minutes === 480)).toBe(true);
});

test('sales after the upgrade are new, sales in between that nobody knows are extra', () => {
  const rows = month(100);
  const fresh = { ...(rows[50] as NormalRow), providerId: 'X', orderId: 'X', trace: '9' };
  const { differences, outside } = compared(rows, [
    ...rows,
    fresh,
    later({ ...fresh, providerId: 'Y', orderId: 'Y' }, 40 * DAY),
  ]);
  expect(differences.extra).toEqual([100]);
  expect(outside).toBe(1);
});

test('a cell that differs by one fen is told', () => {
  const rows = month(20);
  const after = rows.map((row, at) => (at === 3 ? { ...row, amountMinor: row.amountMinor + 1 } : row));
  const { cells, verdict } = compared(rows, after);
  expect(cells).toEqual([
    { date: '2026-12-05', currency: 'CNY', type: 'sale', tender: 'wechat', count: 0, amountMinor: 1, feeMinor: 0 },
  ]);
  expect(verdict).toBe('amount');
});

test('two empty files are not called equal', () => {
  expect(compareTables(tableOf([]), tableOf(month(1)))).toEqual({ ok: false, code: 'nothing-to-compare' });
});

test('a changed amount is found where a till has order numbers only', () => {
  const rows = month(50).map((row) => ({ ...row, providerId: '', tid: '' }));
  const after = rows.map((row, at) => (at === 7 ? { ...row, amountMinor: 9_999 } : row));
  expect(compared(rows, after).differences).toMatchObject({
    missing: [],
    extra: [],
    amount: [{ before: 7, after: 7 }],
  });
});

test('a sale is never taken for its own refund, nor an order for its namesake of another week', () => {
  const [first, second] = month(2) as [NormalRow, NormalRow];
  const last = later(second, 20 * DAY);
  const refund = { ...first, type: 'refund', code: rowCode('refund', 'wechat', 'done') } as const;
  expect(compared([first, last], [refund, last]).differences).toMatchObject({ missing: [0], extra: [0], amount: [] });
  const bare = (row: NormalRow) => ({ ...row, providerId: '', tid: '' });
  const namesake = later(bare(first), 9 * DAY);
  expect(compared([bare(first), bare(last)], [namesake, bare(last)]).differences).toMatchObject({
    missing: [0],
    extra: [0],
    moved: [],
  });
});

test('a payment booked twice does not hide that the other half of its order is lost', () => {
  const [one] = month(1) as [NormalRow];
  const half = (providerId: string): NormalRow => ({ ...one, providerId, orderId: 'SPLIT', tid: '' });
  const last = { ...later(one, 20 * DAY), providerId: 'L', orderId: 'L', tid: '' };
  const { differences } = compared([half('P1'), half('P2'), last], [half('P2'), half('P2'), last]);
  expect(differences).toMatchObject({ missing: [0], duplicate: [{ at: 1, of: 0 }], extra: [] });
});

test('a refund booked twice is not another refund of the same order with its amount changed', () => {
  const [one] = month(1) as [NormalRow];
  const refund = (refundId: string, amountMinor: number): NormalRow => ({
    ...one,
    type: 'refund',
    code: rowCode('refund', 'wechat', 'done'),
    providerId: '',
    refundId,
    orderId: 'O',
    amountMinor,
    tid: '',
  });
  const last = { ...later(one, 20 * DAY), providerId: 'L', orderId: 'L', tid: '' };
  const { differences } = compared(
    [refund('R1', -1_372), refund('R2', -1_803), last],
    [refund('R2', -1_803), refund('R2', -1_803), last],
  );
  expect(differences).toMatchObject({ missing: [0], duplicate: [{ at: 1, of: 0 }], amount: [] });
});
