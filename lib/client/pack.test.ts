import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Locale } from '@/lib/domain/vocabulary';

/** A server's `public/content`, and how its network behaves. */
const server = { files: new Map<string, string>(), isUp: true, asked: [] as string[] };

/** As scripts/content/pack.ts writes it: the file leaves the place of its own hash empty. */
function publish(locale: Locale, mark: string): string {
  const bare = JSON.stringify({ glossary: [mark], hash: '', locale });
  const hash = createHash('sha256').update(bare).digest('hex').slice(0, 16);
  server.files.set(`/content/${locale}.${hash}.json`, bare);
  const current = JSON.parse(server.files.get('/content/current.json') ?? '{}');
  server.files.set('/content/current.json', JSON.stringify({ ...current, [locale]: hash }));
  return hash;
}

async function answer(address: string): Promise<Response> {
  if (!server.isUp) throw new TypeError('Failed to fetch');
  server.asked.push(address);
  const body = server.files.get(address);
  return body === undefined ? new Response('', { status: 404 }) : new Response(body);
}

/** A page forgets everything but the database when it is closed. */
async function openPage() {
  vi.resetModules();
  return import('./pack');
}

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('fetch', answer);
  Object.assign(server, { files: new Map(), isUp: true, asked: [] });
  publish('zh', 'one');
  publish('en', 'one');
});

test('a pack fetched once is there without a network', async () => {
  const hash = publish('zh', 'kept');
  expect(await (await openPage()).syncPack('zh')).toEqual({ ok: true, hash });
  server.isUp = false;
  const page = await openPage();
  expect(await page.storedLocales()).toEqual(['zh']);
  expect((await page.getPack(hash))?.glossary).toEqual(['kept']);
  expect(await page.syncPack('zh')).toEqual({ ok: false, code: 'offline' });
});

test('content that has not changed is not downloaded again', async () => {
  await (await openPage()).syncPack('zh');
  server.asked = [];
  await (await openPage()).syncPack('zh');
  expect(server.asked).toEqual(['/content/current.json']);
});

test('bytes that are not what their name promises are not stored', async () => {
  const hash = publish('zh', 'honest');
  const address = `/content/zh.${hash}.json`;
  server.files.set(address, (server.files.get(address) ?? '').replace('honest', 'forged'));
  const page = await openPage();
  expect(await page.syncPack('zh')).toEqual({ ok: false, code: 'server-down' });
  expect(await page.storedLocales()).toEqual([]);
});

test('a captive portal that answers everything with its own page changes nothing', async () => {
  const hash = publish('zh', 'kept');
  const page = await openPage();
  await page.syncPack('zh');
  vi.stubGlobal('fetch', async () => new Response('<html>Welcome</html>'));
  expect(await page.syncPack('zh')).toEqual({ ok: false, code: 'server-down' });
  expect(await page.getPack(hash)).toBeDefined();
});

test('a run goes on with the pack it began with, until it no longer pins it', async () => {
  const old = publish('zh', 'old');
  await (await openPage()).syncPack('zh');
  const next = publish('zh', 'next');
  await (await openPage()).syncPack('zh');
  await (await openPage()).prunePacks([old]);
  expect((await (await openPage()).getPack(old))?.glossary).toEqual(['old']);
  await (await openPage()).prunePacks([]);
  const page = await openPage();
  expect(await page.getPack(old)).toBeUndefined();
  expect(await page.getPack(next)).toBeDefined();
});

test('where storage is blocked the content lives as long as the page, and says so', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  });
  const hash = publish('zh', 'private');
  const page = await openPage();
  expect(await page.syncPack('zh')).toEqual({ ok: false, code: 'storage-blocked' });
  expect((await page.getPack(hash))?.glossary).toEqual(['private']);
  expect(await page.storedLocales()).toEqual([]);
});

test('a connection the phone closed behind our back is opened again', async () => {
  const hash = publish('zh', 'kept');
  const page = await openPage();
  await page.syncPack('zh');
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
    throw new DOMException('The database connection is closing.', 'InvalidStateError');
  });
  expect(await page.storedLocales()).toEqual(['zh']);
  transaction.mockRestore();
  expect(await page.getPack(hash)).toBeDefined();
});
