import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { keptPages } from './build/kept-files';
import { type Page, prerenderedPages } from './build/pages';

/** `npx tsx scripts/first-visit.ts`, after a build: what each page costs the first time, and whether pages stay cheap. */

/**
 * An answer opened from a link in a message is most people's first page, on their own data plan: its scripts, gzipped.
 * The framework alone is 130 KB.
 */
const ANSWER_SCRIPT_MAX = 165 * 1024;

/** A page's own HTML, gzipped. The list of 75 answers is the longest. */
const HTML_MAX = 8 * 1024;

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
const gzipped = (path: string): number => gzipSync(readFileSync(path)).length;

/** What a browser fetches to open the page once, in bytes after gzip: its HTML, its scripts and its styles. */
function firstVisit(page: Page): { html: number; js: number; css: number } {
  const html = readFileSync(page.html, 'utf8').replace(/<script[^>]*noModule[^>]*>/gi, '');
  const names = new Set(html.match(/static\/(?:chunks|css)\/[\w.~-]+\.(?:js|css)/g) ?? []);
  const sum = (ending: string) =>
    [...names].filter((name) => name.endsWith(ending)).reduce((all, name) => all + gzipped(join('.next', name)), 0);
  return { html: gzipSync(html).length, js: sum('.js'), css: sum('.css') };
}

const pages = prerenderedPages();
for (const page of keptPages(pages).filter(({ path }) => path.startsWith('/zh'))) {
  const { html, js, css } = firstVisit(page);
  console.log(`${page.path}: ${kilobytes(js)} script, ${kilobytes(css)} style, ${kilobytes(html)} page, gzipped`);
}

const long = pages.filter((page) => firstVisit(page).html > HTML_MAX);
if (long.length > 0) {
  const all = long.map((page) => `${page.path} (${kilobytes(firstVisit(page).html)})`).join(', ');
  console.error(`more than ${kilobytes(HTML_MAX)} of HTML: ${all}`);
  process.exitCode = 1;
}

const answers = pages.filter(({ path }) => path.startsWith('/zh/faq/'));
const dear = answers.filter((page) => firstVisit(page).js > ANSWER_SCRIPT_MAX);
if (dear.length > 0) {
  const limit = kilobytes(ANSWER_SCRIPT_MAX);
  console.error(
    `${dear.length} of ${answers.length} answers load more than ${limit} of script, ${dear[0]?.path} among them`,
  );
  process.exitCode = 1;
}
