import { expect, test } from 'vitest';
import type { Own } from './address';
import { answerFrom, ownFirst } from './strategy';

const page: Own = { kind: 'page', path: '/zh/booking' };
const shell = (known: boolean): Own => ({ kind: 'shell', locale: 'zh', slug: 'data-lost', known });
const redirect: Own = { kind: 'redirect', to: '/zh' };

test('until the content of its language is stored, a page comes from the network', () => {
  expect(ownFirst(page, '/zh/booking', { packs: [] })).toBe(false);
  expect(ownFirst(page, '/zh/booking', { language: 'en', packs: ['en'] })).toBe(false);
  expect(ownFirst(page, '/zh/booking', { language: 'en', packs: ['zh'] })).toBe(true);
});

test('an answer this release has not heard of is asked of the network first', () => {
  expect(ownFirst(shell(true), '/zh/faq/data-lost', { packs: ['zh'] })).toBe(true);
  expect(ownFirst(shell(false), '/zh/faq/data-lost', { packs: ['zh'] })).toBe(false);
});

test('the bare address waits for a language this phone has read', () => {
  expect(ownFirst(redirect, '/', { packs: ['zh'] })).toBe(false);
  expect(ownFirst(redirect, '/', { language: 'zh', packs: [] })).toBe(true);
});

const says =
  (text: string, status = 200) =>
  async () =>
    new Response(text, { status });
const nothing = async () => undefined;
const gone = async (): Promise<Response> => {
  throw new TypeError('Failed to fetch');
};
const never = () => new Promise<Response>(() => undefined);
const textOf = async (response: Promise<Response>) => (await response).text();

test('what the worker holds is answered without asking the network', async () => {
  expect(await textOf(answerFrom({ first: 'own', own: says('own'), network: never, last: nothing }))).toBe('own');
});

test('what the cache has lost comes from the network', async () => {
  const sources = { first: 'own' as const, own: nothing, network: says('network'), last: nothing };
  expect(await textOf(answerFrom(sources))).toBe('network');
});

test('no network, a gateway without its server, or a network that never answers: the worker stands in', async () => {
  for (const network of [gone, says('bad gateway', 502), never]) {
    const sources = { first: 'network' as const, own: says('own'), network, last: nothing };
    expect(await textOf(answerFrom(sources, 1))).toBe('own');
  }
});

test('a refusal from the server is passed on as it is', async () => {
  const sources = { first: 'network' as const, own: says('own'), network: says('not found', 404), last: nothing };
  expect((await answerFrom(sources)).status).toBe(404);
});

test('with nothing of its own the worker passes on what the network says, or its error', async () => {
  const base = { first: 'network' as const, own: nothing };
  expect(await textOf(answerFrom({ ...base, network: says('busy', 503), last: says('last') }, 1))).toBe('busy');
  expect(await textOf(answerFrom({ ...base, network: gone, last: says('last') }))).toBe('last');
  await expect(answerFrom({ ...base, network: gone, last: nothing })).rejects.toThrow('Failed to fetch');
});
