import type { Page } from '@playwright/test';
import { untilKept } from './phone';
import { expect, test } from './server';

async function writeName(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: '写店名' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill(name);
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
}

async function nameShop(page: Page, name: string): Promise<void> {
  await page.goto('/zh/shop');
  await writeName(page, name);
  await expect(page.getByRole('heading', { name })).toBeVisible();
}

const restoreCookies = async (page: Page): Promise<string[]> => {
  const cookies = await page.context().cookies(new URL('/api/session/restore', page.url()).href);
  return cookies.map(({ name }) => name).filter((name) => name === 'tillready-restore');
};

async function clearPhone(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^清空这部手机/ }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('button', { name: '清空这部手机' }).click();
  await expect(sheet.getByText('再想一下。')).toBeVisible();
  await sheet.getByRole('button', { name: '清空，找不回来' }).click();
  await expect(page.getByRole('heading', { name: '还没写店名' })).toBeVisible();
}

const next = (page: Page) => page.getByRole('button', { name: '下一题' }).click();

test('four questions, each skippable, say what is left to do and are remembered', async ({ page }) => {
  await page.goto('/zh/shop');
  await page.getByRole('link', { name: '现在答' }).click();
  await expect(page.getByRole('heading', { name: '店里用哪种收款机？' })).toBeVisible();
  await expect(page.getByText('巴掌大，在屏幕上签名，不打纸。')).toBeVisible();
  await page.getByText('电脑收银机', { exact: true }).click();
  await next(page);
  await page.getByText('微信', { exact: true }).click();
  await page.getByText('现金', { exact: true }).click();
  await expect(page.getByRole('checkbox', { name: /^微信/ })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /^现金/ })).toBeChecked();
  await next(page);
  // Only what the shop takes can be what it cannot open without.
  await expect(page.getByRole('heading', { name: '哪几种收不了，就开不了门？' })).toBeVisible();
  await expect(page.getByRole('checkbox')).toHaveCount(2);
  await page.getByText('微信', { exact: true }).click();
  await next(page);
  // A till computer suggests till software.
  await expect(page.getByRole('checkbox', { name: /^收银软件/ })).toBeChecked();
  await next(page);
  await page.getByRole('button', { name: '跳过' }).click();
  await expect(page.getByRole('heading', { name: '答好了' })).toBeVisible();
  await expect(page.getByText(/清单要办\d+项（全部44项），验收要试\d+项（全部38项）/)).toBeVisible();
  await page.getByRole('link', { name: '好了' }).click();
  await page.reload();
  await expect(page.getByText('收款机：电脑收银机')).toBeVisible();
  await expect(page.getByText('非收不可：微信')).toBeVisible();
  await expect(page.getByText('连着的：收银软件')).toBeVisible();
});

test('a shop goes out as text, is cleared from the phone, and comes back in', async ({ page }) => {
  await nameShop(page, '巷口面馆');
  await page.getByRole('button', { name: /^导出全店资料/ }).click();
  const text = page.getByRole('dialog').getByLabel('当成文字');
  await expect(text).toHaveValue(/巷口面馆/);
  const written = await text.inputValue();
  await page.getByRole('dialog').getByRole('button', { name: '关闭' }).click();

  await clearPhone(page);

  const sheet = page.getByRole('dialog');
  await page.getByRole('button', { name: /^导入/ }).click();
  await sheet.getByLabel('或者把文字粘贴到这里').fill(written);
  await expect(sheet.getByText('现在还什么都没改')).toBeVisible();
  await sheet.getByRole('button', { name: '导入1条' }).click();
  await expect(page.getByRole('heading', { name: '巷口面馆' })).toBeVisible();
});

test('clearing a phone takes away what would bring the shop back', async ({ page }) => {
  await nameShop(page, '巷口面馆');
  await expect(page.getByText(/同步过，两边一样/).first()).toBeVisible();
  expect(await restoreCookies(page)).toHaveLength(1);
  await clearPhone(page);
  await expect.poll(() => restoreCookies(page)).toEqual([]);
});

test('a phone cleared without a network does so when it is online again, and the shop begun meanwhile stays', async ({
  page,
  context,
}) => {
  await nameShop(page, '巷口面馆');
  await expect(page.getByText(/同步过，两边一样/).first()).toBeVisible();
  await untilKept(page);
  await context.setOffline(true);
  await clearPhone(page);
  expect(await restoreCookies(page)).toHaveLength(1);
  await context.setOffline(false);
  await expect.poll(() => restoreCookies(page)).toEqual([]);
  await nameShop(page, '新店');
  await expect(page.getByText(/同步过，两边一样/).first()).toBeVisible();
  expect(await restoreCookies(page)).toHaveLength(1);
});

