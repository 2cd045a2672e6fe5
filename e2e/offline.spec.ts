import type { Page } from '@playwright/test';
import { untilKept, watchFaults } from './phone';
import { SCREENS } from './screens';
import { expect, test } from './server';

const LANGUAGES = ['zh', 'en'];
const ADDRESSES = LANGUAGES.flatMap((locale) => SCREENS.map((screen) => `/${locale}${screen}`));

/** Opens an address as a tap on a link in a message does, and expects a page that has come to life under its own policy. */
async function openCold(page: Page, address: string, status = 200): Promise<void> {
  const response = await page.goto(address);
  expect(response?.status(), address).toBe(status);
  const policy = (await response?.headerValue('content-security-policy')) ?? '';
  expect(policy, address).toContain("script-src 'self' 'sha256-");
  expect(policy, address).not.toContain('unsafe');
  await expect(page.getByRole('heading', { level: 1 }), address).toBeVisible();
}

/** React took the page over: it was not only painted. */
const untilAlive = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-sw', 'ready');

test('online, every screen opens in both languages under its own security policy', async ({ page }) => {
  const faults = watchFaults(page);
  for (const address of ADDRESSES) await openCold(page, address);
  expect(faults).toEqual([]);
  await openCold(page, '/zh/nothing-here', 404);
});

test.describe('after one visit, with the server gone', () => {
  let page: Page;

  test.beforeAll(async ({ browser, server }) => {
    page = await browser.newPage({ baseURL: server.url });
    await page.goto('/zh');
    await untilKept(page);
    await server.kill();
  });
  test.afterAll(async ({ server }) => {
    await page.close();
    await server.start();
  });

  test('every screen opens in both languages', async () => {
    const faults = watchFaults(page);
    for (const address of ADDRESSES) {
      await openCold(page, address);
      await untilAlive(page);
    }
    expect(faults).toEqual([]);
  });

  test('an answer never visited opens in both languages', async () => {
    const faults = watchFaults(page);
    for (const locale of LANGUAGES) {
      await openCold(page, `/${locale}/faq/data-lost`);
      await untilAlive(page);
      await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(locale));
      expect(await page.content()).not.toContain('__shell__');
    }
    expect(faults).toEqual([]);
  });

  test('links open their screens without loading a page', async () => {
    await openCold(page, '/zh');
    await untilAlive(page);
    await page.evaluate(() => Object.assign(window, { samePage: true }));
    await page.locator('a[href="/zh/faq"]').first().click();
    await expect(page).toHaveURL(/\/zh\/faq$/);
    // Whatever answer stands first: none has been visited.
    await page.locator('a[href^="/zh/faq/"]').first().click();
    await expect(page).toHaveURL(/\/zh\/faq\/[a-z0-9-]+$/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => 'samePage' in window)).toBe(true);
  });

  test('the bare address and question numbers lead to the language last read', async () => {
    await page.goto('/');
    await expect(page).toHaveURL(/\/zh$/);
    await page.goto('/q/2');
    await expect(page).toHaveURL(/\/zh\/faq\/data-lost$/);
  });

  test('an unknown address says so in both languages', async () => {
    await openCold(page, '/zh/nothing-here', 404);
    await expect(page.getByRole('heading', { name: '没有这一页' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
    await page.getByRole('link', { name: 'Home', exact: true }).click();
    await expect(page).toHaveURL(/\/en$/);
  });

  test('an answer that is not in this version opens without breaking out of its page', async () => {
    await openCold(page, '/zh/faq/not-in-this-version');
    for (const address of ['/zh/faq/Not%20A%20Slug', '/zh/faq/__shell__', '/zh/faq/a%22b', '/zh/faq/a--b']) {
      await openCold(page, address, 404);
    }
  });
});
