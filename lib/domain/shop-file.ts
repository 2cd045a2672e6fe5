import { AHEAD_LIMIT_MS, isStamp, stampMs } from './clock';
import type { Edit, Entry, Value } from './entry';
import { type Outcome, refuse } from './fault';
import { checkEdit, checkWriter, kindOf, wins } from './kinds';
import type { Role } from './roles';

/** Everything of one shop as one text: to keep, to carry to another phone, to paste into a message. */
export type ShopFile = { format: typeof FORMAT; version: 1 /** An instant. */; exportedAt: string; entries: Edit[] };
const FORMAT = 'tillready-shop';
/** Longer texts are not of this product; reading them would only stall a phone (characters). */
const LONGEST = 20_000_000;

/** One text for kind and key, to look entries up by. */
export const entryName = ({ kind, key }: Pick<Edit, 'kind' | 'key'>): string => `${kind}/${key}`;

/** Deletions travel too: without them an old file would bring back what was deleted. Who wrote what stays here. */
export const writeShopFile = (entries: readonly Entry[], nowMs: number): string => {
  const file: ShopFile = {
    format: FORMAT,
    version: 1,
    exportedAt: new Date(nowMs).toISOString(),
    entries: entries
      .map(({ kind, key, value, stamp }) => ({ kind, key, value, stamp }))
      .sort((a, b) => (entryName(a) < entryName(b) ? -1 : 1)),
  };
  return JSON.stringify(file, null, 1);
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEdit = (value: unknown): value is Edit =>
  isObject(value) &&
  typeof value.kind === 'string' &&
  typeof value.key === 'string' &&
  isStamp(value.stamp) &&
  value.value !== undefined;

/**
 * Reads such a text; all of it, or nothing. Refusals: `broken` (not such a file, cut off, or an entry that fits no
 * kind), `too-large`, `card-number`.
 */
export function readShopFile(text: string): Outcome<{ entries: Edit[]; exportedAt: string }> {
  if (text.length > LONGEST) return refuse('too-large');
  let file: unknown;
  try {
    // A text that went through a chat may have got a byte order mark or blanks around it.
    file = JSON.parse(text.replace(/^\uFEFF/, '').trim());
  } catch {
    return refuse('broken');
  }
  if (!isObject(file) || file.format !== FORMAT || file.version !== 1 || !Array.isArray(file.entries)) {
    return refuse('broken');
  }
  const entries: unknown[] = file.entries;
  if (!entries.every(isEdit)) return refuse('broken');
  for (const edit of entries) {
    // A deleted fact cannot be: a fact's tombstone is the server's own clearing, and stays as it is.
    const fault = edit.value === null && kindOf(edit.kind)?.immutable ? undefined : checkEdit(edit);
    if (fault) return refuse(fault === 'card-number' ? 'card-number' : 'broken');
  }
  return { ok: true, entries, exportedAt: String(file.exportedAt ?? '') };
}

export type ImportPlan = {
  /** What would be recorded, with the stamps it has in the file: whoever edited later still wins. */
  take: Edit[];
  added: number;
  changed: number;
  /** Held here already, the same or newer. */
  kept: number;
  /** Not this member's to write, such as the provider's answers: they come with the next sync. */
  left: number;
};

/** What an import would do, nothing of it done. `held`: what this phone shows, by kind and key. */
export function planImport(
  entries: readonly Edit[],
  held: ReadonlyMap<string, { value: Value; stamp: string }>,
  role: Role,
  nowMs: number,
): ImportPlan {
  const plan: ImportPlan = { take: [], added: 0, changed: 0, kept: 0, left: 0 };
  for (const edit of entries) {
    const here = held.get(entryName(edit));
    const isFact = kindOf(edit.kind)?.immutable === true;
    const isAhead = stampMs(edit.stamp) > nowMs + AHEAD_LIMIT_MS;
    if (checkWriter(edit.kind, role) || isAhead || (isFact && edit.value === null)) plan.left += 1;
    else if (here ? isFact || !wins(edit, { ...edit, ...here }) : edit.value === null) plan.kept += 1;
    else {
      plan.take.push(edit);
      if (here && here.value !== null) plan.changed += 1;
      else plan.added += 1;
    }
  }
  return plan;
}
