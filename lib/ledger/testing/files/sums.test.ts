import { describe, expect, test } from 'vitest';
import { makeDice, seedOfRun } from '../dice';
import { makeShop } from '../shop/shop';
import { movedMoney, sumsOf, type Truth } from '../truth';
import { writeAdyen } from './adyen';
import { writeAlipay, writeAlipaySummary } from './alipay';
import { writeLeshua } from './leshua';
import { writeSaobei } from './saobei';
import { writeSquare } from './square';
import { writeStripeBalance } from './stripe-balance';
import { writeStripePayments } from './stripe-payments';
import { writeTill } from './till';
import { writeWechat } from './wechat';

const seed = seedOfRun();
const china = makeShop(makeDice(seed), { days: 28, rows: 10_000 });

/** Yuan as text to fen without floating point: the tests' own way, not the writers'. */
const fen = (text: string) => Number(text.replace(/[`$,]/g, '').replace(/^(-?)(\d+)\.(\d\d)0*$/, '$1$2$3'));
const sum = (rows: readonly Truth[], types: readonly string[]) =>
  sumsOf(rows.filter((row) => types.includes(row.type)));
const lines = (bytes: Uint8Array, encoding = 'utf-8') =>
  new TextDecoder(encoding).decode(bytes).trimEnd().split(/\r?\n/);
/** Cells of a line that may hold quoted commas. */
const cells = (line: string) =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((match) => match[1] ?? match[2] ?? '');
const column = (bytes: Uint8Array, name: string) => {
  const [header, ...rest] = lines(bytes).map(cells);
  const place = header?.indexOf(name) ?? -1;
  expect(place).toBeGreaterThan(-1);
  return rest.map((line) => line[place] ?? '');
};
const total = (values: readonly string[]) => values.reduce((all, value) => all + (value ? fen(value) : 0), 0);

describe(`what a file says of itself is what its rows add up to (LEDGER_SEED=${seed})`, () => {
  test('WeChat: the last line, in each of its three layouts', () => {
    for (const variant of ['new', 'coupon', 'old'] as const) {
      const { bytes, truth } = writeWechat(china, { variant });
      const said = lines(bytes).at(-1)?.split(',') ?? [];
      expect(Number(said[0]?.slice(1))).toBe(truth.length);
      expect(lines(bytes)).toHaveLength(truth.length + 3);
      expect(fen(said[1] ?? '')).toBe(sum(truth, ['sale']).amountMinor);
      expect(fen(said[2] ?? '')).toBe(-sum(truth, ['refund', 'void']).amountMinor);
      expect(fen(said[4] ?? '')).toBe(sumsOf(truth).feeMinor);
    }
  });

  test('Alipay: the # lines below, and the summary file', () => {
    const { bytes, truth } = writeAlipay(china);
    const text = lines(bytes, 'gbk').slice(-3).join('\n');
    const [, sales, paid] = text.match(/#交易合计：(\d+)笔，商家实收共([\d.]+)元/) ?? [];
    const [, refunds, back] = text.match(/#退款合计：(\d+)笔，商家实收退款共(-?[\d.]+)元/) ?? [];
    expect([Number(sales), Number(refunds)]).toEqual([sum(truth, ['sale']).rows, sum(truth, ['refund']).rows]);
    expect([fen(paid ?? ''), fen(back ?? '')]).toEqual([
      sum(truth, ['sale']).amountMinor,
      sum(truth, ['refund']).amountMinor,
    ]);
    const line =
      lines(writeAlipaySummary(china).bytes, 'gbk')
        .find((each) => each.startsWith('合计'))
        ?.split(',') ?? [];
    expect([fen(line[5] ?? ''), -fen(line[9] ?? '')]).toEqual([sumsOf(truth).amountMinor, sumsOf(truth).feeMinor]);
  });

  test('the till report: the total line', () => {
    const { bytes, truth } = writeTill(china);
    const line = lines(bytes, 'gbk').at(-1)?.split(',') ?? [];
    const counted = sumsOf(truth.filter(movedMoney));
    expect([line[1], fen(line[12] ?? ''), fen(line[13] ?? '')]).toEqual([
      `${counted.rows}笔`,
      counted.amountMinor,
      counted.feeMinor,
    ]);
  });

  test('乐刷 and 扫呗: their columns, direction and state considered', () => {
    const leshua = writeLeshua(china);
    const settled = lines(leshua.bytes)
      .slice(1)
      .map((line) => line.split(','));
    const net = settled.reduce((all, line) => all + (line[9] === '退款' ? -1 : 1) * Number(line[8]), 0);
    expect(net).toBe(sumsOf(leshua.truth).amountMinor - sumsOf(leshua.truth).feeMinor);
    const saobei = writeSaobei(china);
    const sums = lines(saobei.bytes).map((line) => line.split(','));
    expect(sums.every((line) => line.length === 28)).toBe(true);
    const worth = { '1': 1, '4': -1, '5': 0 } as Record<string, number>;
    const amount = sums.reduce(
      (all, line) => all + (worth[line[10] ?? ''] ?? NaN) * Number(line[4]) - Number(line[6]),
      0,
    );
    expect(amount).toBe(sumsOf(saobei.truth).amountMinor);
    expect(sums.reduce((all, line) => all + Number(line[5]), 0)).toBe(sumsOf(saobei.truth).feeMinor);
  });

  test('Square: the columns, and each row’s parts', () => {
    const shop = makeShop(makeDice(seed), { days: 14, rows: 2_000, market: 'square' });
    for (const variant of [37, 55] as const) {
      const { bytes, truth } = writeSquare(shop, { variant });
      expect(total(column(bytes, 'Total Collected'))).toBe(sumsOf(truth).amountMinor);
      expect(-total(column(bytes, 'Fees'))).toBe(sumsOf(truth).feeMinor);
      expect(total(column(bytes, 'Card')) + total(column(bytes, 'Cash'))).toBe(sumsOf(truth).amountMinor);
      const parts = ['Net Sales', 'Tax', 'Tip'].map((name) => total(column(bytes, name)));
      expect(parts.reduce((all, part) => all + part, 0)).toBe(sumsOf(truth).amountMinor);
    }
  });

  test('Stripe: payments and what was given back of them; each payout is its rows', () => {
    const shop = makeShop(makeDice(seed), { days: 14, rows: 2_000, market: 'stripe' });
    const payments = writeStripePayments(shop);
    expect(total(column(payments.bytes, 'Amount'))).toBe(sumsOf(payments.truth).amountMinor);
    const back = payments.truth.reduce((all, row) => all + (row.refundedMinor ?? 0), 0);
    expect(total(column(payments.bytes, 'Amount Refunded'))).toBe(back);
    expect(back).toBe(-sumsOf(shop.filter((row) => row.type === 'refund' && row.tender !== 'cash')).amountMinor);
    const { bytes, truth } = writeStripeBalance(shop);
    expect(total(column(bytes, 'gross'))).toBe(sumsOf(truth).amountMinor);
    const [ids, nets] = [column(bytes, 'automatic_payout_id'), column(bytes, 'net')];
    const byPayout = new Map<string, number>();
    for (const [at, id] of ids.entries()) byPayout.set(id, (byPayout.get(id) ?? 0) + fen(nets[at] ?? ''));
    byPayout.delete('');
    expect(byPayout.size).toBe(13);
    expect([...byPayout.values()].every((left) => left === 0)).toBe(true);
  });

  test('Adyen: every batch that was paid out comes to nothing', () => {
    const shop = makeShop(makeDice(seed), { days: 14, rows: 2_000, market: 'adyen' });
    const { bytes, truth, control } = writeAdyen(shop);
    const net = total(column(bytes, 'Net Credit (NC)')) - total(column(bytes, 'Net Debit (NC)'));
    expect(net).toBe(sumsOf(truth).amountMinor - sumsOf(truth).feeMinor);
    expect(control?.netMinor).toBe(-sum(truth, ['payout']).amountMinor);
    const fees = ['Markup (NC)', 'Scheme Fees (NC)', 'Interchange (NC)'].map((name) => total(column(bytes, name)));
    expect(fees.reduce((all, fee) => all + fee, 0)).toBe(sumsOf(truth).feeMinor);
    const one = writeAdyen(shop, { batch: '103' });
    expect(sumsOf(one.truth).amountMinor).toBe(sumsOf(one.truth).feeMinor);
    expect(one.truth.some((row) => row.type === 'payout')).toBe(true);
  });
});
