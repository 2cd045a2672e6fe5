import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';

const REPLY = { now: '2026-12-03T02:00:00.000Z', calendars: [], free: {} };

/** A page forgets everything but the database when it is closed. */
async function openPage() {
  vi.resetModules();
  const [{ fetchSlots }, { withContent }, { get }] = await Promise.all([
    import('./slots'),
    import('./pack-store'),
    import('idb-keyval'),
  ]);
  return { fetchSlots, kept: () => withContent((store) => get('slots', store)) };
}
const answer = (make: () => Response | Promise<Response>) => vi.stubGlobal('fetch', async () => make());

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

test('what was free is there in the next page without a network, with the time it was heard', async () => {
  answer(() => Response.json(REPLY));
  const before = Date.now();
  expect(await (await openPage()).fetchSlots()).toEqual({ ok: true });
  answer(() => Promise.reject(new TypeError('Failed to fetch')));
  const page = await openPage();
  expect(await page.fetchSlots()).toEqual({ ok: false, code: 'offline' });
  const kept = (await page.kept()) as { reply: unknown; fetchedAt: number };
  expect(kept.reply).toEqual(REPLY);
  expect(kept.fetchedAt).toBeGreaterThanOrEqual(before);
});

test.each([
  ['a page of a captive portal', () => new Response('<html>'), 'server-down'],
  ['JSON of something else', () => Response.json({ hello: 1 }), 'server-down'],
  ['a server in trouble', () => new Response('', { status: 503 }), 'server-down'],
  ['a server that asks to slow down', () => Response.json({ code: 'too-many' }, { status: 429 }), 'too-many'],
])('%s does not replace what is held', async (_, make, code) => {
  answer(() => Response.json(REPLY));
  await (await openPage()).fetchSlots();
  answer(make);
  const page = await openPage();
  expect(await page.fetchSlots()).toEqual({ ok: false, code });
  expect(await page.kept()).toMatchObject({ reply: REPLY });
});
