import 'server-only';
import { type FaultCode, type Outcome, refuse } from '@/lib/domain/fault';
import type { FaultReply } from '@/lib/domain/wire';
import { causeForLog, log } from './log';

/** Set by `caller.ts` before any route runs; what a phone sends under this name is overwritten there. */
export const CALLER_HEADER = 'x-tillready-caller';

/** Address of the caller, for limits alone. Without the hook of `caller.ts` (unit tests) everybody is one address. */
export const addressOf = (request: Request): string => request.headers.get(CALLER_HEADER) ?? 'unknown';

const STATUS: Partial<Record<FaultCode, number>> = {
  'member-unknown': 401,
  'member-removed': 403,
  'not-yours': 403,
  'role-changed': 403,
  'shop-taken': 409,
  'body-too-large': 413,
  'too-many': 429,
  'server-down': 503,
  timeout: 504,
};
const OTHER = 400;

/** A refusal as a route gives it: the closed code, its status, and with `too-many` the seconds to wait. */
export function faultReply(code: FaultCode, after?: number): Response {
  const body: FaultReply = after === undefined ? { code } : { code, after };
  const headers: Record<string, string> = { 'cache-control': 'no-store' };
  if (after !== undefined) headers['retry-after'] = String(after);
  return Response.json(body, { status: STATUS[code] ?? OTHER, headers });
}

/** An answer of a route. Never kept by a browser or a proxy: it belongs to one member at one moment. */
export const reply = (body: unknown): Response => Response.json(body, { headers: { 'cache-control': 'no-store' } });

/** A route's work; a surprise in it is logged by its cause and told as `server-down`, so that the phone tries again later. */
export const answerOrDown =
  (work: (request: Request) => Promise<Response>) =>
  async (request: Request): Promise<Response> => {
    try {
      return await work(request);
    } catch (error) {
      log.error({ route: new URL(request.url).pathname, cause: causeForLog(error) }, 'request failed');
      return faultReply('server-down');
    }
  };

/**
 * The JSON of a request, at most `maxBytes` of it. The bytes are counted as they arrive: a length that was only promised is not believed.
 * Refusals: `body-too-large`, `bad-request`.
 */
export async function readJson(request: Request, maxBytes: number): Promise<Outcome<{ body: unknown }>> {
  if (!request.body) return refuse('bad-request');
  const parts: Uint8Array[] = [];
  let bytes = 0;
  const reader = request.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      await reader.cancel();
      return refuse('body-too-large');
    }
    parts.push(value);
  }
  try {
    return { ok: true, body: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts))) };
  } catch {
    return refuse('bad-request');
  }
}
