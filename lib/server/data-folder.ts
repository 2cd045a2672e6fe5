import 'server-only';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, rmSync, writeSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { causeOf, StartRefused } from './start-refused';

/** Where everything the server keeps on its own disk lives: `DATA_DIR`, by default `./data`. */
export const dataFolder = (): string => resolve(/* turbopackIgnore: true */ process.env.DATA_DIR || 'data');

/** One folder at a time: Node's own `recursive` never returns where nothing can be made (/proc). */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

/**
 * Makes the data folder and writes a file in it, so that a wrong owner or a full disk is said at start and not at the first booking.
 * Throws `StartRefused`.
 */
export function openDataFolder(folder = dataFolder()): string {
  const probe = join(folder, `.probe-${process.pid}`);
  try {
    makeFolder(folder);
    const file = openSync(probe, 'w');
    try {
      writeSync(file, 'x');
      fsyncSync(file);
    } finally {
      closeSync(file);
      rmSync(probe, { force: true });
    }
  } catch (error) {
    throw new StartRefused(
      `The data folder ${folder} cannot be written (${causeOf(error)}). Set DATA_DIR to a folder this user owns.`,
    );
  }
  return folder;
}

/** Forces a folder's own list of names to disk: a file that was created or renamed in it survives a power cut. */
export function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Forces a folder, and everything in it, to disk. */
export function syncTree(folder: string): void {
  for (const item of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, item.name);
    if (item.isDirectory()) syncTree(path);
    else if (item.isFile()) syncFolder(path);
  }
  syncFolder(folder);
}
