import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { OLD_ASK_MS } from '@/lib/domain/booking-view';
import type { Entry } from '@/lib/domain/entry';
import type { SyncReply, SyncRequest } from '@/lib/domain/wire';
import { recordInto } from './outbox';
import { type Post, syncOnce } from './sync';
import { ShopTables } from './tables';
import { confirmWaiting } from './waiting-edits';

const ID = 'a1b2c3d4e5f6g7h8';
const MADE = Date.parse('2026-12-03T02:00:00.000Z');
const ASK = {
  area: 'a',
  service: 'swap',
  terminals: 1,
  choices: ['2026-12-09T06:30:00.000Z'],
  zone: 'Asia/Shanghai',
  askedAt: '2026-12-03T02:00:00.000Z',
};

/** A server that takes everything, and the kinds that reached it. */
function makeServer(): { post: Post; got: string[] } {
  const got: string[] = [];
  const kept: Entry[] = [];
  const post: Post = async (path, body) => {
    if (path === '/api/session') return { status: 200, json: { role: 'owner' } };
    const { changes, cursor } = JSON.parse(body) as SyncRequest;
    got.push(...changes.map(({ kind }) => kind));
    kept.push(...changes.map((edit) => ({ ...edit, author: 'm' })));
    const results = changes.map(({ kind, key, stamp }) => ({ kind, key, stamp, taken: true as const }));
    const known = { now: new Date().toISOString(), epoch: 'e', view: 'v', member: 'm', role: 'owner' as const };
    const reply: SyncReply = {
      ...known,
      cursor: 1,
      newest: 1,
      more: false,
      entries: cursor === 0 ? kept : [],
      gone: [],
      results,
    };
    return { status: 200, json: reply };
  };
  return { post, got };
}

test('an ask that lay on the phone for more than a day is sent only after the person confirms it', async () => {
  const tables = new ShopTables('old-ask');
  const { post, got } = makeServer();
  await recordInto(
    tables,
    [
      { kind: 'booking-ask', key: ID, value: ASK },
      { kind: 'booking-contact', key: ID, value: { name: '王', phone: '13800004821' } },
      { kind: 'tick', key: 'C01', value: { state: 'done' } },
    ],
    MADE,
  );
  const later = MADE + OLD_ASK_MS + 1;
  for (let round = 0; round < 3; round += 1) await syncOnce(tables, post, () => later);
  expect(got).toEqual(['tick']);
  // What is held back must not keep the loop busy.
  expect(await syncOnce(tables, post, () => later)).toMatchObject({ is: 'done', more: false });
  await confirmWaiting(tables, 'booking-ask', ID, later);
  for (let round = 0; round < 3; round += 1) await syncOnce(tables, post, () => later + 1);
  expect(got).toEqual(['tick', 'booking-ask', 'booking-contact']);
});
