import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { INBOX_CACHE, shareLocale } from '../lib/domain/shared-inbox';
import { localeOf, type Own, ownAnswer, type Release } from './address';
import { makeAnswers } from './answers';
import { sweep, takeShare } from './inbox';
import { answerFrom, ownFirst } from './strategy';
import { keepTold, TOLD_CACHE, told } from './told';

/** Put in by the build: every file of this release, the answers' slugs by question number. */
declare const self: ServiceWorkerGlobalScope;
declare const ANSWERS: Release['answers'];

const files = self.__WB_MANIFEST;
const kept = new PrecacheController();
const answers = makeAnswers(kept);
const release: Release = {
  answers: ANSWERS,
  pages: new Set(files.map((file) => (typeof file === 'string' ? file : file.url))),
};

kept.precache(files);

async function ownFor(path: string): Promise<{ own: Own | undefined; first: 'own' | 'network' }> {
  const said = await told();
  const own = ownAnswer(path, release, said.language ?? 'zh');
  return { own, first: own && ownFirst(own, path, said) ? 'own' : 'network' };
}

const isFlight = (request: Request) => request.headers.get('rsc') === '1';
/** Following a link asks for a whole page; anything narrower is left to the network. */
const isPartial = (request: Request) => request.headers.has('next-router-segment-prefetch');
/** The desk needs the server, and the API is never touched. */
const isLeftAlone = (path: string) => /^\/(api|desk|content)(\/|$)/.test(path);

registerRoute(
  ({ request, url, sameOrigin }) =>
    sameOrigin && isFlight(request) && !isPartial(request) && localeOf(url.pathname) !== undefined,
  async ({ request, url }) => {
    const { own, first } = await ownFor(url.pathname);
    return answerFrom({
      first,
      own: async () => own && answers.flight(own),
      network: () => fetch(request),
      last: async () => undefined,
    });
  },
);

registerRoute(
  ({ request, url, sameOrigin }) => sameOrigin && request.mode === 'navigate' && !isLeftAlone(url.pathname),
  async ({ request, url }) => {
    const { own, first } = await ownFor(url.pathname);
    return answerFrom({
      first,
      own: async () => own && answers.page(own),
      network: () => fetch(request),
      last: answers.notFound,
    });
  },
);

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && shareLocale(url.pathname) !== undefined,
  async ({ request, url }) => takeShare(request, localeOf(url.pathname) ?? 'zh', Date.now()),
  'POST',
);

registerRoute(
  ({ request, sameOrigin }) => sameOrigin && request.destination === 'worker',
  async ({ request, url }) => (await answers.script(url.pathname)) ?? fetch(request),
);

// Scripts, styles, icons. What this release does not hold goes to the network.
registerRoute(new PrecacheRoute(kept, { cleanURLs: false, directoryIndex: '', ignoreURLParametersMatching: [] }));

const inUse = new Set([kept.strategy.cacheName, TOLD_CACHE, INBOX_CACHE]);

self.addEventListener('activate', (event) => {
  const clean = async () => {
    const names = await caches.keys();
    const isOld = (name: string) => /^(workbox|tillready)-/.test(name) && !inUse.has(name);
    await Promise.all(names.filter(isOld).map((name) => caches.delete(name)));
    if (names.includes(INBOX_CACHE)) await sweep(await caches.open(INBOX_CACHE), Date.now());
    // The first visit's page is kept from now on, without a reload.
    await self.clients.claim();
  };
  event.waitUntil(clean());
});

self.addEventListener('message', (event) => {
  // Only the person decides when a new release takes over; the page passes it on.
  if (event.data?.type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
  if (event.data?.type === 'TOLD') event.waitUntil(keepTold(event.data));
});
