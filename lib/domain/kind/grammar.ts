import * as z from 'zod/mini';
import { hasCardNumber } from '../card-number';
import type { Role } from '../roles';

// The page's security policy forbids eval; zod would otherwise compile its schemas with it.
z.config({ jitless: true });

/** Who of a shop may do something with a kind. */
export const ALL: readonly Role[] = ['owner', 'manager', 'staff'];
export const LEADS: readonly Role[] = ['owner', 'manager'];

export type Kind = {
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

export const ID = /^[0-9a-z]{16}$/;
export const MAIN = /^main$/;

export const id = z.string().check(z.regex(ID));
/** What a person typed. Refused when it holds a card number: the product never stores one. */
export const typed = (max: number) =>
  z.string().check(
    z.maxLength(max),
    z.refine((text) => !hasCardNumber(text), { error: 'card-number' }),
  );
export const slug = z.string().check(z.regex(/^[A-Za-z0-9-]{1,40}$/));
export const instant = z.iso.datetime();
export const zone = z.string().check(z.regex(/^[A-Za-z0-9_+\-/]{1,64}$/));
export const count = (max: number) => z.int().check(z.gte(0), z.lte(max));
/** Of the content something was done with. */
export const hash = z.string().check(z.regex(/^[0-9a-f]{16}$/));

export const fact = { immutable: true } as const;
export const small = { maxBytes: 2_048 };
