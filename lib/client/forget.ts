import 'client-only';

/**
 * A cleared phone must not get its shop back by the cookie that outlives a wipe. Scripts cannot reach that cookie, only the server
 * can take it away; so the wish is noted where clearing does not reach it, and carried out at the next connection.
 */
const WISH = 'tillready-forget';
const TIMEOUT_MS = 30_000;

export const wishToForget = (): void => localStorage.setItem(WISH, '1');
/** The browser may still hold the cookie of a shop that was cleared from this phone. It is not used again. */
export const isForgetting = (): boolean => localStorage.getItem(WISH) !== null;
/** The cookie is gone, or another shop's stands in its place. */
export const haveForgotten = (): void => localStorage.removeItem(WISH);

/** Asks the server to take the cookie away. Rejects when no answer came; a refusal leaves the wish for the next time. */
export async function sendForget(): Promise<void> {
  const answer = await fetch('/api/session/forget', {
    method: 'POST',
    // The page is often left right after clearing.
    keepalive: true,
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  const body: unknown = await answer.json().catch(() => undefined);
  // A captive portal answers with a page of its own.
  if (answer.ok && typeof body === 'object' && body !== null && 'forgotten' in body) haveForgotten();
}
