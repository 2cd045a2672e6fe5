import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockFolder } from './folder-lock';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tillready-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const held = () => readdirSync(join(folder, 'in-use'));
function leaveBehind(holder: object): string {
  lockFolder(folder).release();
  const path = join(folder, 'in-use', 'left-behind');
  writeFileSync(path, JSON.stringify(holder));
  return path;
}

test('a second process is refused in one line that names the first', () => {
  const lock = lockFolder(folder);
  expect(() => lockFolder(folder)).toThrow(
    `The data folder ${folder} is in use by process ${process.pid} on ${hostname()}. Stop it first, or set DATA_DIR to another folder.`,
  );
  expect(held()).toHaveLength(1);
  lock.release();
  lockFolder(folder).release();
});

test('the refused one leaves the first in possession', () => {
  const lock = lockFolder(folder);
  const before = held();
  expect(() => lockFolder(folder)).toThrow();
  expect(held()).toEqual(before);
  lock.release();
});

test('the lock of a process that was killed does not stand in the way', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  const ended = new Promise((done) => child.once('exit', done));
  const path = leaveBehind({ pid: child.pid, host: hostname(), birth: birthNow(child.pid) });
  try {
    expect(() => lockFolder(folder)).toThrow(`process ${child.pid}`);
  } finally {
    child.kill('SIGKILL');
    await ended;
  }
  lockFolder(folder).release();
  expect(held()).not.toContain(path);
});

test('nor does that of an earlier process whose number a new one now has', () => {
  leaveBehind({ pid: process.pid, host: hostname(), birth: 'another boot:1' });
  lockFolder(folder).release();
});

test('nor does one torn by a power cut', () => {
  const path = leaveBehind({});
  writeFileSync(path, '{"pid":');
  lockFolder(folder).release();
});

test('one of another host counts while it is touched, and not when it has fallen silent', () => {
  const path = leaveBehind({ pid: 1, host: 'another-host', birth: '' });
  expect(() => lockFolder(folder)).toThrow('process 1 on another-host');
  const minuteAgo = new Date(Date.now() - 60_000);
  utimesSync(path, minuteAgo, minuteAgo);
  lockFolder(folder).release();
});

test('of many that start at once never two go on', async () => {
  const script = `
    import { lockFolder } from './lib/server/folder-lock.ts';
    try { lockFolder(process.argv[1]); process.stdout.write('in'); setTimeout(() => process.exit(0), 2000); }
    catch { process.stdout.write('out'); }`;
  const starts = Array.from({ length: 4 }, () =>
    run(['--conditions=react-server', '--import=tsx', '-e', script, folder]),
  );
  const said = await Promise.all(starts);
  expect(said.filter((text) => text === 'in').length).toBeLessThanOrEqual(1);
  expect(said.filter((text) => text === 'in' || text === 'out')).toHaveLength(4);
});

function birthNow(pid: number | undefined): string {
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return `${boot}:${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
}

function run(args: string[]): Promise<string> {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.on('data', (part) => {
      text += part;
    });
    child.once('exit', () => done(text));
  });
}
