import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { browserLaunch } from '../scripts/test/browser';

/** A slow 4G line as Lighthouse's mobile profile has it: 1.6 Mbit/s down, 0.75 up, 150 ms round trip. */
const SLOW_4G = { offline: false, downloadThroughput: 1_638_400 / 8, uploadThroughput: 768_000 / 8, latency: 150 };
/** Playwright's view of a cheap phone. */
const PHONE = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  locale: 'zh-CN',
};

export const openBrowser = (): Promise<Browser> => chromium.launch(browserLaunch());
export async function newPhone(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext(PHONE);
  // The compiler that runs these scripts names functions by a helper that a page does not have.
  await context.addInitScript('globalThis.__name = (one) => one');
  return context;
}

export async function throttle(
  page: Page,
  { line = false, cpu = 1 }: { line?: boolean; cpu?: number },
): Promise<CDPSession> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.enable');
  if (line) await cdp.send('Network.emulateNetworkConditions', SLOW_4G);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  return cdp;
}

/** Until the phone holds everything: only then may the server go. */
export async function untilKept(page: Page): Promise<void> {
  await page.waitForSelector('html[data-sw=ready][data-pack=ready]', { state: 'attached', timeout: 60_000 });
}

/** Largest contentful paint of the page, ms from the start of its navigation, once it has stood still for a second. */
export const largestPaint = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        let last = 0;
        let timer = setTimeout(() => done(last), 3_000);
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) last = entry.startTime;
          clearTimeout(timer);
          timer = setTimeout(() => done(last), 1_000);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
