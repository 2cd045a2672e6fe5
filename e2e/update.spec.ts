import { readFileSync, writeFileSync } from 'node:fs';
import { untilKept } from './phone';
import { expect, test } from './server';

/** A release that differs by one byte, put where the server finds it. */
const WORKER = 'public/sw.js';
let released: Buffer;

test.beforeEach(() => {
  released = readFileSync(WORKER);
});
test.afterEach(() => writeFileSync(WORKER, released));

const publishNext = () => writeFileSync(WORKER, `${released}// the next release\n`);

test('a new release waits to be asked in, then every open page changes together', async ({ page, context }) => {
  await page.goto('/zh');
  await untilKept(page);
  const notice = page.getByRole('status').filter({ hasText: '新版好了' });
  await expect(notice).toHaveCount(0);

  publishNext();
  await page.reload();
  await expect(notice).toBeVisible();
  const other = await context.newPage();
  await other.goto('/zh');
  await expect(other.locator('html')).toHaveAttribute('data-sw', 'ready');
  for (const one of [page, other]) await one.evaluate(() => Object.assign(window, { oldRelease: true }));

  await page.getByRole('button', { name: '现在换' }).click();
  for (const one of [page, other]) {
    await one.waitForFunction(() => !('oldRelease' in window));
    await untilKept(one);
  }
  await expect(notice).toHaveCount(0);
});

test('whoever says later keeps the page as it is, and is asked again with the next one', async ({ page }) => {
  await page.goto('/zh');
  await untilKept(page);
  publishNext();
  await page.reload();
  await page.getByRole('button', { name: '晚点' }).click();
  const notice = page.getByRole('status').filter({ hasText: '新版好了' });
  await expect(notice).toHaveCount(0);
  await page.reload();
  await expect(notice).toBeVisible();
});
