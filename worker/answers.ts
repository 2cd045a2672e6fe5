import type { PrecacheController } from 'workbox-precaching';
import { fillShell, type Own, shellPath } from './address';
import { FLIGHT_PACK_PATH, FLIGHT_TYPE, type FlightPack, flightOf } from './flight-pack';
import { inlineScripts, pagePolicy } from './page-policy';

/** What the worker answers by itself, from the files of its own release. `undefined` when the cache no longer has one. */
export type Answers = {
  page: (own: Own) => Promise<Response | undefined>;
  flight: (own: Own) => Promise<Response | undefined>;
  /** The page for an address nobody knows, with the status it has online. */
  notFound: () => Promise<Response | undefined>;
  /** The script of a web worker. */
  script: (path: string) => Promise<Response | undefined>;
};

/** The not-found page answers with 404, which no cache stores: it is kept as a file of its own. */
export const NOT_FOUND_PATH = '/rsc/not-found.html';

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}

/** Headers of the bytes as they were sent; here they are unpacked, and may be changed. */
function headersOf(response: Response): Headers {
  const headers = new Headers(response.headers);
  for (const name of ['content-encoding', 'content-length', 'etag']) headers.delete(name);
  return headers;
}

/** A page put together here has other inline scripts than the file it came from, so it needs a policy of its own. */
async function sealedPage(html: string, from: Response, status: number): Promise<Response> {
  const headers = headersOf(from);
  headers.set('content-security-policy', pagePolicy(await Promise.all(inlineScripts(html).map(sha256))));
  return new Response(html, { status, headers });
}

export function makeAnswers(kept: PrecacheController): Answers {
  let pack: Promise<FlightPack | undefined> | undefined;
  const readPack = async (): Promise<FlightPack | undefined> => (await kept.matchPrecache(FLIGHT_PACK_PATH))?.json();

  async function flightText(own: Own): Promise<string | undefined> {
    pack ??= readPack();
    const held = await pack;
    if (!held || own.kind === 'redirect') return undefined;
    if (own.kind === 'page') return flightOf(held, own.path);
    const shell = flightOf(held, shellPath(own.locale));
    return shell === undefined ? undefined : fillShell(shell, own.slug);
  }

  return {
    async page(own) {
      if (own.kind === 'redirect') return Response.redirect(own.to, 302);
      if (own.kind === 'page') return kept.matchPrecache(own.path);
      const shell = await kept.matchPrecache(shellPath(own.locale));
      return shell && sealedPage(fillShell(await shell.text(), own.slug), shell, 200);
    },
    async flight(own) {
      const text = await flightText(own);
      return text === undefined ? undefined : new Response(text, { headers: { 'content-type': FLIGHT_TYPE } });
    },
    async notFound() {
      const file = await kept.matchPrecache(NOT_FOUND_PATH);
      return file && sealedPage(await file.text(), file, 404);
    },
    async script(path) {
      const file = await kept.matchPrecache(path);
      // A web worker is told what to load behind a # in its address. A stored response brings an address of its own,
      // without it; a new response has none, and the one that was asked for stays.
      return file && new Response(file.body, { headers: headersOf(file) });
    },
  };
}
