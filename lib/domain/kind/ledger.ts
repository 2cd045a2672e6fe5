import * as z from 'zod/mini';
import { BACKUP_PLACES } from '../backup';
import { ALL, count, fact, ID, instant, type Kind, LEADS, MAIN, small, typed, zone } from './grammar';

/** Of what a file says, not of its bytes; 256 bits, hex. */
const print = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const rows = count(10_000_000);
const currency = z.string().check(z.regex(/^[A-Z]{3}$/));
/** Minor units with their sign, at most a thousand million yuan. */
const sum = z.int().check(z.gte(-100_000_000_000), z.lte(100_000_000_000));
/** A share in millionths: 0.38 % is 3,800. */
const millionths = count(1_000_000);

/**
 * What may leave a phone of transaction files: that there are backups and comparisons, counts and fingerprints; sums only where
 * the shop switched that on. Never a row.
 */
export const LEDGER_KINDS = {
  /** A shop's clock, by which business days are told: without it two phones would count the same file differently. */
  'shop-zone': { value: z.object({ zone }), key: MAIN, writers: LEADS, readers: ALL, ...small },
  'ledger-sharing': { value: z.object({ sums: z.boolean() }), key: MAIN, writers: LEADS, readers: LEADS, ...small },
  backup: {
    value: z.object({
      of: z.enum(['sales', 'members']),
      rows,
      first: z.optional(z.iso.date()),
      last: z.optional(z.iso.date()),
      print,
      /** Who made it and answers for it. */
      by: typed(40),
      at: instant,
      zone,
      sums: z.optional(z.object({ currency, takenMinor: sum, returnedMinor: sum })),
    }),
    key: ID,
    writers: LEADS,
    readers: LEADS,
    ...small,
  },
  /** Where a copy of a backup is; `null` when it is not there any more. */
  'backup-copy': {
    value: z.object({ offsite: z.boolean(), locked: z.boolean() }),
    key: new RegExp(`^[0-9a-z]{16}\\.(${BACKUP_PLACES.join('|')})$`),
    writers: LEADS,
    readers: LEADS,
    ...small,
  },
  /** Someone opened a copy again, on this or another phone, and it said the same. */
  'backup-opened': {
    value: z.object({ equal: z.boolean(), at: instant, zone }),
    key: ID,
    writers: LEADS,
    readers: LEADS,
    ...small,
  },
  comparison: {
    value: z.object({
      of: z.enum(['sales', 'members']),
      before: z.array(print).check(z.minLength(1), z.maxLength(60)),
      after: z.array(print).check(z.minLength(1), z.maxLength(60)),
      verdict: z.enum(['pass', 'missing', 'duplicate', 'amount', 'extra', 'moved']),
      /** `days`: no rows, so the counts of differences say nothing. Absent: `rows`. */
      how: z.optional(z.enum(['rows', 'days'])),
      matched: rows,
      missing: rows,
      duplicate: rows,
      amount: rows,
      extra: rows,
      moved: rows,
      at: instant,
      zone,
      sums: z.optional(z.object({ currency, amountMinor: sum })),
    }),
    key: ID,
    writers: LEADS,
    readers: LEADS,
    ...fact,
    maxBytes: 10_240,
  },
  /** What the contract says a way of paying costs. */
  'fee-contract': {
    value: z.object({
      millionths,
      capMinor: z.optional(count(100_000_000)),
      fixedMinor: z.optional(count(1_000_000)),
      currency,
    }),
    key: /^(card|foreign|wechat|alipay|unionpay-qr|ecny|cash|members|other)$/,
    writers: LEADS,
    readers: LEADS,
    ...small,
  },
  /** A month whose fees somebody looked at. */
  'fee-check': {
    value: z.object({
      rates: z.array(z.object({ tender: typed(20), millionths, rows })).check(z.maxLength(12)),
      broken: rows,
      at: instant,
      zone,
    }),
    key: /^[0-9]{4}-(0[1-9]|1[0-2])$/,
    writers: LEADS,
    readers: LEADS,
    ...small,
  },
  'fee-reminder': {
    value: z.object({ day: z.int().check(z.gte(1), z.lte(28)) }),
    key: MAIN,
    writers: LEADS,
    readers: LEADS,
    ...small,
  },
} as const satisfies Record<string, Kind>;
