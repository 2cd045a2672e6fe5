import { ROW_TENDERS, ROW_TYPES, type RowTender, type RowType } from '../normal-row';
import type { RowTable } from '../row-table';

/** One day × tender × type of one currency, after minus before; amounts in minor units. */
export type CellDifference = {
  date: string;
  tender: RowTender;
  type: RowType;
  currency: string;
  count: number;
  amountMinor: number;
  feeMinor: number;
};

type Content = Map<string, { count: number; amountMinor: number; feeMinor: number }>;

const TENDERS = ROW_TENDERS.length;

/** Sums of the `done` rows of a table, some left out, by day, currency, type and tender. */
export function contentOf(table: RowTable, without: ReadonlySet<number> = new Set()): Content {
  const byPlace = new Map<number, { count: number; amountMinor: number; feeMinor: number }>();
  const types = ROW_TYPES.length;
  for (let at = 0; at < table.length; at += 1) {
    const code = table.code[at] as number;
    if ((code & 3) !== 0 || without.has(at)) continue;
    const day = (table.day[at] as number) * 256 + (table.currency[at] as number);
    const place = (day * types + (code >> 6)) * TENDERS + ((code >> 2) & 15);
    const cell = byPlace.get(place);
    const [amount, fee] = [table.amountMinor[at] as number, table.feeMinor[at] as number];
    if (cell === undefined) byPlace.set(place, { count: 1, amountMinor: amount, feeMinor: fee });
    else {
      cell.count += 1;
      cell.amountMinor += amount;
      cell.feeMinor += fee;
    }
  }
  const content: Content = new Map();
  for (const [place, cell] of byPlace) {
    const day = Math.floor(place / TENDERS / types);
    const date = new Date(Math.floor(day / 256) * 86_400_000).toISOString().slice(0, 10);
    const type = ROW_TYPES[Math.floor(place / TENDERS) % types];
    content.set(`${date} ${table.currencies[day % 256]} ${type} ${ROW_TENDERS[place % TENDERS]}`, cell);
  }
  return content;
}

const NOTHING = { count: 0, amountMinor: 0, feeMinor: 0 };

/** The cells that are not equal, by date. */
export function cellDifferences(before: Content, after: Content): CellDifference[] {
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((key) => {
    const [was, is] = [before.get(key) ?? NOTHING, after.get(key) ?? NOTHING];
    const difference = {
      count: is.count - was.count,
      amountMinor: is.amountMinor - was.amountMinor,
      feeMinor: is.feeMinor - was.feeMinor,
    };
    if (difference.count === 0 && difference.amountMinor === 0 && difference.feeMinor === 0) return [];
    const [date = '', currency = '', type, tender] = key.split(' ');
    return [{ date, currency, type: type as RowType, tender: tender as RowTender, ...difference }];
  });
}
