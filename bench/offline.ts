import type { Browser, BrowserContext, Locator, Page } from '@playwright/test';
import { makeBarePage, serveBare } from './bare-site';
import { median, type Row } from './numbers';
import { newPhone, throttle, untilKept } from './phone';

const RUNS = 5;
const FROM = '/zh/faq';
const TO = '/zh/faq/data-lost';

/** From the start of a cold navigation to the first paint with content, ms. */
async function openCold(context: BrowserContext, url: string, cpu: number): Promise<number> {
  const page = await context.newPage();
  await throttle(page, { cpu });
  await page.goto(url);
  const ms = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if (entry.name === 'first-contentful-paint') done(entry.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  await page.close();
  return ms;
}

/** The list of answers, alive: before that a press is an ordinary navigation. */
async function openList(page: Page, site: string): Promise<Locator> {
  await page.goto(site + FROM);
  const link = page.locator(`a[href="${TO}"]`).first();
  await link.waitFor();
  await page.waitForFunction((to) => {
    const found = document.querySelector(`a[href="${to}"]`);
    return found !== null && Object.keys(found).some((key) => key.startsWith('__reactProps'));
  }, TO);
  // A person reads before pressing.
  await page.waitForTimeout(500);
  return link;
}

/** From a press on a link to the frame in which the answer's heading stands, ms. */
async function softly(page: Page, site: string): Promise<number> {
  const link = await openList(page, site);
  return link.evaluate(
    (anchor, to) =>
      new Promise<number>((done) => {
        const before = document.querySelector('article');
        const begun = performance.now();
        const look = () => {
          const article = document.querySelector('article h2, article h1');
          if (location.pathname === to && article && article !== before) {
            // Called just before a frame is painted: what runs next runs after it.
            setTimeout(() => done(performance.now() - begun));
          } else requestAnimationFrame(look);
        };
        (anchor as HTMLAnchorElement).click();
        look();
      }),
    TO,
  );
}

/** Takes away what the worker answers the router with: a press on a link then ends in a load of the whole page. */
async function dropFlightPack(page: Page): Promise<void> {
  const isGone = await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) {
        if (new URL(url).pathname === '/rsc/pack.json') return cache.delete(url);
      }
    }
    return false;
  });
  if (!isGone) throw new Error('the worker holds no flight pack');
}

/** From the same press to the first frame of the page that had to be loaded instead, ms. */
async function hardly(page: Page, site: string): Promise<number> {
  const link = await openList(page, site);
  const begun = await link.evaluate((anchor) => {
    const now = performance.timeOrigin + performance.now();
    (anchor as HTMLAnchorElement).click();
    return now;
  });
  await page.waitForURL(site + TO);
  await page.locator('article h2, article h1').first().waitFor();
  return page.evaluate(
    (from) =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            if (entry.name === 'first-contentful-paint') done(performance.timeOrigin + entry.startTime - from);
          }
        }).observe({ type: 'paint', buffered: true });
      }),
    begun,
  );
}

/** A phone that holds everything, the flight pack too or not. */
async function keptPhone(browser: Browser, site: string, { withPack }: { withPack: boolean }): Promise<BrowserContext> {
  const context = await newPhone(browser);
  const first = await context.newPage();
  await first.goto(site + FROM);
  await untilKept(first);
  if (!withPack) await dropFlightPack(first);
  await first.close();
  return context;
}

/** With the server gone: moving inside the app against loading pages, and opening it cold against one bare cached page. */
export async function measureOffline(browser: Browser, site: string, kill: () => Promise<void>): Promise<Row[]> {
  const context = await keptPhone(browser, site, { withPack: true });
  const without = await keptPhone(browser, site, { withPack: false });
  const bare = await serveBare(await makeBarePage(site + TO));
  const first = await context.newPage();
  await first.goto(`${bare.url}/kept`);
  await first.evaluate(() => navigator.serviceWorker.ready);
  await first.close();
  await bare.close();
  await kill();

  const rows: Row[] = [];
  for (const cpu of [1, 4]) {
    const page = await context.newPage();
    const other = await without.newPage();
    for (const one of [page, other]) await throttle(one, { cpu });
    const soft: number[] = [];
    const hard: number[] = [];
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      soft.push(await softly(page, site));
      hard.push(await hardly(other, site));
      ours.push(await openCold(context, site + TO, cpu));
      theirs.push(await openCold(context, `${bare.url}/kept`, cpu));
    }
    await page.close();
    await other.close();
    const against = (a: number[], b: number[]) => `${median(a).toFixed(0)} ms against ${median(b).toFixed(0)} ms`;
    rows.push({
      what: `offline, ${cpu}× CPU: soft / hard navigation`,
      figure: median(soft) / median(hard),
      unit: '×',
      limit: 0.5,
      detail: against(soft, hard),
    });
    rows.push({
      what: `offline, ${cpu}× CPU: cold open / bare cached page`,
      figure: median(ours) / median(theirs),
      unit: '×',
      limit: 2,
      detail: against(ours, theirs),
    });
  }
  await context.close();
  await without.close();
  return rows;
}
