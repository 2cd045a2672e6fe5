import 'client-only';
import { compareByDay } from '@/lib/ledger/compare/by-day';
import { type CellDifference, contentOf } from '@/lib/ledger/compare/cells';
import { type Comparison, compareTables } from '@/lib/ledger/compare/compare';
import { describeDifferences } from '@/lib/ledger/compare/explain';
import { joinTables } from '@/lib/ledger/join-tables';
import { mergeSummaries } from '@/lib/ledger/merge';
import { type RowTender, type RowType, tenderOfCode } from '@/lib/ledger/normal-row';
import { type LedgerOutcome, refuse } from '@/lib/ledger/refusal';
import { type RowTable, rowAt } from '@/lib/ledger/row-table';
import { cellsOf, type Summary } from '@/lib/ledger/summary';
import {
  type Compared,
  type ComparedTotal,
  DIFFERENCE_GROUPS,
  type DifferenceGroup,
  type ShownDifference,
} from './compared';

/** The part of the Web Worker that compares: it holds the last comparison, so that its rows can be looked through. */

const MOST_CELLS = 400;

type Sums = Map<string, { count: number; amountMinor: number }>;
let last: { before: RowTable; after: RowTable; differences: Comparison['differences'] } | undefined;

export function compareRows(
  before: readonly RowTable[],
  after: readonly RowTable[],
): LedgerOutcome<{ compared: Compared }> {
  last = undefined;
  const [was, is] = [joinTables(before), joinTables(after)];
  const outcome = compareTables(was, is);
  if (!outcome.ok) return outcome;
  const { differences, cells, verdict, matched, outside } = outcome.comparison;
  last = { before: was, after: is, differences };
  const sums: Sums = new Map();
  const days = new Set<string>();
  for (const [key, { count, amountMinor }] of contentOf(was)) {
    const [date = '', currency = '', type] = key.split(' ');
    days.add(date);
    add(sums, `${currency} ${type}`, count, amountMinor);
  }
  const counts = Object.fromEntries(DIFFERENCE_GROUPS.map((group) => [group, differences[group].length]));
  const compared: Compared = {
    ...summedUp(sums, cells, was.zone),
    how: 'rows',
    verdict,
    counts: counts as Compared['counts'],
    matched,
    outside,
    absentTenders: absent(tendersOf(was), tendersOf(is)),
    equalDays: [...days].filter((date) => !cells.some((cell) => cell.date === date)).length,
    explanations: describeDifferences(was, is, outcome.comparison),
    leftOut: null,
  };
  return { ok: true, compared };
}

export function compareDays(
  before: readonly Summary[],
  after: readonly Summary[],
): LedgerOutcome<{ compared: Compared }> {
  last = undefined;
  const [[first, ...more], [then, ...others]] = [before, after];
  if (first === undefined || then === undefined) return refuse('nothing-to-compare');
  const [was, is] = [more.reduce(mergeSummaries, first), others.reduce(mergeSummaries, then)];
  const { cells, equalDays, otherDays, leftOut } = compareByDay(was, is);
  const counted = was.days.filter(({ date }) => date !== leftOut);
  const sums: Sums = new Map();
  for (const { currency, cells: own } of counted) {
    for (const { type, count, amountMinor } of own) add(sums, `${currency} ${type}`, count, amountMinor);
  }
  const tenders = (summary: Summary) => new Set(cellsOf(summary.days).map(({ tender }) => tender));
  const compared: Compared = {
    ...summedUp(sums, cells, was.zone),
    how: 'days',
    verdict: verdictOf(cells, otherDays),
    counts: { missing: 0, duplicate: 0, amount: 0, extra: 0, moved: 0 },
    matched: 0,
    outside: 0,
    absentTenders: absent(tenders(was), tenders(is)),
    equalDays,
    explanations: [],
    leftOut,
  };
  return { ok: true, compared };
}

/** What sums alone can prove; a day whose sums are equal and whose rows are not had something moved within it. */
function verdictOf(cells: readonly CellDifference[], otherDays: readonly string[]): Compared['verdict'] {
  if (cells.some(({ count }) => count < 0)) return 'missing';
  if (cells.some(({ count }) => count > 0)) return 'extra';
  if (cells.length > 0) return 'amount';
  return otherDays.length > 0 ? 'moved' : 'pass';
}

function add(sums: Sums, key: string, count: number, amountMinor: number): void {
  const sum = sums.get(key) ?? { count: 0, amountMinor: 0 };
  sums.set(key, { count: sum.count + count, amountMinor: sum.amountMinor + amountMinor });
}

function summedUp(before: Sums, cells: readonly CellDifference[], zone: string) {
  const rowsOf = new Map<string, number>();
  for (const [key, { count }] of before) {
    const currency = key.split(' ')[0] ?? '';
    rowsOf.set(currency, (rowsOf.get(currency) ?? 0) + count);
  }
  const currency = [...rowsOf].sort((a, b) => b[1] - a[1])[0]?.[0] ?? cells[0]?.currency ?? 'CNY';
  const own = cells.filter((cell) => cell.currency === currency);
  const types = new Set<RowType>([
    ...[...before.keys()].filter((key) => key.startsWith(currency)).map((key) => key.split(' ')[1] as RowType),
    ...own.map(({ type }) => type),
  ]);
  const totals = [...types].map((type): ComparedTotal => {
    const was = before.get(`${currency} ${type}`) ?? { count: 0, amountMinor: 0 };
    const is = own
      .filter((cell) => cell.type === type)
      .reduce((sum, cell) => ({ count: sum.count + cell.count, amountMinor: sum.amountMinor + cell.amountMinor }), was);
    return { type, before: was, after: is };
  });
  const amountMinor = own.reduce((sum, cell) => sum + cell.amountMinor, 0);
  return { currency, zone, totals, amountMinor, cells: cells.slice(0, MOST_CELLS), cellCount: cells.length };
}

const tendersOf = ({ code }: RowTable): Set<RowTender> => new Set(Array.from(new Set(code), tenderOfCode));

const absent = (was: ReadonlySet<RowTender>, is: ReadonlySet<RowTender>): RowTender[] =>
  [...was].filter((tender) => !is.has(tender));

/** Some of the last comparison's rows of one group; none once another comparison was begun. */
export function differencesOf(group: DifferenceGroup, from: number, count: number): ShownDifference[] {
  if (last === undefined) return [];
  const { before, after, differences } = last;
  const to = from + count;
  switch (group) {
    case 'missing':
      return differences.missing.slice(from, to).map((at) => ({ before: rowAt(before, at), after: null }));
    case 'extra':
      return differences.extra.slice(from, to).map((at) => ({ before: null, after: rowAt(after, at) }));
    case 'duplicate':
      return differences.duplicate
        .slice(from, to)
        .map(({ at, of }) => ({ before: null, after: rowAt(after, at), of: rowAt(after, of) }));
    case 'amount':
      return differences.amount
        .slice(from, to)
        .map((one) => ({ before: rowAt(before, one.before), after: rowAt(after, one.after) }));
    case 'moved':
      return differences.moved.slice(from, to).map(({ how, minutes, ...one }) => ({
        before: rowAt(before, one.before),
        after: rowAt(after, one.after),
        how,
        minutes,
      }));
  }
}
