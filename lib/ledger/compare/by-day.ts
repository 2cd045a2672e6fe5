import type { DayTotal, Summary } from '../summary';
import type { CellDifference } from './cells';

/** Two files compared by what they add up to, where no rows were kept: which days are the same, and which sums are not. */
export type DayComparison = {
  /** Days whose every row is the same, whatever the order. */
  equalDays: number;
  /** Days between the first file's first and last that are not. */
  otherDays: string[];
  cells: CellDifference[];
  /** The first file's last day, cut where it was exported, when the second one goes on: it says nothing. */
  leftOut: string | null;
};

const nameOf = ({ date, currency }: DayTotal): string => `${date} ${currency}`;

/** Only days of the first file's time count: an export made later goes on where the first one ends. */
export function compareByDay(before: Summary, after: Summary): DayComparison {
  const [first, last] = [before.days[0]?.date ?? '', before.days[before.days.length - 1]?.date ?? ''];
  const leftOut = after.last > before.last ? last : null;
  const counted = ({ days }: Summary): Map<string, DayTotal> =>
    new Map(
      days.filter(({ date }) => date >= first && date <= last && date !== leftOut).map((day) => [nameOf(day), day]),
    );
  const [was, is] = [counted(before), counted(after)];
  const names = [...new Set([...was.keys(), ...is.keys()])].sort();
  const other = names.filter((name) => was.get(name)?.digest !== is.get(name)?.digest);
  return {
    equalDays: names.length - other.length,
    otherDays: [...new Set(other.map((name) => name.slice(0, 10)))],
    cells: other.flatMap((name) => differencesOf(was.get(name), is.get(name))),
    leftOut,
  };
}

/** Cells of one day that are not equal, after minus before. */
function differencesOf(was: DayTotal | undefined, is: DayTotal | undefined): CellDifference[] {
  const { date = '', currency = '' } = was ?? is ?? {};
  const sums = new Map<string, CellDifference>();
  for (const [day, sign] of [
    [was, -1],
    [is, 1],
  ] as const) {
    for (const { type, tender, count, amountMinor, feeMinor } of day?.cells ?? []) {
      const key = `${type} ${tender}`;
      const sum = sums.get(key) ?? { date, currency, type, tender, count: 0, amountMinor: 0, feeMinor: 0 };
      sum.count += sign * count;
      sum.amountMinor += sign * amountMinor;
      sum.feeMinor += sign * feeMinor;
      sums.set(key, sum);
    }
  }
  return [...sums.values()].filter((sum) => sum.count !== 0 || sum.amountMinor !== 0 || sum.feeMinor !== 0);
}
