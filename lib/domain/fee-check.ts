import { addDays, type Day, daysBetween, localOf } from './day';

/** A month as it is written in keys: 2026-12. */
export type Month = string;

const monthOf = (date: Day): Month => date.slice(0, 7);
const monthBefore = (month: Month): Month => monthOf(addDays(`${month}-01`, -1));
const firstAfter = (month: Month): Day => `${monthOf(addDays(`${month}-01`, 31))}-01`;
const dayIn = (month: Month, day: number): Day => `${month}-${String(day).padStart(2, '0')}`;

/** When a month's fees were looked at, an instant, and the IANA zone of whoever did. */
export type FeeChecked = { at: string; zone: string };

/**
 * The month whose fees wait to be looked at, if one does: from the day of the month that was chosen, the month before must have
 * been checked, after it was over. What fell due before the reminder was set is nobody's omission. Rates are raised unnoticed
 * (DOMAIN §5). `checks` by month; `since` and `today` on the shop's clock.
 */
export function feeCheckDue(
  checks: ReadonlyMap<Month, FeeChecked>,
  reminder: { day: number; since: Day } | undefined,
  today: Day,
): Month | null {
  if (!reminder) return null;
  const now = monthOf(today);
  const dueIn = today >= dayIn(now, reminder.day) ? now : monthBefore(now);
  if (dayIn(dueIn, reminder.day) < reminder.since) return null;
  const month = monthBefore(dueIn);
  const check = checks.get(month);
  const isDone = check !== undefined && localOf(check.at, check.zone).date >= firstAfter(month);
  return isDone ? null : month;
}

/** The next date with this day of the month, today itself included. `day` is 1 to 28. */
export function nextOn(day: number, today: Day): Day {
  const here = dayIn(monthOf(today), day);
  return daysBetween(today, here) >= 0 ? here : dayIn(monthOf(firstAfter(monthOf(today))), day);
}
