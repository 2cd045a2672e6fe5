import type { Page } from '@playwright/test';
import { startServer } from '../../e2e/server';
import type { Row } from '../numbers';
import { newPhone, openBrowser } from '../phone';
import type { MadeFile } from './files';
import { proportional, renderersOf, workerThreads } from './processes';

const SAMPLE_MS = 50;
const PATIENCE_MS = 180_000;
const MB = 1 << 20;

type Watched = { changes: number[]; blocks: number[] };
declare const watched: Watched;

/** Notes whenever the page changes, and whatever keeps its thread for more than 50 ms. */
const watch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const held: Watched = { changes: [], blocks: [] };
    Object.assign(globalThis, { watched: held });
    const note = () => void held.changes.push(performance.now());
    const all = { subtree: true, childList: true, characterData: true, attributes: true };
    new MutationObserver(note).observe(document.body, all);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) held.blocks.push(duration);
    }).observe({ type: 'longtask' });
  });

const longestGap = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(...watched.changes.map((at, place) => at - (watched.changes[place - 1] ?? at))));
const longestBlock = (page: Page): Promise<number> => page.evaluate(() => Math.max(0, ...watched.blocks));

async function peakDuring<T>(pids: readonly number[], work: () => Promise<T>): Promise<number> {
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, proportional(pids));
  }, SAMPLE_MS);
  await work().finally(() => clearInterval(timer));
  return peak / MB;
}

/** A million rows in the product itself, as built: read with their rows, kept in pieces, and another reading stopped half-way. */
export async function measureApp(file: MadeFile): Promise<Row[]> {
  const server = await startServer();
  const browser = await openBrowser();
  try {
    const page = await (await newPhone(browser)).newPage();
    await page.goto(`${server.url}/zh/ledger`);
    const words = (text: string) => page.getByText(text, { exact: true });
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const choose = async () => {
      await button('选文件').waitFor();
      await page.locator('input[type=file]').setInputFiles(file.path);
    };
    await page.getByRole('link', { name: '读升级前的流水' }).click();
    await button('选文件').waitFor();
    const pids = await renderersOf(browser);
    await choose();
    await words('停下').waitFor();
    const begun = performance.now();
    await button('停下').click();
    while (workerThreads(pids) > 0) await new Promise((done) => setTimeout(done, 2));
    const stopped = performance.now() - begun;
    await button('选文件').waitFor();
    const base = proportional(pids) / MB;
    await watch(page);
    const before = performance.now();
    const reading = await peakDuring(pids, async () => {
      await choose();
      await words('备份指纹').waitFor({ timeout: PATIENCE_MS });
    });
    const seconds = (performance.now() - before) / 1000;
    const [gap, block] = [await longestGap(page), await longestBlock(page)];
    await words('合计和逐笔的明细').click();
    const keeping = await peakDuring(pids, async () => {
      await button('数对了，去存三份').click();
      await words('还差3份').waitFor({ timeout: PATIENCE_MS });
    });
    const kept = await longestBlock(page);
    const detail = `${file.rows} rows, ${(file.bytes / 1_000_000).toFixed(0)} MB in ${seconds.toFixed(1)} s, ${base.toFixed(0)} MB before`;
    const most = { unit: 'MB', limit: 700 } as const;
    return [
      { what: 'in the product: most memory while reading, rows held', figure: reading, ...most, detail },
      { what: 'in the product: most memory while keeping the rows', figure: keeping, ...most },
      { what: 'in the product: longest time without progress', figure: gap, unit: 'ms', limit: 250 },
      { what: 'in the product: longest block, reading', figure: block, unit: 'ms', limit: 50 },
      { what: 'in the product: longest block, keeping', figure: kept, unit: 'ms', limit: 50 },
      { what: 'in the product: pressed to stop, workers gone', figure: stopped, unit: 'ms', limit: 250 },
    ];
  } finally {
    await browser.close();
    await server.remove();
  }
}
