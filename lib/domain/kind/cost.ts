import * as z from 'zod/mini';
import { count, ID, type Kind, LEADS, MAIN, slug, small, typed } from './grammar';

/** Minor units (fen for CNY), at most ten million yuan. */
const minor = count(1_000_000_000);

/** What the upgrade costs; for the eyes of those who pay. */
export const COST_KINDS = {
  'cost-line': {
    value: z.object({
      /** A line of the content, or the merchant's own with a label. */
      line: z.optional(slug),
      label: z.optional(typed(60)),
      rhythm: z.enum(['once', 'month', 'year']),
      quantity: count(9_999),
      low: minor,
      likely: minor,
      high: minor,
    }),
    key: ID,
    writers: LEADS,
    readers: LEADS,
    ...small,
  },
  'cost-budget': { value: z.object({ minor }), key: MAIN, writers: LEADS, readers: LEADS, ...small },
  'cost-downtime': {
    value: z.object({ minutes: count(1_440), hourly: minor }),
    key: MAIN,
    writers: LEADS,
    readers: LEADS,
    ...small,
  },
  'cost-horizon': { value: z.object({ months: count(60) }), key: MAIN, writers: LEADS, readers: LEADS, ...small },
} as const satisfies Record<string, Kind>;
