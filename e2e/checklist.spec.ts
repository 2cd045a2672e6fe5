import type { Page } from '@playwright/test';
import { button, untilKept, watchFaults } from './phone';
import { expect, test } from './server';

const BACKUP = '备份交易记录';
const box = (page: Page, title: string) => page.getByRole('button', { name: `标记办好：${title}`, exact: true });
const done = (page: Page, title: string) => page.getByRole('button', { name: `改回没办：${title}`, exact: true });
const sheet = (page: Page, title: string) => page.getByRole('dialog', { name: title, exact: true });
/** The words of a row, which open it: the box before them is another button. */
const words = (page: Page, title: string) => page.getByRole('button', { name: new RegExp(`^${title}`) });

async function open(page: Page, address = '/zh/checklist'): Promise<void> {
  await page.goto(address);
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
}

test('a first visit says what this is and leads to the four questions or the list', async ({ page }) => {
  await open(page, '/zh');
  await expect(page.getByRole('heading', { name: '换收款机，一步一步来' })).toBeVisible();
  await expect(page.getByRole('link', { name: '答四个小问题' })).toHaveAttribute('href', '/zh/shop#profile');
  await page.getByRole('link', { name: '直接看清单' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '准备清单' })).toBeVisible();
  await expect(page.getByText('44项，办了0项')).toBeVisible();
});

test('a tick counts, can be undone at once and taken back later', async ({ page }) => {
  const faults = watchFaults(page);
  await open(page);
  await box(page, BACKUP).click();
  await expect(page.getByText('44项，办了1项')).toBeVisible();
  await expect(done(page, BACKUP)).toBeVisible();

  await button(page, '撤回').click();
  await expect(page.getByText('44项，办了0项')).toBeVisible();

  await box(page, BACKUP).click();
  await done(page, BACKUP).click();
  await expect(box(page, BACKUP)).toBeVisible();
  await expect(page.getByText('44项，办了0项')).toBeVisible();
  expect(faults).toEqual([]);
});

test('a tick the phone cannot keep goes back, and the screen says why', async ({ page }) => {
  await page.addInitScript(() => {
    const begin = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (names, mode, options) {
      const isShop = this.name === 'tillready-shop';
      if (isShop && mode === 'readwrite') throw new DOMException('no writing today', 'UnknownError');
      return begin.call(this, names, mode, options);
    };
  });
  await open(page);
  await box(page, BACKUP).click();
  await expect(page.getByText('浏览器不让存东西')).toBeVisible();
  await expect(box(page, BACKUP)).toBeVisible();
  await expect(page.getByText('44项，办了0项')).toBeVisible();
});

test('home asks for the next thing, and its button opens it', async ({ page }) => {
  await open(page);
  await box(page, '把每台机器登记一遍').click();
  await expect(page.getByText('44项，办了1项')).toBeVisible();
  await page.getByRole('link', { name: '首页' }).click();
  await expect(page.getByRole('heading', { name: '问清楚是谁要升级' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^收单机构的牌照没查/ })).toBeVisible();
  await page.getByRole('link', { name: '看怎么办' }).click();
  await expect(sheet(page, '问清楚是谁要升级')).toBeVisible();
  await page.goBack();
  await expect(sheet(page, '问清楚是谁要升级')).toBeHidden();
  await page.goBack();
  await expect(page.getByText('下一步', { exact: true })).toBeVisible();
});