test('a wrong file changes nothing and says so', async ({ page }) => {
  await nameShop(page, '巷口面馆');
  await page.getByRole('button', { name: /^导入/ }).click();
  const sheet = page.getByRole('dialog');
  await sheet
    .getByLabel('选一个文件')
    .setInputFiles({ name: 'photo.json', mimeType: 'application/json', buffer: Buffer.from('{"format":"other"}') });
  await expect(sheet.getByText('这个文件读不了。')).toBeVisible();
  await expect(sheet.getByText('原来的数据没动。')).toBeVisible();
  await expect(sheet.getByRole('button', { name: /^导入/ })).toBeDisabled();
  await sheet.getByRole('button', { name: '关闭' }).click();
  await expect(page.getByRole('heading', { name: '巷口面馆' })).toBeVisible();
});

test('clearing a phone says how many changes were never sent', async ({ page, context }) => {
  await nameShop(page, '巷口面馆');
  await expect(page.getByText(/同步过，两边一样/).first()).toBeVisible();
  await context.setOffline(true);
  await page.getByRole('button', { name: '改店名' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('巷口面馆二店');
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
  await page.getByRole('button', { name: /^清空这部手机/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: '清空这部手机' }).click();
  await expect(page.getByText('有1条从来没发出去')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: '留着不动' }).click();
  await expect(page.getByRole('heading', { name: '巷口面馆二店' })).toBeVisible();
});

/** As a browser does that runs short of space, or tidies up after a week. */
async function wipe(page: Page): Promise<void> {
  await page.goto('/manifest.webmanifest').catch(() => undefined);
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const gone = indexedDB.deleteDatabase('tillready-shop');
        gone.onsuccess = resolve;
        gone.onerror = resolve;
        gone.onblocked = resolve;
      }),
  );
}

test('a phone whose storage was wiped saves nothing until its shop is back', async ({ page }) => {
  await nameShop(page, '巷口面馆');
  await expect(page.getByText(/同步过，两边一样/).first()).toBeVisible();
  await wipe(page);
  await page.goto('/zh/shop');
  await expect(page.getByRole('heading', { name: '资料不见了' })).toBeVisible();
  await writeName(page, '别家');
  await expect(page.getByRole('dialog').getByText('先打开“本店”，把资料取回来或者从头开始')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: '关闭' }).click();
  await page.getByRole('button', { name: '取回来' }).click();
  await expect(page.getByRole('heading', { name: '巷口面馆' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '资料不见了' })).toBeHidden();
});

test('or until the person starts anew, which takes a second press while there is something to bring back', async ({
  page,
}) => {
  await nameShop(page, '巷口面馆');
  await expect(page.getByText(/同步过，两边一样/).first()).toBeVisible();
  await wipe(page);
  await page.goto('/zh/shop');
  await page.getByRole('button', { name: '从头开始' }).click();
  await expect(page.getByText('从头开始就是另开一家店')).toBeVisible();
  await page.getByRole('button', { name: '从头开始，另开一家' }).click();
  await expect(page.getByRole('heading', { name: '资料不见了' })).toBeHidden();
  await writeName(page, '新店');
  await expect(page.getByRole('heading', { name: '新店' })).toBeVisible();
});

test('a change that waits says what it is, and is given up only at the second press', async ({ page, context }) => {
  await nameShop(page, '巷口面馆');
  await expect(page.getByText(/同步过，两边一样/).first()).toBeVisible();
  await page.goto('/zh/shop#waiting');
  await expect(page.getByText('没有等着发的')).toBeVisible();
  await context.setOffline(true);
  await page.getByRole('button', { name: '改店名' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('打错的名字');
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
  await page.getByRole('button', { name: /^店名：打错的名字/ }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('button', { name: '不要这一条' }).click();
  await expect(sheet.getByText('再按一次就没了')).toBeVisible();
  await expect(
    page.getByRole('heading', { name: '打错的名字', level: 2, exact: true, includeHidden: true }),
  ).toHaveCount(1);
  await sheet.getByRole('button', { name: '真的不要' }).click();
  await expect(page.getByRole('heading', { name: '巷口面馆' })).toBeVisible();
});
