import 'server-only';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { CALLER_HEADER } from './requests';
import { StartRefused } from './start-refused';

/** How many proxies of our own stand before the server (`TRUST_PROXY`, 0 by default). Throws `StartRefused` on anything but 0 to 9. */
export function readTrustProxy(setting: string | undefined): number {
  const hops = Number(setting || 0);
  if (Number.isInteger(hops) && hops >= 0 && hops <= 9) return hops;
  throw new StartRefused('TRUST_PROXY is the number of proxies before this server: 0, 1, 2.');
}

/**
 * The address that counts: the connection's own, or, behind `hops` trusted proxies, the entry that the outermost of them appended.
 * Anything further left in `x-forwarded-for` was written by the caller and is not believed.
 */
export function callerOf(forwarded: string | undefined, remote: string, hops: number): string {
  const named = (forwarded ?? '').split(',').map((text) => text.trim());
  const chain = [...named.filter((text) => text !== ''), remote];
  return chain[Math.max(0, chain.length - 1 - hops)] ?? remote;
}

/** What a limit counts: an IPv4 address whole, of IPv6 the /64 that one customer is given and can wander about in. */
export function countedAs(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length;
  const groups = [...left, ...Array<string>(Math.max(0, zeros)).fill('0'), ...right];
  return `${groups.slice(0, 4).join(':')}::/64`;
}

type Started = { request: IncomingMessage };

/**
 * Next hands a route no socket, and fills `x-forwarded-for` only when the caller left it out. So the address is written into a header
 * of our own as the request arrives, before Next sees it.
 */
export function nameCallers(hops: number): void {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as Started;
    const forwarded = request.headers['x-forwarded-for'];
    const chain = Array.isArray(forwarded) ? forwarded.join(',') : forwarded;
    request.headers[CALLER_HEADER] = countedAs(callerOf(chain, request.socket.remoteAddress ?? 'unknown', hops));
  });
}
