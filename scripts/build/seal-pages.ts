import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { inlineScripts, pagePolicy } from '../../worker/page-policy';
import { flightFaults, markupFaults } from './markup';
import type { Page } from './pages';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

/** Next's own answer when rendering throws on the server. Ours are all rendered beforehand; without its styles it can be read. */
const isNextsOwn = (page: Page) => page.path === '/_global-error';

/**
 * Writes each page's policy into the `.meta` file beside it, which `next start` sends as headers.
 * Throws when a page holds what its policy would block, or what the worker would break.
 */
export function sealPages(pages: readonly Page[]): void {
  const faults: string[] = [];
  for (const page of pages) {
    const html = readFileSync(page.html, 'utf8');
    const meta = JSON.parse(readFileSync(page.meta, 'utf8'));
    meta.headers = { ...meta.headers, 'content-security-policy': pagePolicy(inlineScripts(html).map(sha256)) };
    writeFileSync(page.meta, JSON.stringify(meta));
    if (isNextsOwn(page)) continue;
    for (const fault of [...markupFaults(html), ...flightFaults(readFileSync(page.flight))]) {
      faults.push(`${page.path}: ${fault}`);
    }
  }
  if (faults.length > 0) throw new Error(`pages the phone could not show as built:\n  ${faults.join('\n  ')}`);
}
