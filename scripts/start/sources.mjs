import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What the built application is made of; a change in any of it asks for a new build. */
const BUILT_FROM = [
  'app',
  'components',
  'content',
  'lib',
  'messages',
  'public',
  'scripts/build',
  'scripts/build.ts',
  'scripts/build-content.ts',
  'scripts/content',
  'worker',
  'instrumentation.ts',
  'next.config.js',
  'package-lock.json',
  'tsconfig.json',
];

/** Written by the build itself, so not its source. */
const MADE = ['content/.compiled', 'public/content', 'public/rsc', 'public/sw.js'];

/** The server's rooms, words that travel in content packs, and files the worker knows by hashes of their own. */
const NOT_ON_PHONES = ['app/api', 'content', 'instrumentation.ts', 'lib/server', 'scripts', 'public'];

const isTest = (/** @type {string} */ path) => /\.test\.tsx?$/.test(path) || path.includes(`${sep}testing${sep}`);

/** @param {string} path @returns {string[]} */
function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  const names = readdirSync(path).sort();
  return names.flatMap((name) => filesUnder(join(path, name)));
}

const isUnder = (/** @type {string} */ path, /** @type {string[]} */ rooms) =>
  rooms.some((room) => path === room || path.startsWith(`${room}/`));

/** @param {string} root @param {string[]} without */
function hashOf(root, without) {
  const hash = createHash('sha256');
  for (const path of BUILT_FROM.flatMap((room) => filesUnder(join(root, room)))) {
    const name = relative(root, path).split(sep).join('/');
    if (isTest(path) || isUnder(name, MADE) || isUnder(name, without)) continue;
    hash.update(`${name}\0`).update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex').slice(0, 20);
}

/** Changes when anything the build reads has changed, the address written into pages included; tests are not read. */
export const sourceHash = (/** @type {string} */ root) => {
  const address = process.env.PUBLIC_URL;
  return address ? `${hashOf(root, [])} ${address}` : hashOf(root, []);
};

/**
 * Names this release on phones. A change on the server alone or in content alone keeps it,
 * so phones download nothing for it: content travels by its own packs.
 */
export const buildId = (/** @type {string} */ root) => hashOf(root, NOT_ON_PHONES);
