import type * as z from 'zod/mini';
import { canonical, type Edit, type Entry, type Value } from './entry';
import type { FaultCode } from './fault';
import { ACCEPTANCE_KINDS } from './kind/acceptance';
import { BOOKING_KINDS } from './kind/booking';
import { CHECKLIST_KINDS } from './kind/checklist';
import { COST_KINDS } from './kind/cost';
import { FAQ_KINDS } from './kind/faq';
import type { Kind } from './kind/grammar';
import { LEDGER_KINDS } from './kind/ledger';
import { SHOP_KINDS } from './kind/shop';
import { TRAINING_KINDS } from './kind/training';
import type { Role } from './roles';

/**
 * Everything people enter, each kind with the noun it belongs to. A new thing adds a kind there, never a table.
 * Fields are only ever added: last month's phone still talks to today's server.
 */
export const KINDS = {
  ...SHOP_KINDS,
  ...CHECKLIST_KINDS,
  ...FAQ_KINDS,
  ...TRAINING_KINDS,
  ...COST_KINDS,
  ...ACCEPTANCE_KINDS,
  ...BOOKING_KINDS,
  ...LEDGER_KINDS,
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
