import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { injectManifest } from 'workbox-build';
import { NOT_FOUND_PATH } from '../../worker/answers';
import { FLIGHT_PACK_PATH } from '../../worker/flight-pack';
import { answersByNumber } from './answers-by-number';
import { flightPackOf, keptFile, keptPages, staticFilesOf } from './kept-files';
import type { Page } from './pages';

const BUNDLE = join('.next', 'worker.js');
const inPublic = (path: string) => join('public', path);

/** Small files in `public/` that a page names by itself. Icons for a home screen are fetched once, at installation. */
const PUBLIC_FILES = ['/favicon.svg', '/manifest.zh.webmanifest', '/manifest.en.webmanifest'];

async function bundle(): Promise<void> {
  await build({
    entryPoints: ['worker/sw.ts'],
    outfile: BUNDLE,
    bundle: true,
    minify: true,
    target: 'es2020',
    format: 'iife',
    tsconfig: 'worker/tsconfig.json',
    logLevel: 'warning',
    define: { ANSWERS: JSON.stringify(answersByNumber()), 'process.env.NODE_ENV': '"production"' },
  });
}

/** Writes `public/sw.js` and the two files made for it. Returns how many files a phone keeps. */
export async function buildWorker(pages: readonly Page[]): Promise<number> {
  const kept = keptPages(pages);
  const notFound = pages.find((page) => page.path === '/_not-found');
  if (!notFound) throw new Error('no prerendered not-found page: app/global-not-found.tsx must be static');
  mkdirSync(inPublic('rsc'), { recursive: true });
  writeFileSync(inPublic(FLIGHT_PACK_PATH), JSON.stringify(flightPackOf(kept)));
  copyFileSync(notFound.html, inPublic(NOT_FOUND_PATH));
  const publicFiles = [...PUBLIC_FILES, FLIGHT_PACK_PATH, NOT_FOUND_PATH];
  const files = [
    ...staticFilesOf([...kept, notFound]).map((name) => keptFile(`/_next/${name}`, join('.next', name), true)),
    ...kept.map((page) => keptFile(page.path, page.html, false)),
    ...publicFiles.map((path) => keptFile(path, inPublic(path), false)),
  ];
  await bundle();
  const { count, warnings } = await injectManifest({
    swSrc: BUNDLE,
    swDest: inPublic('sw.js'),
    additionalManifestEntries: files,
    globDirectory: 'public',
    globPatterns: [],
  });
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
  return count;
}
