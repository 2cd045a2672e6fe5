import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Stop, say } from './stop.mjs';

/** Lies inside `node_modules`, so that it goes when the packages go. */
const INSTALLED_FROM = join('node_modules', '.installed-from');
/** npm's own record of what it installed. */
const RECORD = join('node_modules', '.package-lock.json');
const LOCK = 'package-lock.json';

const lockHash = () => createHash('sha256').update(readFileSync(LOCK)).digest('hex');

function isInstalled() {
  if (!existsSync(RECORD)) return false;
  if (existsSync(INSTALLED_FROM)) return readFileSync(INSTALLED_FROM, 'utf8') === lockHash();
  // Somebody ran `npm ci` by hand: it counts unless the list was changed after it.
  return statSync(RECORD).mtimeMs >= statSync(LOCK).mtimeMs;
}

/** Installs what `package-lock.json` names, unless that is what is there. Throws `Stop`. */
export function installPackages() {
  if (!isInstalled()) {
    say('installing packages (once, about a minute)');
    // No package runs code of its own while it is installed; none of ours needs to.
    const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    if (npm.status !== 0)
      throw new Stop('the packages could not be installed: `npm ci` failed, its reasons are above.');
  }
  writeFileSync(INSTALLED_FROM, lockHash());
}
