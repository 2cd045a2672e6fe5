import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDataFolder } from './data-folder';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'tillready-folder-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('a data folder is made with everything above it, for its user alone', () => {
  const folder = join(root, 'some', 'where', 'data');
  expect(openDataFolder(folder)).toBe(folder);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

test('where nothing can be made that is said at once, not tried for ever', () => {
  // In a process of its own: one that tries for ever cannot be stopped from within.
  const script = `
    import { openDataFolder } from './lib/server/data-folder.ts';
    try { openDataFolder('/proc/nowhere/data'); } catch (error) { process.stdout.write(error.message); }`;
  const words = ['--conditions=react-server', '--import=tsx', '--input-type=module', '-e', script];
  const { stdout, signal } = spawnSync(process.execPath, words, { timeout: 30_000, encoding: 'utf8' });
  expect(signal).toBeNull();
  expect(stdout).toContain('The data folder /proc/nowhere/data cannot be written');
  expect(existsSync('/proc/nowhere')).toBe(false);
});
