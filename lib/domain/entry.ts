import type { Stamp } from './clock';

/** Any JSON a kind's schema allows. `null` is a tombstone: the entry was deleted, and the deletion is kept. */
export type Value = null | boolean | number | string | Value[] | { [key: string]: Value };

/** What a person changed, and everything the sync knows about it. */
export type Edit = { kind: string; key: string; value: Value; stamp: Stamp };
export type Entry = Edit & { author: string };

/** JSON with object keys in order, so that equal values give equal text on every machine. */
export function canonical(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key] as Value)}`).join(',')}}`;
}
