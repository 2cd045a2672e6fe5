import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { freePort } from './free-port';

/** A real PostgreSQL of its own, in a temporary folder. `url(name)` is a database in it, made when missing. */
export type Cluster = { url: (name: string) => Promise<string>; stop: () => Promise<void> };

const DEBIAN = '/usr/lib/postgresql';

function findPrograms(): string | undefined {
  if (existsSync(DEBIAN)) {
    const versions = readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a));
    const found = versions
      .map((version) => join(DEBIAN, version, 'bin'))
      .find((bin) => existsSync(join(bin, 'initdb')));
    if (found) return found;
  }
  try {
    return execFileSync('pg_config', ['--bindir'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}

/** The programs of PostgreSQL, installed from Debian when they are missing and this user may. */
function programs(): string {
  const found = findPrograms();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'postgresql'], { stdio: 'ignore' });
  }
  const installed = findPrograms();
  if (installed) return installed;
  throw new Error('These tests start a PostgreSQL of their own: install it (Debian: apt-get install postgresql).');
}

/** PostgreSQL refuses to run as root: it runs as Debian's own user for it, or as nobody. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (flag: string): number => {
    for (const user of ['postgres', 'nobody']) {
      try {
        return Number(execFileSync('id', [flag, user], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
      } catch {
        // The next one.
      }
    }
    throw new Error('no unprivileged user to run PostgreSQL as');
  };
  return { uid: idOf('-u'), gid: idOf('-g') };
}

async function untilReady(url: string, server: ChildProcess): Promise<void> {
  for (let tried = 0; tried < 200; tried += 1) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended with code ${server.exitCode}`);
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await new Promise((done) => setTimeout(done, 100));
    }
  }
  throw new Error('PostgreSQL did not start');
}

export async function startCluster(): Promise<Cluster> {
  const bin = programs();
  const user = unprivileged();
  const folder = mkdtempSync(join(tmpdir(), 'tillready-postgres-'));
  if (user) chownSync(folder, user.uid, user.gid);
  const files = join(folder, 'files');
  execFileSync(
    join(bin, 'initdb'),
    ['-D', files, '-U', 'tillready', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'],
    { cwd: folder, stdio: 'ignore', ...user },
  );
  const port = await freePort();
  // The tests end the application, never the database under it: its own fsync would only make them slower.
  const settings = [
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${folder}`,
    'fsync=off',
    'max_connections=200',
  ];
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', files, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    { cwd: folder, stdio: 'ignore', ...user },
  );
  const endWithUs = (): void => void server.kill('SIGQUIT');
  process.once('exit', endWithUs);
  const place = `postgres://tillready@127.0.0.1:${port}`;
  await untilReady(`${place}/postgres`, server);
  return {
    url: async (name) => {
      const client = new pg.Client({ connectionString: `${place}/postgres` });
      await client.connect();
      const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
      if (!rowCount) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`);
      await client.end();
      return `${place}/${name}`;
    },
    stop: async () => {
      process.off('exit', endWithUs);
      const ended = new Promise((done) => server.once('exit', done));
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
