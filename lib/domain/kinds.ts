import * as z from 'zod/mini';
import { hasCardNumber } from './card-number';
import { canonical, type Edit, type Entry, type Value } from './entry';
import type { FaultCode } from './fault';
import type { Role } from './roles';

// The page's security policy forbids eval; zod would otherwise compile its schemas with it.
z.config({ jitless: true });

/** Who of a shop may do something with a kind. */
const ALL: readonly Role[] = ['owner', 'manager', 'staff'];
const LEADS: readonly Role[] = ['owner', 'manager'];

type Kind = {
  value: z.ZodMiniType;
  /** Grammar of the key. */
  key: RegExp;
  writers: readonly Role[];
  /** Roles that may read every entry of the kind; an entry's author may always read it. */
  readers: readonly Role[];
  /** A fact: recorded once under a key of its own, never changed or deleted by a phone. */
  immutable?: true;
  /** A status that never goes back in a merge: the place of `value.status` in this list is compared before the stamp. */
  rank?: readonly string[];
  /** Bytes of UTF-8 JSON. */
  maxBytes: number;
};

const ID = /^[0-9a-z]{16}$/;
const MAIN = /^main$/;
const ITEM = /^C(0[1-9]|[1-3][0-9]|4[0-4])$/;
const ANSWER = /^F(0[1-9]|[1-6][0-9]|7[0-5])$/;

const id = z.string().check(z.regex(ID));
/** What a person typed. Refused when it holds a card number: the product never stores one. */
const typed = (max: number) =>
  z.string().check(
    z.maxLength(max),
    z.refine((text) => !hasCardNumber(text), { error: 'card-number' }),
  );
const slug = z.string().check(z.regex(/^[A-Za-z0-9-]{1,40}$/));
const instant = z.iso.datetime();
const zone = z.string().check(z.regex(/^[A-Za-z0-9_+\-/]{1,64}$/));
const count = (max: number) => z.int().check(z.gte(0), z.lte(max));
/** Minor units (fen for CNY), at most ten million yuan. */
const minor = count(1_000_000_000);
const hash = z.string().check(z.regex(/^[0-9a-f]{16}$/));
const testId = z.string().check(z.regex(/^T[0-9]{2}$/));

const fact = { immutable: true } as const;
const small = { maxBytes: 2_048 };

/**
 * Everything people enter. A new thing adds a kind here, never a table.
 * Fields are only ever added: last month's phone still talks to today's server.
 */
export const KINDS = {
  'shop-name': { value: z.object({ text: typed(60) }), key: MAIN, writers: LEADS, readers: ALL, ...small },
  profile: {
    value: z.object({ picks: z.array(slug).check(z.maxLength(20)), skipped: z.optional(z.boolean()) }),
    key: /^(classes|tenders|core|peripherals|industry)$/,
    writers: LEADS,
    readers: ALL,
    ...small,
  },
  tick: {
    value: z.object({ state: z.enum(['done', 'na', 'open']), reason: z.optional(typed(200)) }),
    key: ITEM,
    writers: ALL,
    readers: ALL,
    ...small,
  },
  note: { value: z.object({ text: typed(1_000) }), key: ITEM, writers: ALL, readers: ALL, maxBytes: 6_144 },
  'answer-feedback': { value: z.object({ clear: z.boolean() }), key: ANSWER, writers: ALL, readers: ALL, ...small },
  learner: { value: z.object({ name: typed(40) }), key: ID, writers: ALL, readers: ALL, ...small },
  lesson: {
    value: z.object({ step: count(50) }),
    key: /^[0-9a-z]{16}\.M([1-9]|10)$/,
    writers: ALL,
    readers: ALL,
    ...small,
  },
  'quiz-attempt': {
    value: z.object({
      learner: id,
      module: z.string().check(z.regex(/^M([1-9]|10)$/)),
      pack: hash,
      /** Place of the choice first picked, question by question. */
      answers: z.array(count(3)).check(z.maxLength(20)),
      right: count(20),
      all: count(20),
      at: instant,
      zone,
    }),
    key: ID,
    writers: ALL,
    readers: ALL,
    ...fact,
    ...small,
  },
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

export type KindName = keyof typeof KINDS;
export type ValueOf<K extends KindName> = z.output<(typeof KINDS)[K]['value']>;

const MAX_UNKNOWN_BYTES = 8_192;
const NAME = /^[a-z][a-z0-9-]{0,39}$/;
const UNKNOWN_KEY = /^[A-Za-z0-9.-]{1,60}$/;

export const kindOf = (name: string): Kind | undefined =>
  Object.hasOwn(KINDS, name) ? KINDS[name as KindName] : undefined;

const bytesOf = (value: Value): number => new TextEncoder().encode(JSON.stringify(value)).length;

/**
 * Whether an edit fits its kind, whoever wrote it. A kind this release does not know fits if it is small and well named:
 * it is stored and given back to its author untouched.
 * Refusals: `broken`, `too-large`, `card-number`, `immutable` (a tombstone over a fact).
 */
export function checkEdit(edit: Pick<Edit, 'kind' | 'key' | 'value'>): FaultCode | undefined {
  const kind = kindOf(edit.kind);
  if (!kind) {
    if (!NAME.test(edit.kind) || !UNKNOWN_KEY.test(edit.key)) return 'broken';
    return bytesOf(edit.value) > MAX_UNKNOWN_BYTES ? 'too-large' : undefined;
  }
  if (!kind.key.test(edit.key)) return 'broken';
  if (edit.value === null) return kind.immutable ? 'immutable' : undefined;
  if (bytesOf(edit.value) > kind.maxBytes) return 'too-large';
  const checked = kind.value.safeParse(edit.value);
  if (checked.success) return undefined;
  return checked.error.issues.some((issue) => issue.message === 'card-number') ? 'card-number' : 'broken';
}

/** Whether a member of this role may write the kind. Refusals: `server-only`, `not-yours`. */
export function checkWriter(kindName: string, role: Role): FaultCode | undefined {
  const kind = kindOf(kindName);
  if (!kind) return undefined;
  if (kind.writers.length === 0) return 'server-only';
  return kind.writers.includes(role) ? undefined : 'not-yours';
}

/** Whether a member may hold this entry. Unknown kinds go back to their author alone. */
export function mayRead(entry: Pick<Entry, 'kind' | 'author'>, reader: { id: string; role: Role }): boolean {
  if (entry.author === reader.id) return true;
  return kindOf(entry.kind)?.readers.includes(reader.role) ?? false;
}

const rankOf = (kind: Kind | undefined, value: Value): number => {
  if (!kind?.rank || value === null || typeof value !== 'object' || Array.isArray(value)) return -1;
  return kind.rank.indexOf(String(value.status));
};

/**
 * The one rule of who wins; phone and server both call it. A ranked status never goes back; then the later stamp wins;
 * equal stamps (a node id that was copied) fall to the value's own text, the same on every side.
 */
export function wins(incoming: Edit, held: Edit | undefined): boolean {
  if (!held) return true;
  const kind = kindOf(incoming.kind);
  const ranks = rankOf(kind, incoming.value) - rankOf(kind, held.value);
  // A tombstone is the server clearing old details: it is judged by its stamp alone.
  if (ranks !== 0 && incoming.value !== null && held.value !== null) return ranks > 0;
  if (incoming.stamp !== held.stamp) return incoming.stamp > held.stamp;
  return canonical(incoming.value) > canonical(held.value);
}

/** Same edit: the same value written at the same moment. */
export const isSameEdit = (a: Edit, b: Edit): boolean =>
  a.stamp === b.stamp && canonical(a.value) === canonical(b.value);
