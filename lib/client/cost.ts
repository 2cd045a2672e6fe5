import 'client-only';
import { useMemo } from 'react';
import { type Downtime, USUAL_MONTHS } from '@/lib/domain/cost';
import type { Outcome } from '@/lib/domain/fault';
import type { ValueOf } from '@/lib/domain/kinds';
import { useEntries } from './entries';
import { makeId } from './identity';
import { record } from './record';

/** Amounts are minor units. */
export type CostEntry = ValueOf<'cost-line'>;
export type CostSheet = {
  lines: { id: string; value: CostEntry }[];
  budget: number | undefined;
  downtime: Downtime | undefined;
  /** Over how many months what comes again is counted; at least 1. */
  months: number;
};

/** What the shop entered on its costs; `undefined` while the phone is being asked. */
export function useCost(): CostSheet | undefined {
  const lines = useEntries('cost-line');
  const budget = useEntries('cost-budget');
  const downtime = useEntries('cost-downtime');
  const horizon = useEntries('cost-horizon');
  return useMemo(
    () =>
      lines &&
      budget &&
      downtime &&
      horizon && {
        lines: [...lines].map(([id, { value }]) => ({ id, value })),
        budget: budget.get('main')?.value.minor,
        downtime: downtime.get('main')?.value,
        months: Math.max(1, horizon.get('main')?.value.months ?? USUAL_MONTHS),
      },
    [lines, budget, downtime, horizon],
  );
}

type Offered = { id: string; rhythm: CostEntry['rhythm'] };

const unpriced = (line: Offered): CostEntry => ({
  line: line.id,
  rhythm: line.rhythm,
  quantity: 1,
  low: 0,
  likely: 0,
  high: 0,
});

/** Puts lines of the content on the sheet, one of each and without a price: prices stand in the provider's quote. */
export const startLines = (lines: readonly Offered[]): Promise<Outcome<object>> =>
  record(...lines.map((line) => ({ kind: 'cost-line' as const, key: makeId(), value: unpriced(line) })));

/** Adds one line of the content, or an own one with a name; tells under which id. Refusals: those of `record`. */
export async function addLine(from: Offered | { label: string }): Promise<Outcome<{ id: string }>> {
  const id = makeId();
  const own: CostEntry = { rhythm: 'once', quantity: 1, low: 0, likely: 0, high: 0 };
  const value = 'label' in from ? { ...own, label: from.label.trim() } : unpriced(from);
  const outcome = await record({ kind: 'cost-line', key: id, value });
  return outcome.ok ? { ok: true, id } : outcome;
}

export const changeLine = (id: string, value: CostEntry): Promise<Outcome<object>> =>
  record({ kind: 'cost-line', key: id, value });

/** `changeLine` with the old value takes it back. */
export const dropLine = (id: string): Promise<Outcome<object>> => record({ kind: 'cost-line', key: id, value: null });

/** `undefined` takes the budget away. */
export const setBudget = (minor: number | undefined): Promise<Outcome<object>> =>
  record({ kind: 'cost-budget', key: 'main', value: minor === undefined ? null : { minor } });

export const setDowntime = (downtime: Downtime): Promise<Outcome<object>> =>
  record({ kind: 'cost-downtime', key: 'main', value: downtime });

export const setMonths = (months: number): Promise<Outcome<object>> =>
  record({ kind: 'cost-horizon', key: 'main', value: { months } });
