import * as z from 'zod/mini';
import { ALL, fact, ID, id, instant, type Kind, LEADS, slug, small, typed, zone } from './grammar';

/** One visit: what the shop asks for, what the server answers. */
export const BOOKING_KINDS = {
  'booking-ask': {
    value: z.object({
      area: slug,
      service: slug,
      terminals: z.int().check(z.gte(1), z.lte(20)),
      /** Starts wished for, best first. */
      choices: z.array(instant).check(z.minLength(1), z.maxLength(3)),
      zone,
      askedAt: instant,
      /** The confirmed booking this one moves, given back only if a choice here is free. */
      replaces: z.optional(id),
    }),
    key: ID,
    writers: LEADS,
    readers: ALL,
    ...fact,
    ...small,
  },
  'booking-cancel': {
    value: z.object({ reason: z.enum(['busy', 'not-ready', 'provider', 'safety', 'other']), at: instant }),
    key: ID,
    writers: LEADS,
    readers: ALL,
    ...fact,
    ...small,
  },
  'booking-contact': {
    value: z.object({
      name: typed(40),
      phone: z.string().check(z.regex(/^\+?[0-9]{5,15}$/)),
      message: z.optional(typed(300)),
      address: z.optional(typed(120)),
    }),
    key: ID,
    writers: LEADS,
    readers: ['owner'],
    ...small,
  },
  'booking-terminals': {
    value: z.object({
      terminals: z
        .array(z.object({ label: typed(40), sn: z.optional(z.string().check(z.maxLength(40))) }))
        .check(z.maxLength(20)),
    }),
    key: ID,
    writers: LEADS,
    readers: ALL,
    maxBytes: 4_096,
  },
  'booking-state': {
    value: z.object({
      status: z.enum(['declined', 'confirmed', 'cancelled', 'done']),
      /** Start and end of the visit, buffer not counted; only when it was confirmed. */
      start: z.optional(instant),
      end: z.optional(instant),
      zone: z.optional(zone),
      /** Short code to say on the phone: BK-1209-0417. */
      code: z.optional(z.string().check(z.maxLength(20))),
      at: instant,
      /** Why it was declined or cancelled: a fault code. */
      reason: z.optional(z.string().check(z.maxLength(40))),
      late: z.optional(z.boolean()),
      /** Free starts near the ones asked for, when declined. */
      near: z.optional(z.array(instant).check(z.maxLength(3))),
    }),
    key: ID,
    writers: [],
    readers: ALL,
    rank: ['declined', 'confirmed', 'cancelled', 'done'],
    ...small,
  },
} as const satisfies Record<string, Kind>;
