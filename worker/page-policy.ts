/**
 * The security policy of one page: no inline script runs but those the build put there, named by their hashes.
 * The build writes it beside each page; the worker writes it again for a page it has filled in.
 */

/** A script that is fetched has no text of its own; 'self' covers it. */
const SCRIPT = /<script[^>]*>([\s\S]*?)<\/script>/g;

export function inlineScripts(html: string): string[] {
  return [...html.matchAll(SCRIPT)].map(([, text = '']) => text).filter((text) => text !== '');
}

/** `hashes` are SHA-256, base64. */
export function pagePolicy(hashes: readonly string[]): string {
  return [
    "default-src 'self'",
    `script-src ${["'self'", ...[...new Set(hashes)].map((hash) => `'sha256-${hash}'`)].join(' ')}`,
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
