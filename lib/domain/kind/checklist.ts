import * as z from 'zod/mini';
import { ALL, type Kind, small, typed } from './grammar';

const ITEM = /^C(0[1-9]|[1-3][0-9]|4[0-4])$/;

/** What is ticked and noted of the checklist. */
export const CHECKLIST_KINDS = {
  tick: {
    value: z.object({ state: z.enum(['done', 'na', 'open']), reason: z.optional(typed(200)) }),
    key: ITEM,
    writers: ALL,
    readers: ALL,
    ...small,
  },
  note: { value: z.object({ text: typed(1_000) }), key: ITEM, writers: ALL, readers: ALL, maxBytes: 6_144 },
} as const satisfies Record<string, Kind>;
