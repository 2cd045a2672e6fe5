import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Stop, say } from '../start/stop.mjs';
import { chromiumPlaces } from './chromium-places.mjs';

/** What the tests need of the machine beside Node: where it is looked for, and the Debian package that brings it. */

const hasChromium = () => [process.env.CHROMIUM, ...chromiumPlaces].some((path) => path && existsSync(path));

/** PostgreSQL keeps its server programs in a folder of its own, one a version. */
function hasPostgres() {
  const folder = '/usr/lib/postgresql';
  const folders = existsSync(folder) ? readdirSync(folder).map((version) => join(folder, version, 'bin')) : [];
  const places = [...folders, ...(process.env.PATH ?? '').split(':')];
  return places.some((place) => existsSync(join(place, 'initdb')));
}

/** Chinese drawn as empty boxes has other widths: what is measured would not be what merchants see. */
function hasChineseFont() {
  const list = spawnSync('fc-list', [':lang=zh-cn', 'file'], { encoding: 'utf8' });
  return list.status === 0 && list.stdout.trim() !== '';
}

const NEEDS = [
  { has: hasChromium, package: 'chromium', name: 'Chromium (or set CHROMIUM to its path)' },
  { has: hasPostgres, package: 'postgresql', name: 'PostgreSQL' },
  { has: hasChineseFont, package: 'fonts-noto-cjk', name: 'a Chinese font' },
];

const isDebianRoot = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Finds or, as root on Debian, installs what is missing. Throws `Stop` with the one line that helps. */
export function prepareMachine() {
  const missing = NEEDS.filter((need) => !need.has());
  if (missing.length === 0) return;
  const packages = missing.map((need) => need.package);
  if (!isDebianRoot()) {
    throw new Stop(
      `${missing.map((need) => need.name).join(', ')} missing: apt-get install ${packages.join(' ')}, then again.`,
    );
  }
  say(`installing ${packages.join(', ')}`);
  const apt = (/** @type {string[]} */ ...args) =>
    spawnSync('apt-get', args, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, encoding: 'utf8' });
  apt('update');
  const installed = apt('install', '-y', '--no-install-recommends', ...packages);
  if (installed.status !== 0)
    throw new Stop(`apt-get install ${packages.join(' ')} failed: ${installed.stderr.trim()}`);
}
