import type { CellDifference } from '@/lib/ledger/compare/cells';
import type { Moved, Verdict } from '@/lib/ledger/compare/compare';
import type { Explanation } from '@/lib/ledger/compare/explain';
import type { RowTender, RowType } from '@/lib/ledger/normal-row';
import type { ShownRow } from '@/lib/ledger/row-table';

export const DIFFERENCE_GROUPS = ['missing', 'duplicate', 'amount', 'extra', 'moved'] as const;
export type DifferenceGroup = (typeof DIFFERENCE_GROUPS)[number];

/** One line of the comparison's table: what moved of one type, minor units with their sign. */
export type ComparedTotal = {
  type: RowType;
  before: { count: number; amountMinor: number };
  after: { count: number; amountMinor: number };
};

/** What a comparison says without any of its rows; they are asked for page by page. */
export type Compared = {
  /** `days`: a side has no rows on this phone, so only days and their sums could be compared. */
  how: 'rows' | 'days';
  verdict: Verdict;
  /** Of the totals; cells name their own. */
  currency: string;
  zone: string;
  totals: ComparedTotal[];
  counts: Record<DifferenceGroup, number>;
  matched: number;
  /** Rows of the second side from outside the first one's time: neither right nor wrong. */
  outside: number;
  /** The first 400 day × way of paying × type that differ, and how many there are. */
  cells: CellDifference[];
  cellCount: number;
  /** After minus before, minor units of `currency`. */
  amountMinor: number;
  /** Ways of paying of the first side of which the second one has not a single row: a file is missing, rather than sales. */
  absentTenders: RowTender[];
  equalDays: number;
  /** What the differences have in common. */
  explanations: Explanation[];
  /** Only of `days`: see `DayComparison`. */
  leftOut: string | null;
};

/** A row of the list: of `amount` and `moved` both sides, of `duplicate` the second one and the one it repeats. */
export type ShownDifference = {
  before: ShownRow | null;
  after: ShownRow | null;
  of?: ShownRow;
  how?: Moved;
  minutes?: number;
};