test('an item opens from its words, and back closes it', async ({ page }) => {
  await open(page);
  await words(page, BACKUP).click();
  await expect(sheet(page, BACKUP)).toBeVisible();
  await expect(page).toHaveURL(/\/zh\/checklist#C22$/);
  await expect(sheet(page, BACKUP).getByText('升级可能丢数据。备好了，丢了也找得回。')).toBeVisible();
  await page.goBack();
  await expect(sheet(page, BACKUP)).toBeHidden();
  await expect(page).toHaveURL(/\/zh\/checklist$/);
  await page.goForward();
  await expect(sheet(page, BACKUP)).toBeVisible();
});

test('a link to an item opens it, a reload keeps it, and closing it leaves the list', async ({ page }) => {
  await open(page, '/zh/checklist#C26');
  await expect(sheet(page, '试着打开备份')).toBeVisible();
  await page.reload();
  await expect(sheet(page, '试着打开备份')).toBeVisible();
  await sheet(page, '试着打开备份').getByRole('link', { name: '导出的备份' }).click();
  await expect(sheet(page, BACKUP)).toBeVisible();
  await expect(page).toHaveURL(/#C22$/);
  await sheet(page, BACKUP).getByRole('button', { name: '关闭' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page).toHaveURL(/\/zh\/checklist$/);
});

test('the last letter of a note is there after the page is left in the middle of a word', async ({ page }) => {
  await open(page, '/zh/checklist#C22');
  const note = page.getByLabel('备注');
  await note.pressSequentially('存在U盘，蓝色那只');
  // At once: the save after a rest has not begun.
  await page.reload();
  await expect(page.getByLabel('备注')).toHaveValue('存在U盘，蓝色那只');
  await button(page, '关闭').click();
  await expect(words(page, BACKUP)).toContainText('有备注');
});

/** Types a note and ends the page at once: nothing is told to it, and nothing that it has begun is finished. */
async function cutOff(page: Page, note: string): Promise<void> {
  await open(page, '/zh/checklist#C22');
  await page.getByLabel('备注').pressSequentially(note);
  const phone = await page.context().newCDPSession(page);
  const crash = page.waitForEvent('crash');
  void phone.send('Page.crash').catch(() => undefined);
  await crash;
}

test('a note is on the list and on its way although the phone closed the page in the middle of a word', async ({
  page,
  context,
}) => {
  await cutOff(page, '存在U盘');
  const later = await context.newPage();
  const sent = later.waitForRequest((request) => request.url().endsWith('/api/sync'));
  await open(later, '/zh');
  expect((await sent).postData()).toContain('存在U盘');
  await open(later, '/zh/checklist');
  await expect(words(later, BACKUP)).toContainText('有备注');
});

test('a phone that is cleared keeps no half-written note of the shop', async ({ page, context }) => {
  await cutOff(page, '存在U盘');
  const later = await context.newPage();
  const kept = () => later.evaluate(() => JSON.stringify({ ...localStorage }));
  await later.goto('/zh/shop');
  expect(await kept()).toContain('存在U盘');
  await later.getByRole('button', { name: /^清空这部手机/ }).click();
  const sheet = later.getByRole('dialog');
  await sheet.getByRole('button', { name: '清空这部手机' }).click();
  await sheet.getByRole('button', { name: '清空，找不回来' }).click();
  await expect(sheet).toHaveCount(0);
  expect(await kept()).not.toContain('存在U盘');
});

test('a card number in a note is refused and left nowhere on the phone', async ({ page }) => {
  await open(page, '/zh/checklist#C22');
  await page.getByLabel('备注').fill('卡号 4111 1111 1111 1111');
  await page.getByLabel('备注').blur();
  await expect(page.getByText('这里面像是有银行卡号')).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('4111');
  await page.reload();
  await expect(page.getByLabel('备注')).toHaveValue('');
});

test('what does not apply needs a reason, stands folded with it, and can come back', async ({ page }) => {
  await open(page, '/zh/checklist#C08');
  await button(page, '不适用').click();
  const why = sheet(page, '为什么不适用');
  await expect(why.getByRole('button', { name: '标为不适用' })).toBeDisabled();
  await why.getByLabel('原因').fill('不换机构，机器是自己的');
  await why.getByRole('button', { name: '标为不适用' }).click();
  await expect(sheet(page, '看旧合同怎么退').getByText('因为：不换机构，机器是自己的')).toBeVisible();
  await button(page, '关闭').click();
  await expect(page.getByText('43项，办了0项')).toBeVisible();
  await page.getByText('不适用的1项').click();
  await words(page, '看旧合同怎么退').click();
  await button(page, '还是要办').click();
  await button(page, '关闭').click();
  await expect(page.getByText('44项，办了0项')).toBeVisible();
});

test('the filter leaves what is open, or only what is required', async ({ page }) => {
  await open(page);
  await box(page, BACKUP).click();
  await page.getByText('没办的43').click();
  await expect(done(page, BACKUP)).toHaveCount(0);
  await expect(words(page, '读一遍官方操作手册')).toBeVisible();
  await page.getByText(/^必须的\d+$/).click();
  await expect(words(page, '读一遍官方操作手册')).toHaveCount(0);
  await expect(words(page, '问清楚是谁要升级')).toBeVisible();
});

test('without a network nothing entered is lost, and more can be entered', async ({ page, context }) => {
  await open(page);
  await untilKept(page);
  await context.setOffline(true);
  await box(page, BACKUP).click();
  await words(page, '贴出顾客公告').click();
  await page.getByLabel('备注').fill('门口和收银台各一张');
  await button(page, '关闭').click();
  await page.reload();
  await expect(done(page, BACKUP)).toBeVisible();
  await expect(words(page, '贴出顾客公告')).toContainText('有备注');
  await page.getByRole('link', { name: '首页' }).click();
  await expect(page.getByText(/项不办不能升级$/)).toBeVisible();
});

test('what the app knows by itself has no box to tick', async ({ page }) => {
  await open(page, '/zh/checklist#C13');
  const booking = sheet(page, '约在生意最淡的钟点');
  await expect(booking.getByRole('link', { name: '去预约' })).toBeVisible();
  await expect(booking.getByRole('button', { name: '标记办好' })).toHaveCount(0);
  await button(page, '关闭').click();
  await expect(box(page, '约在生意最淡的钟点')).toHaveCount(0);
});
