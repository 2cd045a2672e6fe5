import 'client-only';
import type { Role } from '@/lib/domain/roles';
import type { ShopTables } from './tables';

/** Who this phone is. Made on the phone at its first record, never for reading. */
export type Identity = {
  shop: string;
  member: string;
  /** 256 random bits, hex. The server only ever stores its hash. */
  secret: string;
  /** Node of the hybrid clock. */
  node: string;
  role: Role;
  /** The server has confirmed shop and member. */
  registered: boolean;
};

const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyz';

/** Random lower-case letters and digits; 16 of them carry 82 bits. */
export function makeId(length = 16): string {
  let id = '';
  while (id.length < length) {
    for (const byte of crypto.getRandomValues(new Uint8Array(length))) {
      // 252 = 7 × 36: higher bytes would make the first letters likelier.
      if (byte < 252 && id.length < length) id += LETTERS[byte % 36];
    }
  }
  return id;
}

const makeSecret = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) => byte.toString(16).padStart(2, '0')).join('');

const newIdentity = (): Identity => ({
  shop: makeId(),
  member: makeId(),
  secret: makeSecret(),
  node: makeId(10),
  role: 'owner',
  registered: false,
});

export async function readIdentity(tables: ShopTables): Promise<Identity | undefined> {
  return (await tables.meta.get('identity'))?.value as Identity | undefined;
}

/**
 * Who this phone is, made at its first record. `wasHere`: this browser held a shop before; without an identity its data was wiped,
 * and a new one would take the place of the shop that can still be brought back: `undefined` then.
 */
export async function identityFor(tables: ShopTables, wasHere: boolean): Promise<Identity | undefined> {
  const held = await readIdentity(tables);
  if (held || wasHere) return held;
  const made = newIdentity();
  await writeIdentity(tables, made);
  return made;
}

/**
 * What the server said of this phone, noted only while the phone still is who it was when it asked: an answer that comes after the
 * phone was cleared brings nothing back.
 */
export const noteIdentity = (tables: ShopTables, next: Identity): Promise<void> =>
  tables.transaction('rw', tables.meta, async () => {
    if ((await readIdentity(tables))?.secret === next.secret) await writeIdentity(tables, next);
  });

export async function writeIdentity(tables: ShopTables, identity: Identity): Promise<void> {
  await tables.meta.put({ key: 'identity', value: { ...identity } });
}
