import * as z from 'zod/mini';
import { ALL, type Kind, LEADS, MAIN, slug, small, typed } from './grammar';

/** Who the shop is. */
export const SHOP_KINDS = {
  'shop-name': { value: z.object({ text: typed(60) }), key: MAIN, writers: LEADS, readers: ALL, ...small },
  profile: {
    value: z.object({ picks: z.array(slug).check(z.maxLength(20)), skipped: z.optional(z.boolean()) }),
    key: /^(classes|tenders|core|peripherals|industry)$/,
    writers: LEADS,
    readers: ALL,
    ...small,
  },
} as const satisfies Record<string, Kind>;
