import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { SCREENS } from '../e2e/screens';
import { startServer } from '../e2e/server';
import { LOCALES } from '../lib/domain/vocabulary';
import { browserLaunch } from './test/browser';

/**
 * `npx tsx scripts/screenshots.ts [folder]`, after a build: every screen as a person sees it, into `screenshots/`:
 * both languages, phone, dark, large text, the narrowest phone, a desktop, and the steps and sheets behind the screens.
 */
const STEPS = [
  '/checklist#C22',
  '/faq?q=beifen',
  '/training#M4/3',
  '/training#M4/quiz/1',
  '/booking#pick',
  '/shop#profile',
  '/acceptance#new',
];

type Look = { name: string; width: number; height: number; dark?: boolean; text?: string };
const LOOKS: Look[] = [
  { name: 'phone', width: 390, height: 844 },
  { name: 'dark', width: 390, height: 844, dark: true },
  { name: 'text130', width: 390, height: 844, text: '130' },
  { name: 'narrow', width: 320, height: 700 },
  { name: 'desktop', width: 1280, height: 860 },
];

const folder = process.argv[2] ?? 'screenshots';
const nameOf = (path: string) => (path === '' ? 'home' : path.slice(1).replace(/[^a-z0-9]+/gi, '-'));

/** What stands still for this long is all there (ms): the last part of a place comes with a script of its own. */
const STILL_MS = 500;

async function untilStill(page: Page): Promise<void> {
  let before = '';
  for (;;) {
    await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'));
    const now = await page.content();
    if (now === before) return;
    before = now;
    await page.waitForTimeout(STILL_MS);
  }
}

async function fillShop(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/zh/checklist`);
  for (const title of ['把每台机器登记一遍', '问清楚是谁要升级', '备份交易记录']) {
    await page.getByRole('button', { name: `标记办好：${title}`, exact: true }).click();
    await page.getByRole('button', { name: `改回没办：${title}`, exact: true }).waitFor();
  }
  await page.goto(`${url}/zh/training`);
  await page.getByLabel('名字').fill('示例');
  await page.getByRole('button', { name: '加上', exact: true }).click();
  await page.getByRole('heading', { name: /^示例，/ }).waitFor();
  await page.goto(`${url}/zh/cost`);
  await page.getByRole('button', { name: '就从这几项开始', exact: true }).click();
  await page.getByRole('link', { name: /^新终端/ }).click();
  const sheet = page.getByRole('dialog', { name: '新终端' });
  await sheet.getByLabel(/^多半多少钱/).fill('980');
  await sheet.getByLabel('最高').fill('1200');
  await sheet.getByRole('button', { name: '好了' }).click();
  await sheet.waitFor({ state: 'hidden' });
}

async function shoot(browser: Browser, url: string, look: Look): Promise<number> {
  const context = await browser.newContext({
    viewport: { width: look.width, height: look.height },
    deviceScaleFactor: look.width < 1_000 ? 2 : 1,
    colorScheme: look.dark ? 'dark' : 'light',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  if (look.text) await context.addInitScript((text) => localStorage.setItem('tillready-text', text), look.text);
  const page = await context.newPage();
  await fillShop(page, url);
  let taken = 0;
  for (const locale of LOCALES) {
    for (const path of [...SCREENS, ...STEPS]) {
      // A new fragment alone would not open the screen afresh.
      await page.goto('about:blank');
      await page.goto(`${url}/${locale}${path}`);
      await untilStill(page);
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({ path: join(folder, `${nameOf(path)}.${locale}.${look.name}.png`) });
      taken += 1;
    }
  }
  await context.close();
  return taken;
}

mkdirSync(folder, { recursive: true });
const server = await startServer();
const browser = await chromium.launch(browserLaunch());
try {
  for (const look of LOOKS) console.log(`${look.name}: ${await shoot(browser, server.url, look)} screens`);
} finally {
  await browser.close();
  await server.remove();
}
