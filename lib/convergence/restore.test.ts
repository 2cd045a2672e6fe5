import 'fake-indexeddb/auto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database } from '@/lib/server/database';
import { emptyTables, openMemoryDatabase } from '@/lib/server/open-for-test';
import { makeDice } from './dice';
import { TestPhone } from './phone';
import { TestServer } from './server';

let database: Database;
let server: TestServer;
let owner: TestPhone;
let manager: TestPhone;
beforeAll(async () => {
  database = await openMemoryDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  await emptyTables(database.db);
  server = new TestServer(database);
  // The hash of everything held would find a loss too, but late: an hour may pass between two looks.
  server.comparesHashes = false;
  owner = new TestPhone('owner00000000001', 'owner', 0, server, makeDice(1));
  manager = new TestPhone('manager000000002', 'manager', 0, server, makeDice(2));
});

async function open(phones: TestPhone[]): Promise<void> {
  await server.open(phones.map(({ id, secret, role }) => ({ id, secret, role })));
  for (const phone of [owner, manager]) await phone.open();
}

const note = (phone: TestPhone, key: string, text: string) => phone.type({ kind: 'note', key, value: { text } });

/** Until a phone has nothing more to send or fetch. */
async function syncAll(phone: TestPhone): Promise<void> {
  for (let round = 0; round < 20; round += 1) if (!(await phone.sync(false))) return;
  throw new Error('the phone never came to rest');
}

const notesOf = (entries: { key: string; value: unknown }[]) =>
  Object.fromEntries(entries.map(({ key, value }) => [key, (value as { text: string }).text]));

test.each([
  ['by hand', false],
  ['by the command', true],
])('a copy put back %s gets from a phone what it lost, also after others have written on', async (_, isNewLife) => {
  await open([owner, manager]);
  await note(owner, 'C01', 'before the copy');
  await syncAll(owner);
  await syncAll(manager);
  const restore = await server.backup();
  await note(owner, 'C02', 'after the copy');
  await syncAll(owner);

  await restore(isNewLife);
  // The manager's phone has not heard of C02. It writes past the version at which the owner's phone stands.
  for (const key of ['C03', 'C04', 'C05']) {
    await note(manager, key, 'after the restore');
    await syncAll(manager);
  }
  await syncAll(owner);
  await syncAll(manager);

  const all = {
    C01: 'before the copy',
    C02: 'after the copy',
    C03: 'after the restore',
    C04: 'after the restore',
    C05: 'after the restore',
  };
  expect(notesOf(await server.entries())).toEqual(all);
  expect(notesOf(await owner.holds())).toEqual(all);
  expect(notesOf(await manager.holds())).toEqual(all);
});

test('a shop that began after the copy was made begins again with everything its owner’s phone holds', async () => {
  await open([owner]);
  const restore = await server.backup();
  await database.db.execute('DELETE FROM member');
  await database.db.execute('DELETE FROM shop');
  const empty = await server.backup();
  await restore(false);
  await note(owner, 'C01', 'after the copy');
  await syncAll(owner);

  await empty(false);
  await syncAll(owner);
  expect(notesOf(await server.entries())).toEqual({ C01: 'after the copy' });
  expect(await owner.waiting()).toEqual([]);
});

test('a phone that the shop does not know any more, though the shop is there, keeps its shop and says so', async () => {
  await open([owner, manager]);
  await note(owner, 'C01', 'kept');
  await syncAll(owner);
  await database.db.execute(`DELETE FROM member WHERE member_id = '${owner.id}'`);
  await note(owner, 'C02', 'waits');
  await expect(owner.sync(false)).rejects.toThrow('member-unknown');
  expect(notesOf(await owner.holds())).toEqual({ C01: 'kept', C02: 'waits' });
  expect(await owner.waiting()).toHaveLength(1);
});
