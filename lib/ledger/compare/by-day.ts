import type { Summary } from '../summary';
import type { CellDifference } from './cells';

/** Two files compared by what they add up to, where no rows were kept: which days are the same, and which sums are not. */
export type DayComparison = {
  /** Days whose every row is the same, whatever the order. */
  equalDays: number;
  /** Days of either file that are not. */
  otherDays: string[];
  cells: CellDifference[];
};

/**
 * Only days between the first and the last of the first file count: an export made later goes on where the first one ends. The
 * last day is cut where the first export was made, so it may differ without anything being wrong.
 */
export function compareByDay(before: Summary, after: Summary): DayComparison {
  const [first, last] = [before.days[0]?.date ?? '', before.days[before.days.length - 1]?.date ?? ''];
  const known = new Map(before.days.map((day) => [`${day.date} ${day.currency}`, day]));
  const now = new Map(
    after.days.filter(({ date }) => date >= first && date <= last).map((day) => [`${day.date} ${day.currency}`, day]),
  );
  const keys = [...new Set([...known.keys(), ...now.keys()])].sort();
  const isEqual = (key: string): boolean => known.get(key)?.digest === now.get(key)?.digest;
  const other = keys.filter((key) => !isEqual(key));
  const cells = other.flatMap((key) => {
    const [date = '', currency = ''] = key.split(' ');
    const sums = new Map<string, CellDifference>();
    for (const [side, sign] of [
      [known, -1],
      [now, 1],
    ] as const) {
      for (const { type, tender, count, amountMinor, feeMinor } of side.get(key)?.cells ?? []) {
        const sum = sums.get(`${type} ${tender}`);
        const held = sum ?? { date, currency, type, tender, count: 0, amountMinor: 0, feeMinor: 0 };
        if (!sum) sums.set(`${type} ${tender}`, held);
        held.count += sign * count;
        held.amountMinor += sign * amountMinor;
        held.feeMinor += sign * feeMinor;
      }
    }
    return [...sums.values()].filter((sum) => sum.count !== 0 || sum.amountMinor !== 0 || sum.feeMinor !== 0);
  });
  const dates = [...new Set(other.map((key) => key.slice(0, 10)))];
  return { equalDays: keys.length - other.length, otherDays: dates, cells };
}
