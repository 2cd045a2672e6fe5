import type { Page } from '@playwright/test';
import { addDays } from '../lib/domain/day';
import { exampleFiles } from '../lib/ledger/example';
import { fill, openPick, time } from './booking';
import { csv, readAndKeep } from './ledger';
import { beyond, brokenRules, TALL } from './looks';
import { button, untilKept, watchFaults } from './phone';
import { expect, test } from './server';

/** Eight weeks of a shop that is quietest on Tuesdays from two; real to the product, because a person chose the file. */
const yesterday = addDays(new Date().toISOString().slice(0, 10), -1);
const bill = csv('微信账单.csv', exampleFiles(yesterday).before.text);
/** Reads the bill and waits until the phone has it. */
async function keepBill(page: Page, file = bill): Promise<void> {
  await readAndKeep(page, 'before', file, '只留合计');
  await expect(page.getByText('还差3份')).toBeVisible();
}
const best = (page: Page) => page.getByRole('heading', { name: '周二14点到16点最淡' });

test('what the shop sold says when to stop, and that hour is booked with a tap', async ({ page }) => {
  test.setTimeout(120_000);
  await keepBill(page);
  await page.goto('/zh/ledger#quiet');
  await expect(best(page)).toBeVisible();
  await expect(page.getByText(/^停1小时，少做约\d+单，约¥\d+。$/)).toBeVisible();
  await expect(page.getByText(/^按您8周的[\d,]+笔交易$/)).toBeVisible();
  await expect(page.getByText(/这1天生意和平常差太多，没算进去/)).toBeVisible();

  // Another length is worked out on the spot, and a key goes on where it was.
  const remote = page.getByRole('radio', { name: '远程升级·45分钟' });
  await page.getByRole('radio', { name: '上门换机·1小时' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText(/^停45分钟，/)).toBeVisible();
  await expect(remote).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByText(/^停1小时，/)).toBeVisible();

  // What is sent says hours and no amounts.
  await button(page, '分享').click();
  const sharing = page.getByRole('dialog', { name: '把时段发出去' });
  await expect(sharing).toContainText('周二 14:00');
  await expect(sharing.locator('pre')).not.toContainText(/¥|单|笔/);
  await button(page, '关闭').click();

  await page.getByRole('link', { name: '约周二 14:00' }).click();
  await expect(time(page, '14:00').getByRole('radio')).toBeChecked();
  await expect(time(page, '14:00')).toContainText('推荐·您店里最淡');
  await expect(page.getByText(/^14:00–15:00停下来，按您的流水少做约\d+单，约¥\d+。$/)).toBeVisible();
  await expect(page.getByText('按您自己8周的流水排的，没有发给别人。')).toBeVisible();
  await expect(page).toHaveURL(/#pick$/);
  await time(page, '11:30').click();
  await expect(page.getByText(/^11:30–12:30停下来，按您的流水少做约\d+单/)).toBeVisible();
  await time(page, '14:00').click();
  await button(page, '填联系人').click();
  await fill(page);
  await button(page, '提交预约').click();
  await expect(page.getByRole('region', { name: '预约单' })).toContainText('14:00–15:00');

  // Another time is offered by the same numbers.
  await button(page, '改时间或取消').click();
  await expect(
    page
      .getByRole('dialog')
      .getByText(/周[一二三四五六]，少做约\d+单/)
      .first(),
  ).toBeVisible();

  await page.goto('/zh/cost');
  await button(page, '就从这几项开始').click();
  await expect(page.getByText(/按您的流水，约好的那段时间每小时约¥\d+，停60分钟。/)).toBeVisible();
  await button(page, '照这个填').click();
  await expect(page.getByRole('radio', { name: '1小时', exact: true })).toBeChecked();
  await expect(page.getByText('就是按您的流水、约好的那段时间算的。')).toBeVisible();

  await page.goto('/zh/notice');
  await expect(page.getByText('时间跟着预约走，改了会提醒您换掉旧的')).toBeVisible();
  await expect(page.getByRole('region', { name: '公告的样子' })).toContainText('14:00–15:00');
});

test('an example shows what there is to see, books nothing, and goes with one tap', async ({ page }) => {
  await page.goto('/zh/ledger#quiet');
  await button(page, '用示例试一试').click();
  await expect(best(page)).toBeVisible();
  await expect(page.getByText('这是示例，不是您的账。')).toBeVisible();
  await expect(page.getByRole('link', { name: /^约/ })).toHaveCount(0);
  await openPick(page);
  await expect(page.getByText(/按您自己/)).toHaveCount(0);
  await page.goto('/zh/ledger');
  await page.goto('/zh/ledger#quiet');
  await button(page, '去掉示例').click();
  await expect(page.getByRole('heading', { name: '还没有流水可看' })).toBeVisible();
});

test('a real file takes the place of the example', async ({ page }) => {
  await page.goto('/zh/ledger#quiet');
  await button(page, '用示例试一试').click();
  await expect(best(page)).toBeVisible();
  await keepBill(page);
  await page.goto('/zh/ledger#quiet');
  await expect(page.getByText(/^按您8周/)).toBeVisible();
  await expect(page.getByText('这是示例，不是您的账。')).toHaveCount(0);
});

test('on a fortnight of sales nothing is advised, and it says what is missing', async ({ page }) => {
  const [header = '', ...lines] = bill.buffer.toString().split('\r\n');
  const late = lines.filter((line) => line.slice(1, 11) > addDays(yesterday, -14) && line.startsWith('`20'));
  await keepBill(page, csv('两周.csv', [header, ...late, ''].join('\r\n')));
  await page.goto('/zh/ledger#quiet');
  await expect(page.getByRole('heading', { name: '数据还不够，不敢给您出主意' })).toBeVisible();
  await expect(page.getByText(/至少要满3周.*现在满了1周/)).toBeVisible();
});

test('customers are told without a network: a sheet, a picture, a text; and again when the time moves', async ({
  page,
  context,
}) => {
  const faults = watchFaults(page);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/zh/notice');
  await untilKept(page);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByText('填上哪天、几点到几点')).toBeVisible();
  await expect(button(page, '打印A4')).toHaveCount(0);
  await page.getByLabel('哪天').fill('2026-12-09');
  await page.getByLabel('几点开始').fill('14:30');
  await page.getByLabel('几点结束').fill('15:30');
  const preview = page.getByRole('region', { name: '公告的样子' });
  await expect(preview).toContainText('12月9日 周三');
  await expect(preview).toContainText('收款设备升级，可用现金和扫码牌');
  await expect(button(page, '打印A4')).toBeVisible();

  const cash = page.getByRole('group', { name: '那段时间怎么收钱' }).getByText('现金');
  await cash.click();
  await expect(page.getByText('现金一般不能拒收。')).toBeVisible();
  await cash.click();
  await page.getByText('中英都要', { exact: true }).click();
  await button(page, '复制').click();
  await expect(page.getByText('文字已复制')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('本店将于12月9日 周三14:30到15:30升级收款设备。');
  expect(copied).toContain('on Wed 9 Dec from 14:30 to 15:30');

  await button(page, '存图发群').click();
  const picture = page.getByRole('img', { name: /^公告长图/ });
  await expect(picture).toBeVisible();
  expect(await picture.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight])).toEqual([
    1080, 2337,
  ]);
  await button(page, '关闭').click();

  await page.reload();
  await page.getByLabel('几点开始').fill('15:00');
  await expect(page.getByText('上次发出去的写的是12月9日 周三 14:30–15:30。')).toBeVisible();
  await button(page, '都换好了').click();
  await expect(page.getByText(/上次发出去的/)).toHaveCount(0);

  await page.getByText('不营业', { exact: true }).click();
  await expect(preview).toContainText('暂停营业');
  expect(faults).toEqual([]);
});

