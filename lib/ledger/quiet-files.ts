import { mergeSummaries } from './merge';
import { isTaking, type RowTender } from './normal-row';
import { cellsOf, type DayTotal, type Summary } from './summary';

/** Of a file that was read, all that the quiet hours need. `addedAt` sorts as text: UTC ISO. */
export type QuietFile = { fingerprint: string; addedAt: string; isExample: boolean; summary: Summary };

/** What the files say together, each sale once. */
export type QuietBasis = Pick<Summary, 'zone' | 'timed' | 'days'> & {
  /** Made of the product's own examples, because there is nothing else: advises nobody. */
  isExample: boolean;
};

type Told = { file: QuietFile; tenders: ReadonlySet<RowTender>; day: DayTotal; sales: number };

/** `other` may be any way of paying. */
const isShared = (one: ReadonlySet<RowTender>, two: ReadonlySet<RowTender>): boolean =>
  one.has('other') || two.has('other') || [...one].some((tender) => two.has(tender));

const takings = (days: readonly DayTotal[]) => cellsOf(days).filter(({ type }) => isTaking(type));

/**
 * The sales of all files as if they were one, without counting any twice: files that say the same count once, and of files
 * that tell of the same way of paying on the same day (an old till's export beside the new one's, a longer export beside a
 * shorter) only the one with most sales that day, of equal ones the newest. Files with dates only, or told by another clock
 * than the newest, are left out where there are others. `undefined`: there is no file with a sale in it.
 */
export function quietSummary(files: readonly QuietFile[]): QuietBasis | undefined {
  const own = files.filter(({ isExample }) => !isExample);
  const given = [...(own.length > 0 ? own : files)].sort((a, b) => b.addedAt.localeCompare(a.addedAt));
  const filled = given.filter(({ summary }) => takings(summary.days).length > 0);
  const timed = filled.filter(({ summary }) => summary.timed);
  const [newest, ...others] = timed.length > 0 ? timed : filled;
  if (newest === undefined) return undefined;
  const prints = new Set([newest.fingerprint]);
  const counted = [newest];
  for (const file of others) {
    if (file.summary.zone !== newest.summary.zone || prints.has(file.fingerprint)) continue;
    prints.add(file.fingerprint);
    counted.push(file);
  }
  const { zone, timed: isTimed, days } = counted.map(onlyTold(counted)).reduce(mergeSummaries);
  return { zone, timed: isTimed, days, isExample: newest.isExample };
}

/** Of each file the days that it alone tells of, or tells best. */
function onlyTold(files: readonly QuietFile[]): (file: QuietFile) => Summary {
  const byDay = new Map<string, Told[]>();
  for (const file of files) {
    const tenders = new Set(takings(file.summary.days).map(({ tender }) => tender));
    for (const day of file.summary.days) {
      const key = `${day.date} ${day.currency}`;
      const sales = takings([day]).reduce((sum, { count }) => sum + count, 0);
      byDay.set(key, [...(byDay.get(key) ?? []), { file, tenders, day, sales }]);
    }
  }
  const kept = new Map<QuietFile, DayTotal[]>();
  for (const told of byDay.values()) {
    const taken: Told[] = [];
    // The newest stand first, and sorting keeps the order of equals.
    for (const one of told.sort((a, b) => b.sales - a.sales)) {
      if (taken.some(({ tenders }) => isShared(tenders, one.tenders))) continue;
      taken.push(one);
      kept.set(one.file, [...(kept.get(one.file) ?? []), one.day]);
    }
  }
  return (file) => {
    const days = kept.get(file) ?? [];
    return { ...file.summary, days, rows: days.reduce((sum, { rows }) => sum + rows, 0) };
  };
}
