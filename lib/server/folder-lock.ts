import 'server-only';
import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { StartRefused } from './start-refused';

/** A live holder touches its file this often; on another host, one untouched for three times as long counts as gone (ms). */
const TOUCH_MS = 10_000;
const SILENT_MS = 3 * TOUCH_MS;

type Holder = { pid: number; host: string; birth: string };

export type FolderLock = { release: () => void };

/** Tells a process from a later one with the same number: the boot it belongs to and its start within it. Empty where /proc is missing. */
function birthOf(pid: number): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold spaces; the start time is the 20th field after it.
    return `${boot}:${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
  } catch {
    return '';
  }
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function isAlive(path: string, holder: Holder): boolean {
  if (holder.host !== hostname()) return Date.now() - statSync(path).mtimeMs < SILENT_MS;
  return runs(holder.pid) && birthOf(holder.pid) === holder.birth;
}

function liveHolder(folder: string, mine: string): Holder | undefined {
  for (const name of readdirSync(folder)) {
    if (name === mine) continue;
    const path = join(folder, name);
    try {
      const holder = JSON.parse(readFileSync(path, 'utf8')) as Holder;
      if (isAlive(path, holder)) return holder;
    } catch {
      // Gone in the meantime, or torn by a power cut: nobody holds it.
    }
    rmSync(path, { force: true });
  }
  return undefined;
}

/**
 * One process at a time: PGlite lets a second one destroy the data without a word.
 * Each announces itself in a file of its own and then looks for others. Whatever the order, of two at once at least one sees
 * the other and steps back; a file whose process is gone is swept away. Throws `StartRefused`.
 */
export function lockFolder(dataDir: string): FolderLock {
  const folder = join(dataDir, 'in-use');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const mine = `${process.pid}-${randomBytes(6).toString('hex')}`;
  const path = join(folder, mine);
  const me: Holder = { pid: process.pid, host: hostname(), birth: birthOf(process.pid) };
  // Written elsewhere first: another process must never read half a file and sweep it away.
  const draft = join(dataDir, `.in-use-${mine}`);
  writeFileSync(draft, JSON.stringify(me), { flag: 'wx' });
  renameSync(draft, path);
  const other = liveHolder(folder, mine);
  if (other) {
    rmSync(path, { force: true });
    throw new StartRefused(
      `The data folder ${dataDir} is in use by process ${other.pid} on ${other.host}. Stop it first, or set DATA_DIR to another folder.`,
    );
  }
  const touching = setInterval(() => touch(path), TOUCH_MS);
  touching.unref();
  return {
    release: () => {
      clearInterval(touching);
      rmSync(path, { force: true });
    },
  };
}

function touch(path: string): void {
  try {
    utimesSync(path, new Date(), new Date());
  } catch {
    // Somebody removed the file by hand; this process keeps what it opened and the next start finds it by its process.
  }
}
