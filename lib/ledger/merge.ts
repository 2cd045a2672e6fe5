import { addLanes, hexToLanes, lanesToHex } from './row-hash';
import { cellsOf, type DayTotal, type Summary } from './summary';

const plus = (a: readonly number[], b: readonly number[]): number[] => a.map((value, at) => value + (b[at] ?? 0));

function oneDay(a: DayTotal, b: DayTotal): DayTotal {
  const digest = hexToLanes(a.digest);
  addLanes(digest, hexToLanes(b.digest));
  return {
    date: a.date,
    currency: a.currency,
    rows: a.rows + b.rows,
    digest: lanesToHex(digest),
    cells: cellsOf([a, b]).sort(
      (one, other) => one.type.localeCompare(other.type) || one.tender.localeCompare(other.tender),
    ),
    halfHours: {
      count: plus(a.halfHours.count, b.halfHours.count),
      amountMinor: plus(a.halfHours.amountMinor, b.halfHours.amountMinor),
    },
  };
}

/** Two files as if they were one: months exported apart, entries of a ZIP. Both must be on the same clock. */
export function mergeSummaries(a: Summary, b: Summary): Summary {
  if (a.rows === 0) return b;
  if (b.rows === 0) return a;
  const days = new Map<string, DayTotal>();
  for (const day of [...a.days, ...b.days]) {
    const key = `${day.date} ${day.currency}`;
    const held = days.get(key);
    days.set(key, held ? oneDay(held, day) : day);
  }
  const add = (state: keyof Summary['states']): number => a.states[state] + b.states[state];
  return {
    zone: a.zone,
    rows: a.rows + b.rows,
    states: { done: add('done'), pending: add('pending'), failed: add('failed') },
    first: [a.first, b.first].sort()[0] ?? a.first,
    last: [a.last, b.last].sort()[1] ?? a.last,
    timed: a.timed && b.timed,
    days: [...days.values()].sort((x, y) => x.date.localeCompare(y.date) || x.currency.localeCompare(y.currency)),
  };
}
