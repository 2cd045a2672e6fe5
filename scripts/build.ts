import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildWorker } from './build/build-worker';
import { firstVisit } from './build/first-visit';
import { keptPages } from './build/kept-files';
import { prerenderedPages } from './build/pages';
import { runNode } from './build/run';
import { sealPages } from './build/seal-pages';
import { buildId, sourceHash } from './start/sources.mjs';

/** `npm run build`: content, pages, their security policies, the worker. Stops at the first thing a phone could not use. */

const say = (text: string) => console.log(`build  ${(performance.now() / 1000).toFixed(0).padStart(3)} s  ${text}`);
const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(0)} KB`;

const root = process.cwd();
// Read before the build writes anything, so that an edit made meanwhile asks for another build.
const sources = sourceHash(root);
const id = buildId(root);

await runNode('node_modules/tsx/dist/cli.mjs', ['scripts/build-content.ts']);
say('content checked and packed');

await runNode('node_modules/next/dist/bin/next', ['build'], { TILLREADY_BUILD_ID: id, NEXT_TELEMETRY_DISABLED: '1' });
const pages = prerenderedPages();
say(`release ${id}: ${pages.length} pages prerendered`);

sealPages(pages);
say('every page carries its own security policy');

const count = await buildWorker(pages);
say(`the worker keeps ${count} files`);

for (const page of keptPages(pages).filter(({ path }) => path.startsWith('/zh'))) {
  const { html, js, css } = firstVisit(page);
  say(`first visit ${page.path}: ${kilobytes(js)} script, ${kilobytes(css)} style, ${kilobytes(html)} page, gzipped`);
}

// Inside `.next`, so that it goes when anything else builds there.
writeFileSync(join('.next', 'built-from'), sources);
