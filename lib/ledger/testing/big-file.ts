import { type Encoding, encodeText } from './bytes/encode';
import type { Dice } from './dice';
import { tillCells, tillExpresses, tillTable } from './files/till';
import { wechatCells, wechatEnds, wechatExpresses } from './files/wechat';
import { shopDays } from './shop/shop';
import { plainStyle, writeLine } from './text/write-text';
import { movedMoney, type Truth } from './truth';

/** What a file of a million rows adds up to, kept while it is written; its rows are never held. */
export type BigTotals = {
  rows: number;
  bytes: number;
  salesMinor: number;
  /** Refunds and voids, positive. */
  refundsMinor: number;
  feesMinor: number;
  first: string;
  last: string;
  /** Local date → rows and Σ amount of that day. */
  days: Map<string, { rows: number; amountMinor: number }>;
};

export type BigPlan = {
  readonly rows?: number;
  /** 'wechat' about 270 bytes a row, 'till' about 150 in GBK. */
  readonly layout?: 'wechat' | 'till';
  readonly encoding?: Encoding;
  readonly days?: number;
  /** Bytes a chunk, about. */
  readonly chunk?: number;
};

type Layout = {
  readonly expresses: (row: Truth) => boolean;
  readonly head: string[];
  readonly line: (row: Truth, nth: number) => string;
  readonly tail: (totals: BigTotals) => string[];
};

const ticked = (cells: readonly string[]) => cells.map((cell) => `\`${cell}`).join(',');

const layouts: Record<'wechat' | 'till', () => Layout> = {
  wechat: () => {
    const ends = (totals?: BigTotals) =>
      wechatEnds(
        {
          rows: totals?.rows ?? 0,
          sales: totals?.salesMinor ?? 0,
          refunds: totals?.refundsMinor ?? 0,
          fees: totals?.feesMinor ?? 0,
        },
        {},
      );
    return {
      expresses: wechatExpresses,
      head: [ends().header.join(',')],
      line: (row) => ticked(wechatCells(row, '1601959334', {})),
      tail: (totals) => [ends(totals).summary.join(','), ends(totals).values.join(',')],
    };
  },
  till: () => ({
    expresses: (row) => tillExpresses(row) && movedMoney(row),
    head: [(tillTable([]).table.header[0] ?? []).join(',')],
    line: (row, nth) => writeLine(tillCells(row, nth, {}), plainStyle),
    tail: () => [],
  }),
};

/**
 * An export of a million rows over two years, in chunks, about 270 MB as a WeChat bill. Nothing but the day being written
 * is in memory; the totals come as the generator's return value. Write the chunks to a file or send them as they come.
 */
export function* bigFile(dice: Dice, plan: BigPlan = {}): Generator<Uint8Array, BigTotals> {
  const { rows = 1_000_000, layout: name = 'wechat', encoding = 'utf-8', days = 730, chunk = 1_048_576 } = plan;
  const layout = layouts[name]();
  const totals: BigTotals = {
    rows: 0,
    bytes: 0,
    salesMinor: 0,
    refundsMinor: 0,
    feesMinor: 0,
    first: '',
    last: '',
    days: new Map(),
  };
  let text = `${layout.head.join('\r\n')}\r\n`;
  const flush = () => {
    const bytes = encodeText(text, encoding);
    text = '';
    totals.bytes += bytes.length;
    return bytes;
  };
  // Payouts, fees and declined cards are not in the file, so the shop makes a few rows more than are written.
  const shop = shopDays(dice, {
    days,
    rows: Math.ceil(rows * 1.03) + 2 * days,
    firstDay: '2023-04-01',
    ...(name === 'wechat' ? { tenders: ['wechat'] as const } : {}),
  });
  for (const { date, rows: made } of shop) {
    if (totals.rows === rows) break;
    for (const row of made) {
      if (totals.rows === rows) break;
      if (!layout.expresses(row)) continue;
      text += `${layout.line(row, totals.rows)}\r\n`;
      count(totals, row, date);
      if (text.length >= chunk) yield flush();
    }
  }
  if (totals.rows < rows) throw new Error(`the shop made ${totals.rows} of ${rows} rows`);
  text += layout
    .tail(totals)
    .map((line) => `${line}\r\n`)
    .join('');
  yield flush();
  return totals;
}

function count(totals: BigTotals, row: Truth, date: string): void {
  totals.rows++;
  if (row.amountMinor > 0) totals.salesMinor += row.amountMinor;
  else totals.refundsMinor -= row.amountMinor;
  totals.feesMinor += row.feeMinor;
  totals.first ||= row.time;
  totals.last = row.time;
  const day = totals.days.get(date) ?? { rows: 0, amountMinor: 0 };
  totals.days.set(date, { rows: day.rows + 1, amountMinor: day.amountMinor + row.amountMinor });
}