test('a file shared by another app is taken without a network, and the server never has it', async ({
  page,
  context,
  request,
}) => {
  await page.goto('/zh/ledger');
  await untilKept(page);
  await context.setOffline(true);
  // As the system does: a form of the manifest's shape, posted to its address.
  await page.evaluate(() => {
    const form = document.createElement('form');
    form.method = 'post';
    form.enctype = 'multipart/form-data';
    form.action = '/zh/ledger/share';
    const input = document.createElement('input');
    input.type = 'file';
    input.name = 'files';
    const given = new DataTransfer();
    given.items.add(new File(['a,b'], '账单.csv', { type: 'text/csv' }));
    input.files = given.files;
    form.append(input);
    document.body.append(form);
    form.submit();
  });
  await expect(page).toHaveURL(/\/zh\/ledger#add\/shared$/);

  // Before there is a worker, the server leads to the same page and takes nothing.
  const answer = await request.post('/zh/ledger/share', {
    multipart: { files: { name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b') } },
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(303);
  expect(answer.headers().location).toBe('/zh/ledger');
});

const WORDS = {
  zh: { share: '分享', booked: /按您的流水/, picture: '存图发群', day: '哪天', begin: '几点开始', end: '几点结束' },
  en: {
    share: 'Share',
    booked: /by your own numbers/,
    picture: 'Picture to share',
    day: 'Day',
    begin: 'From',
    end: 'To',
  },
};

for (const locale of ['zh', 'en'] as const) {
  test(`the quiet hours, the times marked by them and the notice break no rule of accessibility, ${locale}`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const words = WORDS[locale];
    await keepBill(page);
    const judge = async (place: string) => {
      await page.setViewportSize({ width: 390, height: TALL });
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      expect.soft(await brokenRules(page), place).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      expect.soft(await brokenRules(page, ['color-contrast']), `${place}, dark`).toEqual([]);
      await page.setViewportSize({ width: 320, height: 700 });
      await page.evaluate(() => document.documentElement.setAttribute('data-text', '130'));
      expect.soft(await beyond(page, 320), `${place}, narrow`).toEqual([]);
      await page.evaluate(() => document.documentElement.removeAttribute('data-text'));
    };
    await page.goto(`/${locale}/ledger#quiet`);
    await expect(page.getByRole('table')).toBeVisible();
    await judge('quiet');
    await button(page, words.share).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await judge('quiet, shared');
    await page.goto(`/${locale}/booking#pick/2.1400.swap`);
    await expect(page.getByText(words.booked)).toBeVisible();
    await judge('pick');
    await page.goto(`/${locale}/notice`);
    await page.getByLabel(words.day, { exact: true }).fill('2026-12-09');
    await page.getByLabel(words.begin, { exact: true }).fill('14:30');
    await page.getByLabel(words.end, { exact: true }).fill('15:30');
    await judge('notice');
    await button(page, words.picture).click();
    await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
    await judge('notice, picture');
  });
}
