import { fork } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPglite } from '@/lib/server/pglite';
import type { Said } from './cut-writer';
import { makeDice, SEED } from './dice';

export type PowerResult = { cuts: number; kept: number; lost: number; torn: number; unreadable: number };

const WRITER = new URL('./cut-writer.ts', import.meta.url);
const FLAGS = ['--conditions=react-server', '--import=tsx'];
/** A database that does not open after a cut in this time does not open (ms). */
const OPEN_MS = 180_000;

type Round = { found?: { id: string; entries: number }[]; kept: string[] };

/** One life of the writer: from opening what the last cut left, to the next cut after so many transactions. */
function live(folders: string[], seed: number, early: number, mode: string, transactions: number): Promise<Round> {
  return new Promise((done) => {
    const args = [...folders, String(seed), String(early), mode];
    const child = fork(WRITER, args, { execArgv: FLAGS, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    const round: Round = { kept: [] };
    const tooLong = setTimeout(() => child.kill('SIGKILL'), OPEN_MS);
    child.on('message', (said: Said) => {
      if ('found' in said) {
        round.found = said.found;
        clearTimeout(tooLong);
      } else round.kept.push(said.kept);
      if (round.kept.length === transactions) child.kill('SIGKILL');
    });
    child.once('exit', () => {
      clearTimeout(tooLong);
      done(round);
    });
  });
}

/**
 * Cuts the power `cuts` times under load and looks after each what is left of everything that was acknowledged. Every second cut
 * is on a disk whose cache wrote a third of it early, torn and out of order.
 */
export async function cutPower(cuts: number, mode: 'hardened' | 'stock'): Promise<PowerResult> {
  const folder = mkdtempSync(join(tmpdir(), 'tillready-power-'));
  const [running, platter] = [join(folder, 'live'), join(folder, 'platter')];
  const dice = makeDice(SEED);
  const result: PowerResult = { cuts: 0, kept: 0, lost: 0, torn: 0, unreadable: 0 };
  const acknowledged: string[] = [];
  try {
    await (await openPglite(running)).close();
    cpSync(running, platter, { recursive: true });
    for (let cut = 0; cut <= cuts; cut += 1) {
      rmSync(running, { recursive: true });
      cpSync(platter, running, { recursive: true });
      const early = cut % 2 === 1 && mode === 'hardened' ? 1 / 3 : 0;
      const transactions = cut === cuts ? 1 : 5 + Math.floor(dice() * 120);
      const round = await live([running, platter], SEED + cut, early, mode, transactions);
      if (!round.found) {
        result.unreadable += 1;
        result.lost = acknowledged.length;
        return result;
      }
      const found = new Set(round.found.map((row) => row.id));
      result.lost = acknowledged.filter((id) => !found.has(id)).length;
      result.torn += round.found.filter((row) => row.entries !== 5).length;
      if (result.lost > 0 || cut === cuts) return result;
      acknowledged.push(...round.kept);
      result.kept = acknowledged.length;
      result.cuts += 1;
    }
    return result;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
