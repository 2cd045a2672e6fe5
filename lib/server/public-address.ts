import 'server-only';
import { headers } from 'next/headers';

/**
 * Where this product is reached, for files that must name whole addresses (sitemap, robots). `PUBLIC_URL` if it is set; else the
 * host the caller asked for, so that one build is right behind any name. The scheme is then taken from the proxy
 * (`x-forwarded-proto`), and is http without one.
 */
export async function publicAddress(): Promise<string> {
  const set = process.env.PUBLIC_URL;
  if (set) return new URL(set).origin;
  const asked = await headers();
  const scheme = asked.get('x-forwarded-proto')?.split(',')[0]?.trim() === 'https' ? 'https' : 'http';
  return `${scheme}://${asked.get('host') ?? 'localhost'}`;
}
