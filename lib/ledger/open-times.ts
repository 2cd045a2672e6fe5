import type { DayTotal } from './summary';

/** Half hours from midnight, the end not among them. */
export type OpenTime = { from: number; to: number };

const SLOTS = 48;
/** A break between two meals is shorter; a night is not. Four hours. */
const LEAST_NIGHT = 8;
/** A sale now and then after hours, a clock set wrong: one day in twenty opens no shop. */
const RARELY = 0.05;

/** The longest stretch of a day, round the clock, in which the shop does not sell. Empty when it never closes for the night. */
function nightOf(days: readonly DayTotal[]): ReadonlySet<number> {
  const isIdle = Array.from({ length: SLOTS }, (_, slot) => {
    const selling = days.filter(({ halfHours }) => (halfHours.count[slot] ?? 0) > 0).length;
    return selling <= days.length * RARELY;
  });
  let night: number[] = [];
  for (let start = 0; start < SLOTS; start += 1) {
    const run: number[] = [];
    for (let slot = start; run.length < SLOTS && isIdle[slot % SLOTS]; slot += 1) run.push(slot % SLOTS);
    if (run.length > night.length) night = run;
  }
  return new Set(night.length >= LEAST_NIGHT ? night : []);
}

/**
 * When a shop is open on the days given, told by its sales: the day without its night, in one piece, or in two for a shop that
 * sells past midnight. A break in which nothing is sold belongs to the opening hours: somebody is there.
 */
export function openTimes(days: readonly DayTotal[]): OpenTime[] {
  const night = nightOf(days);
  const times: OpenTime[] = [];
  for (let slot = 0; slot < SLOTS; slot += 1) {
    if (night.has(slot)) continue;
    const last = times[times.length - 1];
    if (last?.to === slot) last.to += 1;
    else times.push({ from: slot, to: slot + 1 });
  }
  return times;
}
