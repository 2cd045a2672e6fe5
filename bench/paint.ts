import type { Browser } from '@playwright/test';
import { makeBarePage, serveBare } from './bare-site';
import { median, type Row } from './numbers';
import { largestPaint, newPhone, throttle } from './phone';

const RUNS = 5;

async function firstPaint(browser: Browser, url: string): Promise<number> {
  const context = await newPhone(browser);
  const page = await context.newPage();
  await throttle(page, { line: true, cpu: 4 });
  await page.goto(url, { waitUntil: 'commit' });
  const ms = await largestPaint(page);
  await context.close();
  return ms;
}

/** LCP on a slow line and a slow phone, turn by turn with a bare page of the same text and stylesheet. */
export async function measurePaint(browser: Browser, site: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [name, path, limit] of [
    ['an answer', '/zh/faq/data-lost', 1.5],
    ['list of answers', '/zh/faq', undefined],
  ] as const) {
    const bare = await serveBare(await makeBarePage(site + path));
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      ours.push(await firstPaint(browser, site + path));
      theirs.push(await firstPaint(browser, `${bare.url}/`));
    }
    await bare.close();
    const detail = `${median(ours).toFixed(0)} ms against ${median(theirs).toFixed(0)} ms, 4× CPU, slow 4G`;
    rows.push({
      what: `LCP: ${name} / bare page`,
      figure: median(ours) / median(theirs),
      unit: '×',
      detail,
      ...(limit ? { limit } : {}),
    });
  }
  return rows;
}
