import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from './pages';

const gzipped = (path: string): number => gzipSync(readFileSync(path)).length;

/** What a browser fetches to open the page once, in bytes after gzip: its HTML, its scripts and its styles. */
export function firstVisit(page: Page): { html: number; js: number; css: number } {
  const html = readFileSync(page.html, 'utf8').replace(/<script[^>]*noModule[^>]*>/gi, '');
  const names = new Set(html.match(/static\/(?:chunks|css)\/[\w.~-]+\.(?:js|css)/g) ?? []);
  const sum = (ending: string) =>
    [...names].filter((name) => name.endsWith(ending)).reduce((all, name) => all + gzipped(join('.next', name)), 0);
  return { html: gzipSync(html).length, js: sum('.js'), css: sum('.css') };
}
