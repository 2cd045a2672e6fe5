import type { Dice } from '../dice';
import type { Truth } from '../truth';
import { makeNumbers, type Numbers } from './numbers';
import { datesOf, type Plan, planOf, type ShopPlan } from './plan';

/** What a shop remembers from day to day. It stays small however many rows it writes: refunds reach back 400 sales. */
export type Book = {
  plan: Plan;
  dice: Dice;
  numbers: Numbers;
  mid: string;
  tids: string[];
  /** Sales that may still be given back, oldest first, with what is left of them. */
  open: { sale: Truth; left: number }[];
  held: Truth[];
  /** Settlement batch → what the provider still owes for it. */
  owed: Map<number, number>;
};

export function openBook(dice: Dice, asked: ShopPlan): Book {
  const plan = planOf(asked);
  return {
    plan,
    dice,
    numbers: makeNumbers(dice.fork(), plan.market),
    mid: `8983101${dice.digits(8)}`,
    tids: Array.from({ length: plan.tills }, (_, till) => `${dice.digits(6)}${String(till + 1).padStart(2, '0')}`),
    open: [],
    held: [],
    owed: new Map(),
  };
}

export function remember(book: Book, sale: Truth): void {
  book.open.push({ sale, left: sale.amountMinor });
  if (book.open.length > 400) book.open.splice(0, book.open.length - 300);
}

/** The settlement batch a local moment falls into: days since the first, from 101, the cut-off hour considered. */
export function batchOf(plan: Plan, wall: number): number {
  const first = Date.parse(`${datesOf({ ...plan, days: 1 })[0]}T00:00:00Z`);
  const late = plan.cutoffHour < 24 ? (24 - plan.cutoffHour) * 3_600_000 : 0;
  return 101 + Math.floor((wall + late - first) / 86_400_000);
}

/** Counts a row towards its payout. Cash is in the till already. */
export function owe(book: Book, row: Truth, wall: number): void {
  if (row.status === 'failed' || row.tender === 'cash' || row.type === 'preauth' || row.type === 'payout') return;
  const batch = batchOf(book.plan, wall);
  book.owed.set(batch, (book.owed.get(batch) ?? 0) + row.amountMinor - row.feeMinor);
}
