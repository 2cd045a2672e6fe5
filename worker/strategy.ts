import { localeOf, type Own } from './address';
import type { Told } from './told';

/** A shop's Wi-Fi may be connected to nothing: after this long (ms) the worker's own version stands in for the network. */
const PATIENCE_MS = 6_000;

/**
 * Whether the worker's own answer goes before the network's. Until the content of the page's language is stored, a page
 * from the worker would stand empty; from then on pages come from one release, because mixing two breaks them.
 * An answer this release has not heard of may be new: the network is asked first.
 */
export function ownFirst(own: Own, path: string, told: Told): boolean {
  if (own.kind === 'redirect') return told.language !== undefined;
  if (own.kind === 'shell' && !own.known) return false;
  const locale = localeOf(path);
  return locale !== undefined && told.packs.includes(locale);
}

type Source = () => Promise<Response | undefined>;
type Sources = { first: 'own' | 'network'; own: Source; network: () => Promise<Response>; last: Source };

/** A gateway that cannot reach the server says 5xx: as good as no network. */
const isDown = (response: Response) => response.status >= 500;

const after = (ms: number) => new Promise<undefined>((resolve) => setTimeout(resolve, ms));

/** `last` is asked when neither has anything. Rejects with the network's own error when nothing is left. */
export async function answerFrom({ first, own, network, last }: Sources, patienceMs = PATIENCE_MS): Promise<Response> {
  const mine = first === 'own' ? await own() : undefined;
  if (mine) return mine;
  const asked = network();
  try {
    const response = await Promise.race([asked, after(patienceMs)]);
    if (response && !isDown(response)) return response;
    return (await own()) ?? (await asked);
  } catch (error) {
    const response = (await own()) ?? (await last());
    if (response) return response;
    throw error;
  }
}
