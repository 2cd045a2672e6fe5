import type { Locator, Page } from '@playwright/test';
import { PACKS } from './packs';
import { button } from './phone';
import { expect, test } from './server';

/** A tap, and a second one in the same place after the first has been answered: the nervous thumb. */
async function doubleTap(page: Page, button: Locator, untilAnswered: () => Promise<unknown>): Promise<void> {
  const box = await button.boundingBox();
  if (!box) throw new Error('there is nothing to tap on');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  for (const clickCount of [1, 2]) {
    await page.mouse.down({ clickCount });
    await page.mouse.up({ clickCount });
    await untilAnswered();
  }
}

/** Not at `before` any more, and drawn there. */
const untilGone = (page: Page, before: string) => () =>
  page.waitForFunction((hash) => location.hash !== hash && !document.querySelector('[aria-busy=true]'), before);
const placeOf = (page: Page) => page.evaluate(() => location.hash);

test('a double tap passes one test, not the next one unseen', async ({ page }) => {
  await page.goto('/zh/acceptance');
  await button(page, '开始测').click();
  await page.getByLabel('测试人的名字').fill('小林');
  await button(page, '开始测').click();
  await page.getByRole('link', { name: '开始测' }).click();
  await expect(button(page, '过了')).toBeVisible();
  const first = await placeOf(page);
  await doubleTap(page, button(page, '过了'), untilGone(page, first));
  const second = await placeOf(page);
  await page.goto('/zh/acceptance');
  await expect(page.getByText('过了1项')).toBeVisible();
  await page.goto(`/zh/acceptance${second}`);
  await expect(button(page, '过了')).toBeVisible();
});

test('a double tap turns one page of a lesson', async ({ page }) => {
  await page.goto('/zh/training#M4/2');
  const next = page.getByRole('link', { name: '下一步' });
  await expect(next).toBeVisible();
  await doubleTap(page, next, untilGone(page, '#M4/2'));
  await expect(page).toHaveURL(/#M4\/3$/);
});

test('a double tap in a quiz that goes on skips no question already answered', async ({ page }) => {
  const questions = PACKS.zh.modules.find(({ id }) => id === 'M4')?.questions ?? [];
  await page.goto('/zh/training');
  await page.getByLabel('名字').fill('林晓东');
  await button(page, '加上').click();
  await expect(page.getByRole('heading', { name: /^林晓东，/ })).toBeVisible();
  await page.goto('/zh/training#M4/quiz/1');
  for (const { ask, choices } of questions.slice(0, 2)) {
    await expect(page.getByRole('heading', { name: ask })).toBeVisible();
    await button(page, choices.find(({ right }) => right)?.text ?? '').click();
    await button(page, '下一题').click();
  }
  await page.goto('/zh/training#M4/quiz/1');
  await expect(page.getByRole('heading', { name: questions[0]?.ask ?? '' })).toBeVisible();
  await doubleTap(page, button(page, '下一题'), untilGone(page, '#M4/quiz/1'));
  await expect(page.getByRole('heading', { name: questions[1]?.ask ?? '' })).toBeVisible();
});

test('a double tap on the next question of the shop leaves the one after it to be read', async ({ page }) => {
  await page.goto('/zh/shop#profile/classes');
  await page.getByText('大屏智能机', { exact: true }).click();
  await doubleTap(page, button(page, '下一题'), untilGone(page, '#profile/classes'));
  await expect(page.getByRole('heading', { name: '顾客怎么付钱？' })).toBeVisible();
});

test('a double tap never clears the phone: the second question is read first', async ({ page }) => {
  await page.goto('/zh/shop');
  await button(page, '写店名').click();
  await page.getByRole('dialog').getByRole('textbox').fill('巷口面馆');
  await button(page, '保存').click();
  await page.getByRole('button', { name: /^清空这部手机/ }).click();
  const sheet = page.getByRole('dialog');
  const sure = sheet.getByRole('button', { name: '清空，找不回来' });
  await doubleTap(page, sheet.getByRole('button', { name: '清空这部手机' }), () => sure.waitFor());
  await expect(sheet.getByText('再想一下。')).toBeVisible();
  await expect(page.getByRole('heading', { name: '巷口面馆', includeHidden: true })).toBeAttached();
});
