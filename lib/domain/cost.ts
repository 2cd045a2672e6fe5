import type { CostLineKind } from './content';
import { splitByLargestRemainder } from './money';

/** All amounts are minor units. `low ≤ likely ≤ high` once `inOrder` has seen them. */
export type Price = { low: number; likely: number; high: number };
export type Rhythm = CostLineKind['rhythm'];
export type CostGroup = CostLineKind['group'];
export type CostLine = Price & { id: string; group: CostGroup; rhythm: Rhythm; quantity: number };
/** What the shop does not sell while the till stands still: minutes, and sales of an hour in minor units. */
export type Downtime = { minutes: number; hourly: number };

/** Months the estimate covers when nobody said otherwise. */
export const USUAL_MONTHS = 12;

export type EstimatedLine = Price & {
  id: string;
  group: CostGroup /** How often it is paid within the horizon. */;
  times: number;
};
export type Estimate = {
  lines: EstimatedLine[];
  downtime: number;
  total: Price;
  /** The likely total by group, largest first, without the empty ones; they add up to `total.likely`. */
  groups: { group: CostGroup; amount: number }[];
  /** Whole per cent of the likely total, in the order of `groups`; they add up to 100. */
  perCents: number[];
  /** Absent without a budget. Negative amounts: over budget. */
  left: { likely: number; high: number } | undefined;
  /** Ids of the lines that make most of the way from low to high, widest first, at most two. */
  spread: string[];
};

/**
 * A price as it may be stored: what was not said follows what was, and the three stand in order. The likely price is
 * the one a person means, so the others give way to it.
 */
export const inOrder = (likely: number, low?: number, high?: number): Price => ({
  low: Math.min(low ?? likely, likely),
  likely,
  high: Math.max(high ?? likely, likely),
});

/** How often a line is paid in so many months. A year that has begun is paid whole: fees are charged ahead. */
export function timesPaid(rhythm: Rhythm, months: number): number {
  if (rhythm === 'once') return 1;
  return rhythm === 'month' ? months : Math.ceil(months / 12);
}

/** Rounded once, to the minor unit (openfoodnetwork#2522: rounding a part and multiplying it over-bills). */
export const downtimeCost = ({ minutes, hourly }: Downtime): number => Math.round((minutes * hourly) / 60);

const PARTS = ['low', 'likely', 'high'] as const;
/** Lines that together make this share of the spread are named (per cent). */
const MOST_OF_SPREAD = 60;
const MOST_NAMED = 2;

/**
 * What the upgrade costs: the one place it is worked out, for the screen, the paper and the shared text
 * (Invoice-Generator#64). `months`: the horizon over which monthly and yearly lines are counted; at least 1.
 */
export function estimate(
  lines: readonly CostLine[],
  downtime: Downtime | undefined,
  budget: number | undefined,
  months: number,
): Estimate {
  const horizon = Math.max(1, months);
  const estimated = lines.map(({ id, group, rhythm, quantity, ...price }): EstimatedLine => {
    const { low, likely, high } = inOrder(price.likely, price.low, price.high);
    const times = timesPaid(rhythm, horizon);
    const count = quantity * times;
    return { id, group, times, low: low * count, likely: likely * count, high: high * count };
  });
  const lost = downtime ? downtimeCost(downtime) : 0;
  const [low, likely, high] = PARTS.map((part) => estimated.reduce((sum, line) => sum + line[part], lost));
  const total = { low: low ?? 0, likely: likely ?? 0, high: high ?? 0 };
  const byGroup = new Map<CostGroup, number>();
  for (const { group, likely: amount } of estimated) byGroup.set(group, (byGroup.get(group) ?? 0) + amount);
  if (lost > 0) byGroup.set('downtime', (byGroup.get('downtime') ?? 0) + lost);
  const groups = [...byGroup]
    .map(([group, amount]) => ({ group, amount }))
    .filter(({ amount }) => amount > 0)
    .sort((a, b) => b.amount - a.amount);
  return {
    lines: estimated,
    downtime: lost,
    total,
    groups,
    perCents: splitByLargestRemainder(
      100,
      groups.map(({ amount }) => amount),
    ),
    left: budget === undefined ? undefined : { likely: budget - total.likely, high: budget - total.high },
    spread: spreadOf(estimated, total.high - total.low),
  };
}

function spreadOf(lines: readonly EstimatedLine[], whole: number): string[] {
  const widest = lines
    .map(({ id, low, high }) => ({ id, width: high - low }))
    .filter(({ width }) => width > 0)
    .sort((a, b) => b.width - a.width);
  const named: string[] = [];
  let reached = 0;
  for (const { id, width } of widest) {
    if (named.length === MOST_NAMED || reached * 100 >= whole * MOST_OF_SPREAD) break;
    named.push(id);
    reached += width;
  }
  return named;
}
