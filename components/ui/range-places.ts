/** Where things stand on the bar, in per cent of the way from low to high. */
export type RangePlaces = {
  likely: number;
  /** Absent without a budget. Held inside the bar when the budget lies outside. */
  budget: number | undefined;
  /** From here to the end the bar is over budget; 100 when nothing is. */
  over: number;
};

/** All amounts in the same minor unit; `low ≤ likely ≤ high` is not trusted, the bar never leaves its ends. */
export function rangePlaces(low: number, likely: number, high: number, budget?: number): RangePlaces {
  const place = (amount: number) => {
    if (high <= low) return amount > high ? 100 : 0;
    return Math.min(100, Math.max(0, (100 * (amount - low)) / (high - low)));
  };
  const at = budget === undefined ? undefined : place(budget);
  const isOver = budget !== undefined && high > budget;
  return { likely: high <= low ? 50 : place(likely), budget: at, over: isOver && at !== undefined ? at : 100 };
}
