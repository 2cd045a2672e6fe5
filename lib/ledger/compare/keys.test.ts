import { expect, test } from 'vitest';
import { emptyRow, type NormalRow, rowCode } from '../normal-row';
import { TableBuilder } from '../row-table';
import { compareTables } from './compare';

const HOUR = 3_600_000;
const NOON = Date.UTC(2026, 11, 9, 4);

const sale = (hours: number, more: Partial<NormalRow>): NormalRow => {
  const time = NOON + hours * HOUR;
  const type = more.type ?? 'sale';
  const row = { ...emptyRow(), amountMinor: 1_000, ...more, time, type, tender: 'wechat' } as const;
  return { ...row, day: Math.floor((time + 8 * HOUR) / 86_400_000), code: rowCode(type, 'wechat', 'done') };
};
const compared = (before: readonly NormalRow[], after: readonly NormalRow[]) => {
  const [was, is] = [before, after].map((rows) => {
    const builder = new TableBuilder();
    for (const row of rows) builder.add(row);
    return builder.finish('Asia/Shanghai');
  });
  const outcome = was && is && compareTables(was, is);
  if (!outcome?.ok) throw new Error('refused');
  return outcome.comparison;
};

test("the provider's number is asked before the order's: a new till may have numbered its orders anew", () => {
  const before = [sale(0, { providerId: 'P1', orderId: 'A1' }), sale(1, { providerId: 'P2', orderId: 'A2' })];
  const after = [sale(0, { providerId: 'P1', orderId: 'A2' }), sale(1, { providerId: 'P2', orderId: 'A1' })];
  expect(compared(before, after)).toMatchObject({ verdict: 'pass', by: { provider: 2, device: 0, order: 0 } });
});

test('terminal, batch and trace are asked before the order', () => {
  const slip = (trace: string, orderId: string) => ({ tid: 'T1', batch: '7', trace, orderId });
  const before = [sale(0, slip('1', 'A1')), sale(1, slip('2', 'A2'))];
  const after = [sale(0, slip('1', 'A2')), sale(1, slip('2', 'A1'))];
  expect(compared(before, after)).toMatchObject({ verdict: 'pass', by: { provider: 0, device: 2, order: 0 } });
});

test('of several refunds of one sale each finds the one of its amount, whatever their order', () => {
  const refund = (amountMinor: number) => sale(0, { type: 'refund', providerId: 'P1', amountMinor });
  expect(compared([refund(-500), refund(-800)], [refund(-800), refund(-500)]).verdict).toBe('pass');
});

test('refunds of equal amounts find each other by their own numbers, when all clocks have moved too', () => {
  const refund = (hours: number, refundId: string) =>
    sale(hours, { type: 'refund', providerId: 'P1', amountMinor: -500, refundId });
  const { differences } = compared([refund(0, 'R1'), refund(1, 'R2')], [refund(1, 'R1'), refund(2, 'R2')]);
  expect(differences.moved).toEqual([
    { before: 0, after: 0, how: 'zone', minutes: 60 },
    { before: 1, after: 1, how: 'zone', minutes: 60 },
  ]);
});
