import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SyncReply, SyncRequest } from '@/lib/domain/wire';

/** What reached the server, in order. */
let asked: string[];
let answers: (path: string, body: string) => Response | Promise<Response>;

const REPLY = { now: '2026-12-03T02:00:00.000Z', epoch: 'e', view: 'v', member: 'm', role: 'owner' as const };

function server(path: string, body: string): Response {
  if (path === '/api/session/forget') return Response.json({ forgotten: true });
  if (path === '/api/session') return Response.json({ role: 'owner' });
  const { changes } = JSON.parse(body) as SyncRequest;
  const results = changes.map(({ kind, key, stamp }) => ({ kind, key, stamp, taken: true as const }));
  const reply: SyncReply = { ...REPLY, cursor: 1, newest: 1, more: false, entries: [], gone: [], results };
  return Response.json(reply);
}
const noNetwork = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));
const portal = (): Response => new Response('<html>Welcome to our Wi-Fi</html>');

let close: (() => Promise<void>)[] = [];

/** A page forgets everything but what is stored when it is closed. */
async function openPage() {
  vi.resetModules();
  const [{ record }, storage, { wakeSync, readLoop }, { withShop }, { isForgetting }] = await Promise.all([
    import('./record'),
    import('./storage'),
    import('./sync-loop'),
    import('./shop'),
    import('./forget'),
  ]);
  close.push(() => withShop(async (tables) => tables.close()));
  /** Wakes the loop and waits until it rests. */
  const sync = async (): Promise<void> => {
    wakeSync();
    await vi.waitFor(() => expect(readLoop().sending).toBe(false));
    await vi.advanceTimersByTimeAsync(0);
  };
  return { record, ...storage, sync, withShop, isForgetting };
}
const TICK = { kind: 'tick', key: 'C01', value: { state: 'done' } } as const;

beforeEach(async () => {
  await Dexie.delete('tillready-shop');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => kept.set(name, text),
    removeItem: (name: string) => kept.delete(name),
  });
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('document', { addEventListener: () => undefined });
  vi.stubGlobal('addEventListener', () => undefined);
  asked = [];
  answers = server;
  vi.stubGlobal('fetch', async (path: string, { body }: RequestInit) => {
    const answer = await answers(path, String(body));
    asked.push(path);
    return answer;
  });
});
afterEach(async () => {
  await Promise.all(close.map((end) => end()));
  close = [];
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('clearing a phone makes the server take its cookie away, once', async () => {
  const page = await openPage();
  await page.record(TICK);
  await page.sync();
  asked = [];
  await page.clearPhone();
  await page.sync();
  await (await openPage()).sync();
  expect(asked).toEqual(['/api/session/forget']);
  expect(page.isForgetting()).toBe(false);
});

test('a file that another app handed over and nobody read goes with the rest', async () => {
  const dropped: string[] = [];
  vi.stubGlobal('caches', { delete: async (name: string) => dropped.push(name) });
  const page = await openPage();
  await page.record(TICK);
  await page.clearPhone();
  await page.sync();
  expect(dropped).toEqual(['tillready-shared']);
});

test.each([
  ['without a network', noNetwork],
  ['behind a captive portal', portal],
])(
  'a phone cleared %s does so at the next connection, also on a later day and with nothing entered',
  async (_, none) => {
    const page = await openPage();
    await page.record(TICK);
    await page.sync();
    answers = none;
    await page.clearPhone();
    await page.sync();
    expect(page.isForgetting()).toBe(true);

    const next = await openPage();
    answers = server;
    asked = [];
    await next.sync();
    expect(asked).toEqual(['/api/session/forget']);
    expect(next.isForgetting()).toBe(false);
  },
);

test('until then nothing brings the cleared shop back', async () => {
  const page = await openPage();
  answers = noNetwork;
  await page.record(TICK);
  await page.clearPhone();
  answers = server;
  expect(await page.restoreShop()).toEqual({ ok: false, code: 'member-unknown' });
  await page.sync();
  expect(asked).not.toContain('/api/session/restore');
});

test('a shop begun meanwhile is not what is forgotten', async () => {
  const page = await openPage();
  await page.record(TICK);
  await page.sync();
  answers = noNetwork;
  await page.clearPhone();
  await page.record(TICK);
  asked = [];
  answers = server;
  await page.sync();
  expect(asked.slice(0, 3)).toEqual(['/api/session/forget', '/api/session', '/api/sync']);
  asked = [];
  await page.sync();
  expect(asked).not.toContain('/api/session/forget');
});

test('a server that will not forget keeps nobody from working: the new shop’s cookie takes the old one’s place', async () => {
  const page = await openPage();
  answers = (path, body) =>
    path === '/api/session/forget' ? Response.json({ code: 'bad-request' }, { status: 400 }) : server(path, body);
  await page.clearPhone();
  await page.record(TICK);
  await page.sync();
  expect(asked).toContain('/api/sync');
  expect(page.isForgetting()).toBe(false);
});

test.each(['/api/session', '/api/sync'])(
  'an answer of %s that arrives after the clearing brings nothing back',
  async (late) => {
    const page = await openPage();
    answers = async (path, body) => {
      if (path === late) await page.clearPhone();
      return server(path, body);
    };
    await page.record(TICK);
    await page.sync();
    const left = await page.withShop((tables) => Promise.all(tables.tables.map((table) => table.toArray())));
    expect(left.flat()).toEqual([]);
  },
);
