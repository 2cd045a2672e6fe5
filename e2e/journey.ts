import type { Page } from '@playwright/test';
import { LOCALES } from '../lib/domain/vocabulary';
import { failWith, pass, passTheRest } from './acceptance';
import { fill, pick, turnWeek } from './booking';
import { PACKS } from './packs';
import { button } from './phone';
import { countOf, readPhone } from './phone-store';
import { SCREENS } from './screens';
import { expect } from './server';

/** The stations of a shop on its way through the upgrade, each as its merchant walks it. */

const LESSON = PACKS.zh.modules.find(({ id }) => id === 'M4');

export async function openEverything(page: Page): Promise<void> {
  for (const locale of LOCALES) {
    const never = PACKS[locale].answers.find(({ id }) => id === 'F57');
    for (const path of [...SCREENS, `/faq/${never?.slug}`]) {
      await page.goto(`/${locale}${path}`);
      await expect(page.locator('html')).toHaveAttribute('lang', locale === 'zh' ? 'zh-CN' : 'en');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
    await expect(page.getByRole('heading', { name: never?.question ?? '' })).toBeVisible();
  }
}

export async function answerQuestions(page: Page): Promise<void> {
  await page.goto('/zh/shop#profile');
  const next = button(page, '下一题');
  await page.getByText('扫码盒子、码牌、小喇叭', { exact: true }).click();
  await next.click();
  await page.getByText('微信', { exact: true }).click();
  await page.getByText('现金', { exact: true }).click();
  await next.click();
  await page.getByText('微信', { exact: true }).click();
  await next.click();
  await page.getByText('都没有', { exact: true }).click();
  await next.click();
  await page.getByText('菜市场', { exact: true }).click();
  await next.click();
  await expect(page.getByRole('heading', { name: '答好了' })).toBeVisible();
}

export async function tickWithNote(page: Page): Promise<void> {
  await page.goto('/zh/checklist');
  const box = (title: string) => button(page, `标记办好：${title}`);
  await box('备份交易记录').click();
  await box('试着打开备份').click();
  await button(page, '改回没办：试着打开备份').click();
  await expect(box('试着打开备份')).toBeVisible();
  await page.goto('/zh/checklist#C22');
  await page.getByLabel('备注').fill('存在U盘，蓝色那只');
  await page.getByLabel('备注').blur();
  await expect.poll(async () => countOf((await readPhone(page)).entries, 'note')).toBe(1);
}

export async function searchBoth(page: Page): Promise<void> {
  await page.goto('/zh/faq');
  await page.getByRole('searchbox').fill('押金');
  await expect(page.getByRole('link', { name: /机器押金能退吗/ }).first()).toBeVisible();
  await page.goto('/en/faq');
  await page.getByRole('searchbox').fill('deposit');
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /deposit/i })
      .first(),
  ).toBeVisible();
}

export async function estimate(page: Page): Promise<void> {
  await page.goto('/zh/cost');
  await button(page, '就从这几项开始').click();
  await page.getByRole('link', { name: /^新终端/ }).click();
  const sheet = page.getByRole('dialog', { name: '新终端' });
  await sheet.getByLabel(/^多半多少钱/).fill('980');
  await sheet.getByRole('button', { name: '好了' }).click();
  await expect(page.getByText('多半要花', { exact: true }).locator('..')).toContainText('980');
}

export async function passQuiz(page: Page): Promise<void> {
  if (!LESSON) throw new Error('the content has no M4');
  await page.goto('/zh/training');
  await page.getByLabel('名字').fill('林晓东');
  await button(page, '加上').click();
  await expect(page.getByRole('heading', { name: /^林晓东，/ })).toBeVisible();
  await page.goto('/zh/training#M4/quiz/1');
  for (const { ask, choices } of LESSON.questions) {
    await expect(page.getByRole('heading', { name: ask })).toBeVisible();
    await button(page, choices.find(({ right }) => right)?.text ?? '').click();
    await page.getByRole('button', { name: /^(下一题|看得分)$/ }).click();
  }
  await expect(page.getByText('过了。')).toBeVisible();
}

export async function accept(page: Page): Promise<void> {
  await page.goto('/zh/acceptance');
  await button(page, '开始测').click();
  await page.getByLabel('测试人的名字').fill('小林');
  await button(page, '开始测').click();
  await expect(page.getByText('过了0项')).toBeVisible();
  await page.getByRole('link', { name: /看有没有被动过手脚/ }).click();
  await failWith(page, '封条断了');
  await page.getByRole('link', { name: '下一项' }).click();
  await passTheRest(page);
  await expect(page.getByRole('heading', { name: '先别用新机' })).toBeVisible();
  await page.getByRole('link', { name: '重测 看有没有被动过手脚' }).click();
  await button(page, '重测').click();
  await pass(page).click();
  await expect(page.getByRole('heading', { name: '可以营业' })).toBeVisible();
}

export async function askThreeTimes(page: Page): Promise<void> {
  await page.goto('/zh/booking#pick');
  await turnWeek(page);
  await pick(page, '10:00', '10:30', '11:00');
  await fill(page);
  await button(page, '提交预约').click();
  await expect(page.getByText('现在没网，单子存在这部手机。')).toBeVisible();
}

/** Everything entered is on the screens that show it. */
export async function seeEverything(page: Page): Promise<void> {
  await page.goto('/zh/shop');
  await expect(page.getByText('收款机：扫码盒子、码牌、小喇叭')).toBeVisible();
  await page.goto('/zh/checklist#C22');
  await expect(page.getByLabel('备注')).toHaveValue('存在U盘，蓝色那只');
  await page.goto('/zh/checklist');
  await expect(button(page, '改回没办：备份交易记录')).toBeVisible();
  await expect(button(page, '标记办好：试着打开备份')).toBeVisible();
  await page.goto('/zh/cost');
  await expect(page.getByText('多半要花', { exact: true }).locator('..')).toContainText('980');
  await page.goto('/zh/training');
  await expect(page.getByRole('heading', { name: /^林晓东，学完1课/ })).toBeVisible();
  await page.goto('/zh/acceptance#verdict');
  await expect(page.getByRole('heading', { name: '可以营业' })).toBeVisible();
}
