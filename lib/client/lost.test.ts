import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, expect, test, vi } from 'vitest';
import { makeStamp } from '@/lib/domain/clock';
import { writeShopFile } from '@/lib/domain/shop-file';
import { record } from './record';
import { withShop } from './shop';
import { importShop, restoreShop, startFresh } from './storage';

const TICK = { kind: 'tick', key: 'C01', value: { state: 'done' } } as const;
const FILE = writeShopFile(
  [{ ...TICK, value: { ...TICK.value }, stamp: makeStamp(1_000, 0, 'phone00000'), author: 'm' }],
  2_000,
);
const SESSION = { shop: 's', member: 'm', role: 'owner', epoch: 'e', secret: 'ab'.repeat(32) };

const everything = () => withShop((tables) => Promise.all(tables.tables.map((table) => table.toArray())));
const shopsOf = () => withShop(async ({ meta }) => (await meta.get('identity'))?.value as { shop: string } | undefined);

beforeEach(async () => {
  await withShop(async (tables) => tables.close());
  await Dexie.delete('tillready-shop');
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => kept.set(name, text),
    removeItem: (name: string) => kept.delete(name),
  });
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('document', { addEventListener: () => undefined });
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('fetch', async (path: string) =>
    path === '/api/session/restore' ? Response.json(SESSION) : Promise.reject(new TypeError('Failed to fetch')),
  );
  // The browser wiped the database; that there once was one is still known.
  localStorage.setItem('tillready-was-here', 'the-lost-shop');
});

test('what is entered on a phone that lost its data is not saved, and nothing of another shop begins', async () => {
  expect(await record(TICK)).toEqual({ ok: false, code: 'restore-first' });
  expect(await importShop(FILE)).toEqual({ ok: false, code: 'restore-first' });
  expect((await everything()).flat()).toEqual([]);
  expect(localStorage.getItem('tillready-was-here')).toBe('the-lost-shop');
});

test('once the shop was brought back it is saved in that shop', async () => {
  expect(await restoreShop()).toEqual({ ok: true });
  expect(await record(TICK)).toEqual({ ok: true });
  expect((await shopsOf())?.shop).toBe('s');
});

test('and once the person starts anew, in a new one', async () => {
  startFresh();
  expect(await importShop(FILE)).toMatchObject({ ok: true });
  expect(await record({ ...TICK, key: 'C02' })).toEqual({ ok: true });
  expect((await shopsOf())?.shop).toMatch(/^[0-9a-z]{16}$/);
});
