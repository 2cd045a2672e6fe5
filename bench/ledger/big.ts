import type { Browser, Page } from '@playwright/test';
import { median, type Row } from '../numbers';
import type { MadeFile } from './files';
import { proportional, renderersOf, resident, workerThreads } from './processes';

const RUNS = 3;
const SAMPLE_MS = 50;
const MB = 1 << 20;
const WORKER = 'read-worker';

/** The most its pages' processes take while something is done, sampled. */
async function peakDuring<T>(pids: readonly number[], work: Promise<T>): Promise<{ peak: number; value: T }> {
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, proportional(pids));
  }, SAMPLE_MS);
  const value = await work.finally(() => clearInterval(timer));
  return { peak, value };
}

/** Ends a worker in the middle of its work; ms until its thread is gone from the machine. */
async function endInTheMiddle(page: Page, pids: readonly number[]): Promise<number> {
  await page.evaluate(async (name) => {
    await ledgerPage.start(name);
    await ledgerPage.begin(name, 'watched', 20);
  }, WORKER);
  if (workerThreads(pids) === 0) throw new Error('no worker thread to be seen');
  const begun = performance.now();
  const ended = page.evaluate((name) => ledgerPage.end(name), WORKER);
  while (workerThreads(pids) > 0) await new Promise((done) => setTimeout(done, 2));
  const ms = performance.now() - begun;
  await ended;
  return ms;
}

/** Asks for an end in the middle; ms until the reader says `cancelled`. */
async function askToEnd(page: Page): Promise<number> {
  const { ms, result } = await page.evaluate(async (name) => {
    await ledgerPage.start(name);
    await ledgerPage.begin(name, 'watched', 20);
    const answer = await ledgerPage.cancel(name);
    ledgerPage.end(name);
    return answer;
  }, WORKER);
  if ((result as { code?: string }).code !== 'cancelled') throw new Error(`cancelled: ${JSON.stringify(result)}`);
  return ms;
}

/** A million rows, each run on a page of its own in a browser of its own: memory, progress, the page's freedom, cancelling. */
export async function measureBig(
  openPage: () => Promise<{ browser: Browser; page: Page }>,
  file: MadeFile,
): Promise<Row[]> {
  const all = { base: [], peak: [], kernel: [], seconds: [], gap: [], block: [], ended: [], asked: [] } as Record<
    string,
    number[]
  >;
  const note = (name: string, value: number): void => void all[name]?.push(value);
  for (let run = 0; run < RUNS; run += 1) {
    const { browser, page } = await openPage();
    try {
      await page.setInputFiles('input', file.path);
      await page.evaluate((name) => ledgerPage.start(name), WORKER);
      const pids = await renderersOf(browser);
      note('base', proportional(pids) / MB);
      const { peak, value } = await peakDuring(
        pids,
        page.evaluate((name) => ledgerPage.watch(name, 'watched'), WORKER),
      );
      const { rows, unreadable } = value.result as { rows: number; unreadable: number };
      if (rows !== file.rows || unreadable > 0) throw new Error(`read ${rows} of ${file.rows} rows`);
      note('peak', peak / MB);
      note('kernel', resident(pids, 'VmHWM') / MB);
      note('seconds', value.ms / 1000);
      note('gap', value.progress.longest);
      note('block', value.longestBlock);
      note('ended', await endInTheMiddle(page, pids));
      note('asked', await askToEnd(page));
    } finally {
      await browser.close();
    }
  }
  const most = (name: string): number => Math.max(...(all[name] ?? []));
  const told = (name: string): string => (all[name] ?? []).map((one) => one.toFixed(0)).join(' ');
  const size = `${(file.bytes / 1_000_000).toFixed(0)} MB, ${file.rows} rows in ${median(all.seconds ?? []).toFixed(1)} s`;
  return [
    {
      what: 'a million rows: most memory of the page and its worker',
      figure: most('peak'),
      unit: 'MB',
      limit: 700,
      detail: `PSS every ${SAMPLE_MS} ms, ${told('base')} before; most RSS by the kernel ${told('kernel')}; ${size}`,
    },
    {
      what: 'a million rows: longest gap in progress',
      figure: most('gap'),
      unit: 'ms',
      limit: 250,
      detail: told('gap'),
    },
    {
      what: 'a million rows: longest block of the page',
      figure: most('block'),
      unit: 'ms',
      limit: 50,
      detail: told('block'),
    },
    {
      what: 'a million rows: worker ended, thread gone',
      figure: most('ended'),
      unit: 'ms',
      limit: 250,
      detail: told('ended'),
    },
    {
      what: 'a million rows: reader asked to stop',
      figure: most('asked'),
      unit: 'ms',
      limit: 250,
      detail: told('asked'),
    },
  ];
}
