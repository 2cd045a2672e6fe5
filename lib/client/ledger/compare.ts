import 'client-only';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Outcome } from '@/lib/domain/fault';
import type { LedgerRefusal } from '@/lib/ledger/refusal';
import { cancelWork, compareFiles, differencesOf } from '../ledger';
import { type Compared, DIFFERENCE_GROUPS, type DifferenceGroup, type ShownDifference } from './compared';
import { recordOnce } from './comparisons';
import type { DifferenceWords } from './difference-sheet';
import { atWork } from './host';
import type { SalesFile } from './kept-file';

/** `nth` rises with every comparison made: the worker holds the rows of the last one only. */
export type Comparing =
  | { is: 'working' }
  | { is: 'refused'; refusal: LedgerRefusal }
  | { is: 'done'; compared: Compared; nth: number };

let made = 0;

/** Compares as soon as both sides have a file, and again when the files change or `again` is called. */
export function useComparing(before: readonly SalesFile[], after: readonly SalesFile[]) {
  const [comparing, setComparing] = useState<Comparing>({ is: 'working' });
  const [turn, setTurn] = useState(0);
  const sides = useRef({ before, after });
  useEffect(() => {
    sides.current = { before, after };
  });
  const idsOf = (files: readonly SalesFile[]) => files.map(({ id }) => id).join(' ');
  const [were, are] = [idsOf(before), idsOf(after)];
  // biome-ignore lint/correctness/useExhaustiveDependencies: the files are named by their ids, and `turn` asks again.
  useEffect(() => {
    let isWanted = true;
    setComparing({ is: 'working' });
    void compareFiles(sides.current.before, sides.current.after).then((outcome) => {
      if (!isWanted) return;
      if (!outcome.ok) return setComparing({ is: 'refused', refusal: outcome });
      made += 1;
      setComparing({ is: 'done', compared: outcome.compared, nth: made });
    });
    return () => {
      isWanted = false;
    };
  }, [were, are, turn]);
  const again = useCallback(() => setTurn((nth) => nth + 1), []);
  return { comparing, again, stop: cancelWork };
}

/** Minor units a record of the shop can hold. */
const MOST_SUM = 100_000_000_000;

/** Keeps for the shop that these files were compared, and what came of it. Examples are nobody's. */
export async function recordCompared(
  compared: Compared,
  before: readonly SalesFile[],
  after: readonly SalesFile[],
): Promise<Outcome<object>> {
  if ([...before, ...after].some(({ isExample }) => isExample)) return { ok: true };
  // A whole way of paying is absent: a file has still to be read in, and what is said until then is not the shop's result.
  if (compared.absentTenders.length > 0) return { ok: true };
  const { verdict, how, matched, counts, zone, currency } = compared;
  const printsOf = (files: readonly SalesFile[]) => files.map(({ reading }) => reading.fingerprint);
  const amountMinor = Math.max(-MOST_SUM, Math.min(MOST_SUM, compared.amountMinor));
  return recordOnce({
    of: 'sales',
    before: printsOf(before),
    after: printsOf(after),
    verdict,
    how,
    matched,
    ...counts,
    zone,
    sums: { currency, amountMinor },
  });
}

/** Every difference of the last comparison as a CSV file. A refusal when the worker that held it has ended. */
export const differenceSheet = (words: DifferenceWords): Promise<Blob | LedgerRefusal> =>
  atWork((api) => api.differenceSheet(words));

/** Rows shown at once, and as many more each time. */
export const PAGE = 50;

type Shown = Partial<Record<DifferenceGroup, readonly ShownDifference[]>>;

/** The rows of the comparison at hand, page by page; the first page of each group comes by itself. */
export function useDifferences(counts: Compared['counts']) {
  const [shown, setShown] = useState<Shown>({});
  const [refusal, setRefusal] = useState<LedgerRefusal>();
  /** Loads a group up to so many rows. `false`: the worker that held them has ended. */
  const load = useCallback(async (group: DifferenceGroup, from: number, to: number): Promise<boolean> => {
    const rows = await differencesOf(group, from, to - from);
    if ('ok' in rows) {
      setRefusal(rows);
      return false;
    }
    // Pressed twice: what has come already is not added again.
    setShown((held) => {
      const own = held[group] ?? [];
      return own.length === from ? { ...held, [group]: [...own, ...rows] } : held;
    });
    return true;
  }, []);
  useEffect(() => {
    for (const group of DIFFERENCE_GROUPS) if (counts[group] > 0) void load(group, 0, PAGE);
  }, [counts, load]);
  const lengthOf = (group: DifferenceGroup): number => shown[group]?.length ?? 0;
  return {
    shown,
    refusal,
    more: (group: DifferenceGroup) => load(group, lengthOf(group), lengthOf(group) + PAGE),
    /** Every group up to so many rows, for paper. */
    upTo: async (most: number): Promise<boolean> => {
      const wanted = DIFFERENCE_GROUPS.filter((group) => lengthOf(group) < Math.min(most, counts[group]));
      return (await Promise.all(wanted.map((group) => load(group, lengthOf(group), most)))).every(Boolean);
    },
  };
}
