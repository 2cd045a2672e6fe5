import { readdirSync, readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';

const KB = 1024;

/** Processes of this browser that draw pages; a page's workers are threads of its own. */
export async function renderersOf(browser: Browser): Promise<number[]> {
  const cdp = await browser.newBrowserCDPSession();
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  await cdp.detach();
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

const readProc = (pid: number, name: string): string => {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    // The process has ended.
    return '';
  }
};

const kilobytes = (text: string, field: string): number =>
  Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0);

/** Bytes in memory of its own and its share of what it shares: what the machine would get back. */
export const proportional = (pids: readonly number[]): number =>
  pids.reduce((sum, pid) => sum + kilobytes(readProc(pid, 'smaps_rollup'), 'Pss') * KB, 0);

/** Bytes in memory, what it shares with others counted whole; the most the kernel itself has seen since the start. */
export const resident = (pids: readonly number[], field: 'VmRSS' | 'VmHWM'): number =>
  pids.reduce((sum, pid) => sum + kilobytes(readProc(pid, 'status'), field) * KB, 0);

export const workerThreads = (pids: readonly number[]): number =>
  pids.flatMap((pid) => {
    try {
      return readdirSync(`/proc/${pid}/task`).filter((task) =>
        readProc(pid, `task/${task}/comm`).startsWith('DedicatedWorker'),
      );
    } catch {
      return [];
    }
  }).length;
