import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceHash } from './sources.mjs';
import { Stop, say } from './stop.mjs';

/** Written by the build as its last act (scripts/build.ts). */
const BUILT_FROM = join('.next', 'built-from');
const WORKER = join('public', 'sw.js');

export const isBuilt = () =>
  existsSync(WORKER) && existsSync(BUILT_FROM) && readFileSync(BUILT_FROM, 'utf8') === sourceHash(process.cwd());

/** Builds unless the sources are those of the last build. Throws `Stop`. */
export function buildIfChanged() {
  if (isBuilt()) return;
  say('building (once, about a minute)');
  const build = spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/build.ts'], {
    stdio: 'inherit',
  });
  if (build.status !== 0) throw new Stop('the application could not be built, the reasons are above.');
}
