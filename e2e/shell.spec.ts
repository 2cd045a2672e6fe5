import { expect, test } from './server';

test.use({ serviceWorkers: 'block' });

test('back closes an open sheet and nothing else; closing it otherwise leaves no step behind', async ({ page }) => {
  await page.goto('/zh');
  await page.goto('/zh/shop');
  const open = page.getByRole('button', { name: '写店名' });
  const sheet = page.getByRole('dialog', { name: '店名' });

  await open.click();
  await expect(sheet).toBeVisible();
  await page.goBack();
  await expect(sheet).toBeHidden();
  await expect(page).toHaveURL(/\/zh\/shop$/);
  await expect(open).toBeFocused();

  await open.click();
  await expect(sheet).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect.poll(() => page.evaluate(() => window.history.state.sheets ?? [])).toEqual([]);
  await page.goBack();
  await expect(page).toHaveURL(/\/zh$/);
});

test('a refused name says why, keeps what was typed, and a good one stays after a reload', async ({ page }) => {
  await page.goto('/zh/shop');
  await page.getByRole('button', { name: '写店名' }).click();
  const field = page.getByLabel('店叫什么');
  await field.fill('4111 1111 1111 1111');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('这里面像是有银行卡号')).toBeVisible();
  await expect(field).toHaveValue('4111 1111 1111 1111');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await field.fill('巷口面馆·文昌路店');
  await field.press('Enter');
  await expect(page.getByRole('heading', { name: '巷口面馆·文昌路店' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: '巷口面馆·文昌路店' })).toBeVisible();
});

test('tapping the tab one is on leads to the top', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 480 });
  await page.goto('/zh/shop');
  const tab = page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '本店' });
  await page.getByRole('button', { name: '写店名' }).waitFor();
  await page.evaluate(() => window.scrollTo(0, 300));
  await tab.click();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
});

test('a page that asks for the content while another page stores it shows it too', async ({ browser, server }) => {
  const context = await browser.newContext({ baseURL: server.url, serviceWorkers: 'block' });
  const first = await context.newPage();
  const second = await context.newPage();
  let stored: Promise<void> | undefined;
  const storeIt = async () => {
    await first.goto('/zh/checklist');
    await expect(first.locator('html')).toHaveAttribute('data-pack', 'ready', { timeout: 30_000 });
  };
  await second.route('**/content/current.json', async (route) => {
    stored ??= storeIt();
    await stored;
    await route.continue();
  });
  await second.goto('/zh/checklist');
  await second.waitForResponse('**/content/current.json');
  await expect(second.getByText('备份交易记录', { exact: true })).toBeVisible({ timeout: 40_000 });
  await context.close();
});
