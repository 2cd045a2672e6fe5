import * as z from 'zod/mini';
import { ALL, count, fact, hash, ID, id, instant, type Kind, LEADS, small, typed, zone } from './grammar';

const testId = z.string().check(z.regex(/^T[0-9]{2}$/));

/** One acceptance: what was tried, on which terminal, with what outcome, and who signed. */
export const ACCEPTANCE_KINDS = {
  run: {
    value: z.object({ pack: hash, startedAt: instant, zone, tester: typed(40), booking: z.optional(id) }),
    key: ID,
    writers: ALL,
    readers: ALL,
    ...fact,
    ...small,
  },
  'run-device': {
    // Serial numbers are long runs of digits by nature, so they are not searched for card numbers.
    value: z.object({ sn: z.string().check(z.maxLength(40)), model: typed(60) }),
    key: ID,
    writers: ALL,
    readers: ALL,
    ...small,
  },
  'test-result': {
    value: z.object({
      run: id,
      test: testId,
      outcome: z.enum(['pass', 'fail', 'na', 'skip']),
      note: z.optional(typed(500)),
      tester: typed(40),
      at: instant,
      zone,
      seconds: count(36_000),
      retestOf: z.optional(id),
    }),
    key: ID,
    writers: ALL,
    readers: ALL,
    ...fact,
    maxBytes: 4_096,
  },
  'test-plan': {
    value: z.object({ owner: typed(40), due: z.iso.date() }),
    key: /^[0-9a-z]{16}\.T[0-9]{2}$/,
    writers: ALL,
    readers: ALL,
    ...small,
  },
  'run-sign': {
    value: z.object({
      run: id,
      outcome: z.enum(['go', 'conditional', 'no-go']),
      name: typed(40),
      role: z.enum(['owner', 'manager', 'technician']),
      at: instant,
      zone,
    }),
    key: ID,
    writers: LEADS,
    readers: ALL,
    ...fact,
    ...small,
  },
} as const satisfies Record<string, Kind>;
