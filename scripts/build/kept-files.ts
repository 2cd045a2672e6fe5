import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHELL } from '../../worker/address';
import type { FlightPack } from '../../worker/flight-pack';
import type { Page } from './pages';

/** A file the worker stores. The browser itself checks `integrity`: a captive portal's page never gets in. */
export type KeptFile = { url: string; revision: string | null; integrity: string };

const ANSWER = /^\/[a-z]{2}\/faq\/[^/]+$/;

/** The pages a phone keeps: all but the answers (the shell stands for them), the desk and the error pages. */
export function keptPages(pages: readonly Page[]): Page[] {
  return pages.filter(({ path }) => {
    if (path.startsWith('/_') || path.startsWith('/desk')) return false;
    return !ANSWER.test(path) || path.endsWith(SHELL);
  });
}

export function flightPackOf(pages: readonly Page[]): FlightPack {
  return Object.fromEntries(pages.map((page) => [page.path, readFileSync(page.flight, 'utf8')]));
}

const STATIC_NAME = /static\/(?:chunks|media|css)\/[\w.~/-]+\.[a-z0-9]+/g;
const MEDIA_IN_CSS = /url\(["']?\.\.\/(media\/[\w.~-]+)/g;

/**
 * Every script, style and font the pages can come to need, found by following names from the pages' HTML through the
 * scripts themselves. What only the desk uses stays out; so does the polyfill for browsers without modules.
 */
export function staticFilesOf(pages: readonly Page[]): string[] {
  const { polyfillFiles } = JSON.parse(readFileSync(join('.next', 'build-manifest.json'), 'utf8'));
  const found = new Set<string>();
  const queue = pages.flatMap((page) => readFileSync(page.html, 'utf8').match(STATIC_NAME) ?? []);
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (found.has(name) || polyfillFiles.includes(name)) continue;
    found.add(name);
    const text = /\.(js|css)$/.test(name) ? readFileSync(join('.next', name), 'utf8') : '';
    queue.push(...(text.match(STATIC_NAME) ?? []));
    queue.push(...[...text.matchAll(MEDIA_IN_CSS)].map(([, media]) => `static/${media}`));
  }
  return [...found].sort();
}

const digest = (bytes: Buffer, encoding: 'hex' | 'base64') => createHash('sha256').update(bytes).digest(encoding);

/** `hashed`: the address changes with the bytes, so it needs no revision. */
export function keptFile(url: string, file: string, hashed: boolean): KeptFile {
  const bytes = readFileSync(file);
  const revision = hashed ? null : digest(bytes, 'hex').slice(0, 16);
  return { url, revision, integrity: `sha256-${digest(bytes, 'base64')}` };
}
