import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildId, sourceHash } from './sources.mjs';

let root: string;
const write = (path: string, text = path) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const hashes = () => ({ build: sourceHash(root), release: buildId(root) });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tillready-sources-'));
  for (const path of ['app/[locale]/page.tsx', 'lib/server/sync.ts', 'content/zh/items.yaml', 'package-lock.json'])
    write(path);
});
afterEach(() => rmSync(root, { recursive: true }));

test('unchanged sources give the same release, wherever they lie', () => {
  const first = hashes();
  const elsewhere = mkdtempSync(join(tmpdir(), 'tillready-sources-'));
  root = elsewhere;
  for (const path of ['app/[locale]/page.tsx', 'lib/server/sync.ts', 'content/zh/items.yaml', 'package-lock.json'])
    write(path);
  expect(hashes()).toEqual(first);
});

test.each([
  'app/[locale]/page.tsx',
  'components/ui/button.tsx',
  'messages/zh.json',
  'worker/sw.ts',
  'package-lock.json',
])('a change in %s is a new release', (path) => {
  const before = hashes();
  write(path, 'changed');
  const after = hashes();
  expect(after.build).not.toBe(before.build);
  expect(after.release).not.toBe(before.release);
});

test.each(['lib/server/sync.ts', 'app/api/sync/route.ts', 'content/zh/items.yaml', 'instrumentation.ts'])(
  'a change in %s is built, but phones keep their release',
  (path) => {
    const before = hashes();
    write(path, 'changed');
    const after = hashes();
    expect(after.build).not.toBe(before.build);
    expect(after.release).toBe(before.release);
  },
);

test.each([
  'content/.compiled/zh.json',
  'public/sw.js',
  'public/rsc/pack.json',
  'lib/domain/entry.test.ts',
  'README.md',
])('what the build makes or does not read, %s, asks for no build', (path) => {
  const before = hashes();
  write(path, 'changed');
  expect(hashes()).toEqual(before);
});

test('the public address is written into pages, so another one asks for a build', () => {
  const before = hashes();
  vi.stubEnv('PUBLIC_URL', 'https://pos.example');
  expect(sourceHash(root)).not.toBe(before.build);
  vi.unstubAllEnvs();
});
