import type { RowTender, RowType } from '@/lib/ledger/normal-row';
import type { DifferenceGroup, ShownDifference } from './compared';
import { type Cell, moneyCell, textCell, whenCells } from './sheet';

/** In the order of the columns. */
export const DIFFERENCE_COLUMNS = [
  'group',
  'date',
  'time',
  'tender',
  'type',
  'before',
  'after',
  'currency',
  'afterDate',
  'afterTime',
  'providerId',
  'orderId',
  'refundId',
  'rrn',
  'mid',
  'tid',
  'batch',
  'trace',
  'card',
] as const;

/** The words of the sheet, in the language of the screen; `zone` is the shop's clock. */
export type DifferenceWords = {
  zone: string;
  columns: Record<(typeof DIFFERENCE_COLUMNS)[number], string>;
  groups: Record<DifferenceGroup, string>;
  tenders: Record<RowTender, string>;
  types: Record<RowType, string>;
};

/** One difference as a line of the sheet. Of a pair the numbers are those of the first side. */
export function differenceCells(
  group: DifferenceGroup,
  { before, after }: ShownDifference,
  words: DifferenceWords,
): Cell[] {
  const row = before ?? after;
  if (!row) return [];
  const amountOf = (side: typeof before): Cell => (side ? moneyCell(side.amountMinor, side.currency) : '');
  const moved = before && after ? whenCells(after.time, words.zone) : ['', ''];
  const numbers = [row.providerId, row.orderId, row.refundId, row.rrn, row.mid, row.tid, row.batch, row.trace];
  return [
    words.groups[group],
    ...whenCells(row.time, words.zone),
    words.tenders[row.tender],
    words.types[row.type],
    amountOf(before),
    amountOf(after),
    row.currency,
    ...moved,
    ...numbers.map(textCell),
    textCell(row.cardMask),
  ];
}
