import type { Page } from '@playwright/test';
import { untilKept } from './phone';
import { expect, test } from './server';

async function priceLine(page: Page, line: string, price: string, highest?: string): Promise<void> {
  await page.getByRole('link', { name: new RegExp(`^${line}`) }).click();
  const sheet = page.getByRole('dialog', { name: line });
  await sheet.getByLabel(/^多半多少钱/).fill(price);
  if (highest) await sheet.getByLabel('最高').fill(highest);
  await sheet.getByRole('button', { name: '好了' }).click();
  await expect(sheet).toBeHidden();
}

/** The figure under 「多半要花」. */
const likely = (page: Page) => page.getByText('多半要花', { exact: true }).locator('..');

test('a quote is filled in, goes over budget, and is all there without a network', async ({ page, context }) => {
  await page.goto('/zh/cost');
  await untilKept(page);
  await page.getByRole('button', { name: '就从这几项开始' }).click();
  await expect(page.getByText('还没填单价')).toBeVisible();

  await priceLine(page, '新终端', '￥９８０', '1,200');
  await page.getByRole('button', { name: '多一份：新终端' }).click();
  await expect(likely(page)).toContainText('1,960');
  await priceLine(page, '上门和装机', '120');
  await expect(likely(page)).toContainText('2,080');

  await page.getByText('1小时', { exact: true }).click();
  await page.getByLabel('那个时段一小时平均卖多少').fill('210');
  await page.getByLabel('最多花多少').fill('2500');
  await page.getByLabel('最多花多少').blur();
  await expect(likely(page)).toContainText('2,290');
  await expect(page.getByText('还剩¥210')).toBeVisible();
  await expect(page.getByText('真到最高，会超预算¥230。差别多在新终端。')).toBeVisible();

  await page.getByLabel('最多花多少').fill('2000');
  await page.getByLabel('最多花多少').blur();
  await expect(page.getByText('多半就超预算¥290。')).toBeVisible();

  await context.setOffline(true);
  await page.reload();
  await expect(likely(page)).toContainText('2,290');
  await expect(page.getByText('多半就超预算¥290。')).toBeVisible();
});

test('what is sent says what the screen says, and not whose shop it is', async ({ page }) => {
  await page.goto('/zh/shop');
  await page.getByRole('button', { name: '写店名' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('巷口面馆');
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('heading', { name: '巷口面馆' })).toBeVisible();

  await page.goto('/zh/cost');
  await page.getByRole('button', { name: '就从这几项开始' }).click();
  await priceLine(page, '新终端', '980.50');
  await priceLine(page, '小票纸', '3');
  const shares = page.getByRole('region', { name: '钱花在哪' });
  await expect(shares).toContainText('¥1,016.50');
  await page.getByRole('button', { name: '发给家人看' }).click();
  const sheet = page.getByRole('dialog', { name: '发给家人看' });
  await expect(sheet).toContainText('多半要花¥1,016.50');
  await expect(sheet).toContainText('机器和耗材 ¥1,016.50');
  await expect(sheet).not.toContainText('巷口面馆');
});

test('a line deleted by mistake comes back with its price', async ({ page }) => {
  await page.goto('/zh/cost');
  await page.getByRole('button', { name: '就从这几项开始' }).click();
  await priceLine(page, '新终端', '980');
  await page.getByRole('link', { name: /^新终端/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: '删掉' }).click();
  await expect(page.getByRole('link', { name: /^新终端/ })).toHaveCount(0);
  await page.getByRole('button', { name: '撤回' }).click();
  await expect(page.getByRole('link', { name: /^新终端/ })).toContainText('¥980');
  await expect(likely(page)).toContainText('980');
});

test('what is no amount is not guessed at and changes nothing', async ({ page }) => {
  await page.goto('/zh/cost');
  await page.getByRole('button', { name: '就从这几项开始' }).click();
  const budget = page.getByLabel('最多花多少');
  await budget.fill('1万');
  await budget.blur();
  await expect(page.getByText('这里只填数字')).toBeVisible();
  await expect(budget).toHaveValue('1万');
  await expect(page.getByText(/^预算¥/)).toHaveCount(0);
});
