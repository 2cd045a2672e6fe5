import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildWorker } from './build/build-worker';
import { prerenderedPages } from './build/pages';
import { runNode } from './build/run';
import { sealPages } from './build/seal-pages';
import { buildId, sourceHash } from './start/sources.mjs';

/** `npm run build`: content, pages, their security policies, the worker. Stops at the first thing a phone could not use. */

const say = (text: string) => console.log(`build  ${(performance.now() / 1000).toFixed(0).padStart(3)} s  ${text}`);

async function build(): Promise<void> {
  const root = process.cwd();
  // Read before the build writes anything, so that an edit made meanwhile asks for another build.
  const sources = sourceHash(root);
  const id = buildId(root);

  await runNode('node_modules/tsx/dist/cli.mjs', ['scripts/build-content.ts']);
  say('content checked and packed');

  const env = { TILLREADY_BUILD_ID: id, NEXT_TELEMETRY_DISABLED: '1' };
  await runNode('node_modules/next/dist/bin/next', ['build'], env);
  const pages = prerenderedPages();
  say(`release ${id}: ${pages.length} pages prerendered`);

  sealPages(pages);
  say('every page carries its own security policy');

  const count = await buildWorker(pages);
  say(`the worker keeps ${count} files`);

  // Inside `.next`, so that it goes when anything else builds there.
  writeFileSync(join('.next', 'built-from'), sources);
}

try {
  await build();
} catch (error) {
  console.error(`build: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
