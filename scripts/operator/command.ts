import { relative } from 'node:path';
import { BackupRefused } from '@/lib/server/backup-file';
import { causeOf, StartRefused } from '@/lib/server/start-refused';

/** Something in how the command was called; the message says how to call it. */
export class Misused extends Error {}

export type Say = (line: string) => void;

/** A command of the operator: one line for each thing it did; what can be put right is one line on standard error and exit code 1. */
export async function runCommand(name: string, work: (say: Say, words: string[]) => Promise<void>): Promise<void> {
  try {
    await work((line) => console.log(`${name}: ${line}`), process.argv.slice(2));
  } catch (error) {
    const isSaid = error instanceof Misused || error instanceof StartRefused || error instanceof BackupRefused;
    console.error(`${name}: ${isSaid ? error.message : `failed (${causeOf(error)})`}`);
    process.exitCode = 1;
  }
}

/** A path as somebody in the project's folder would type it. */
export const shown = (path: string): string => {
  const near = relative(process.cwd(), path);
  return near.startsWith('..') ? path : near;
};

/** What a backup holds, in a few words. */
export const sizeOf = ({ shop = 0, entry = 0, booking = 0 }: Record<string, number>): string =>
  `shops ${shop}, entries ${entry}, bookings ${booking}`;
