import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One prerendered page: its clean address and what the build wrote for it. Paths are from the project's root. */
export type Page = { path: string; html: string; flight: string; meta: string };

const APP = join('.next', 'server', 'app');

const pageAt = (path: string): Page => ({
  path,
  html: join(APP, `${path}.html`),
  flight: join(APP, `${path}.rsc`),
  meta: join(APP, `${path}.meta`),
});

/** Every page the build prerendered, the not-found page included; manifests, robots and the like are left out. */
export function prerenderedPages(): Page[] {
  const manifest = JSON.parse(readFileSync(join('.next', 'prerender-manifest.json'), 'utf8'));
  return Object.keys(manifest.routes)
    .sort()
    .map(pageAt)
    .filter((page) => existsSync(page.html));
}
