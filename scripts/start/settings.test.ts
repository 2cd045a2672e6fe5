import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { checkDatabase, checkPort, readAddress } from './settings.mjs';

afterEach(() => vi.unstubAllEnvs());

test('without settings the server listens on port 3000, everywhere', () => {
  vi.stubEnv('PORT', undefined);
  vi.stubEnv('HOST', undefined);
  expect(readAddress()).toEqual({ port: 3000, host: '0.0.0.0' });
});

test.each(['abc', '0', '65536', '80.5', '-1'])('PORT=%s is refused in one line', (port) => {
  vi.stubEnv('PORT', port);
  expect(readAddress).toThrow(/^PORT must be a number.*$/);
});

test('a port that somebody uses is refused with what to do', async () => {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  const address = other.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  await expect(checkPort({ port: address.port, host: '127.0.0.1' })).rejects.toThrow(/is in use.*set PORT/);
  await new Promise((done) => other.close(done));
  await expect(checkPort({ port: address.port, host: '127.0.0.1' })).resolves.toBeUndefined();
});

test('the data folder is made when it is missing', () => {
  vi.stubEnv('DATABASE_URL', undefined);
  vi.stubEnv('DATA_DIR', join(mkdtempSync(join(tmpdir(), 'tillready-settings-')), 'a', 'b'));
  expect(checkDatabase).not.toThrow();
});

test.each(['/dev/null/data', '/proc/data'])('a data folder that cannot be, %s, is refused in one line', (folder) => {
  vi.stubEnv('DATABASE_URL', undefined);
  vi.stubEnv('DATA_DIR', folder);
  expect(checkDatabase).toThrow(/^the data folder .* cannot be written .*Set DATA_DIR.*$/);
});

test.each(['nonsense', 'mysql://host/name', 'postgresql://', 'postgres://host:port/name'])(
  'DATABASE_URL=%s is refused in one line',
  (url) => {
    vi.stubEnv('DATABASE_URL', url);
    expect(checkDatabase).toThrow(/^DATABASE_URL must look like .*$/);
  },
);

test('a PostgreSQL address is left to the server to try', () => {
  vi.stubEnv('DATABASE_URL', 'postgresql://user:pa%20ss@host:5432/name?sslmode=require');
  expect(checkDatabase).not.toThrow();
});
