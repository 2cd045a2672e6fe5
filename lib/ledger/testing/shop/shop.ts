import type { Dice } from '../dice';
import type { Truth } from '../truth';
import { type Book, batchOf, openBook } from './book';
import { happen, payOut } from './happenings';
import { datesOf, type ShopPlan } from './plan';
import { momentsOf, spread, weekdayWeight } from './rhythm';

/** Half past nine: T+1 payouts have arrived. */
const PAYOUT_SECOND = 9 * 3600 + 1800;

/**
 * One local day of a shop, exactly `rows` rows in the order they happened. The first of them are the payouts that have
 * fallen due, at 09:30; the rest follow the hours of the shop.
 */
export function makeDay(book: Book, date: string, rows: number): Truth[] {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  const today = batchOf(book.plan, midnight);
  const due = [...book.owed.keys()].filter((batch) => batch < today).sort((a, b) => a - b);
  const payouts = due.slice(0, rows).map((batch, nth) => ({ second: PAYOUT_SECOND + nth, batch }));
  const moments = momentsOf(book.dice, rows - payouts.length, book.plan.hours);
  const all = [...payouts, ...moments.map((second) => ({ second, batch: 0 }))].sort((a, b) => a.second - b.second);
  return all.map(({ second, batch }) => {
    const wall = midnight + second * 1000;
    return batch ? payOut(book, wall, batch) : happen(book, wall);
  });
}

/** The days of a shop one after the other, never more than one of them in memory. */
export function* shopDays(dice: Dice, plan: ShopPlan): Generator<{ date: string; rows: Truth[] }> {
  const book = openBook(dice, plan);
  const dates = datesOf(book.plan);
  const weights = dates.map((date) =>
    book.plan.closedDays.includes(date) ? 0 : weekdayWeight(date) * (0.8 + 0.4 * dice.next()),
  );
  const counts = spread(plan.rows, weights);
  for (const [day, date] of dates.entries()) yield { date, rows: makeDay(book, date, counts[day] ?? 0) };
}

/** A shop's rows in the order they happened, exactly `plan.rows` of them. */
export function makeShop(dice: Dice, plan: ShopPlan): Truth[] {
  const rows: Truth[] = [];
  for (const day of shopDays(dice, plan)) rows.push(...day.rows);
  return rows;
}
