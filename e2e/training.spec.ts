import type { Page } from '@playwright/test';
import { PACKS } from './packs';
import { untilKept, watchFaults } from './phone';
import { expect, test } from './server';

const lesson = PACKS.zh.modules.find(({ id }) => id === 'M4');
if (!lesson) throw new Error('the content has no M4');
const { questions, steps, title } = lesson;

const choice = (place: number, isRight: boolean) => {
  const picked = questions[place]?.choices.find((one) => (one.right === true) === isRight);
  if (!picked) throw new Error(`question ${place} of M4 has no such choice`);
  return picked;
};

async function addLearner(page: Page, name: string): Promise<void> {
  await page.getByLabel('名字').fill(name);
  await page.getByRole('button', { name: '加上' }).click();
  await expect(page.getByRole('heading', { name: new RegExp(`^${name}，`) })).toBeVisible();
}

async function answer(page: Page, place: number, isRight: boolean): Promise<void> {
  await expect(page.getByRole('heading', { name: questions[place]?.ask ?? '' })).toBeVisible();
  await page.getByRole('button', { name: choice(place, isRight).text, exact: true }).click();
  // The choice that is right is explained either way, the wrong one as well.
  await expect(page.getByText(choice(place, true).why)).toBeVisible();
  if (!isRight) await expect(page.getByText(choice(place, false).why)).toBeVisible();
}

const goOn = (page: Page) => page.getByRole('button', { name: '下一题' }).click();

test('a lesson is read, its quiz passed with one wrong answer, and both are there without a network', async ({
  page,
  context,
}) => {
  const faults = watchFaults(page);
  await page.goto('/zh/training');
  await untilKept(page);
  await addLearner(page, '林晓东');

  await page.getByRole('link', { name: new RegExp(title) }).click();
  for (const step of steps) {
    await expect(page.getByRole('heading', { name: step.title })).toBeVisible();
    await page.getByRole('link', { name: /下一步|做小测/ }).click();
  }

  await answer(page, 0, false);
  await goOn(page);
  for (let place = 1; place < questions.length; place += 1) {
    await answer(page, place, true);
    await goOn(page);
  }
  await expect(page.getByText('刚才答错的，再来一次')).toBeVisible();
  await answer(page, 0, true);
  await page.getByRole('button', { name: '看得分' }).click();
  await expect(page.getByText('过了。')).toBeVisible();
  // Only the first pick counts: five of six, not six of six.
  await expect(page.getByText(`${questions.length - 1}/${questions.length}`)).toBeVisible();

  await context.setOffline(true);
  await page.reload();
  await expect(page.getByText('过了。')).toBeVisible();
  await page.goto('/zh/training');
  await expect(page.getByRole('heading', { name: '林晓东，学完1课，还剩8课' })).toBeVisible();
  await context.setOffline(false);
  expect(faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
});

test('reading and a quiz go on where they were, also after the tab was closed without a network', async ({
  page,
  context,
}) => {
  await page.goto('/zh/training');
  await untilKept(page);
  await addLearner(page, '阿珍');
  await page.getByRole('link', { name: new RegExp(title) }).click();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { name: steps[2]?.title ?? '' })).toBeVisible();
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { name: steps[2]?.title ?? '' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: steps[1]?.title ?? '' })).toBeVisible();

  await page.goto('/zh/training#M4/quiz/1');
  await answer(page, 0, true);
  await goOn(page);
  await answer(page, 1, true);
  const other = await context.newPage();
  await page.close();
  await other.goto('/zh/training#M4/quiz/3');
  await expect(other.getByRole('heading', { name: questions[2]?.ask ?? '' })).toBeVisible();
});

test('a quiz begun in one language goes on in the other', async ({ page }) => {
  const english = PACKS.en.modules.find(({ id }) => id === 'M4')?.questions ?? [];
  await page.goto('/zh/training');
  await addLearner(page, '林晓东');
  await page.goto('/zh/training#M4/quiz/1');
  await answer(page, 0, true);
  await goOn(page);
  await answer(page, 1, false);
  await page.goto('/en/training#M4/quiz/3');
  await expect(page.getByRole('heading', { name: english[2]?.ask ?? '' })).toBeVisible();
  await page.goto('/en/training#M4/quiz/2');
  const wrong = english[1]?.choices.find(({ right }) => !right);
  await expect(page.getByText(wrong?.why ?? '')).toBeVisible();
});

test('below 80 the lesson is not passed, and it can be tried again', async ({ page }) => {
  await page.goto('/zh/training');
  await addLearner(page, '陈桂香');
  await page.goto('/zh/training#M4/quiz/1');
  for (let place = 0; place < questions.length; place += 1) {
    await answer(page, place, place > 1);
    await goOn(page);
  }
  await answer(page, 0, true);
  await goOn(page);
  await answer(page, 1, true);
  await page.getByRole('button', { name: '看得分' }).click();
  await expect(page.getByText('还差一点。')).toBeVisible();
  await page.getByRole('link', { name: '再考一次' }).click();
  await expect(page.getByRole('heading', { name: questions[0]?.ask ?? '' })).toBeVisible();
  await expect(page.getByRole('button', { name: '下一题' })).toBeDisabled();
});

test('two people learn on one phone, each with a progress of their own', async ({ page }) => {
  await page.goto('/zh/training');
  await addLearner(page, '林晓东');
  await page.getByRole('link', { name: new RegExp(title) }).click();
  await page.getByRole('link', { name: '下一步' }).click();
  await page.goto('/zh/training');
  await expect(page.getByText(`学到第2步，共${steps.length}步`)).toBeVisible();
  await page.getByRole('banner').getByRole('button', { name: '换人' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('名字').fill('阿珍');
  await sheet.getByRole('button', { name: '加上' }).click();
  await expect(page.getByRole('heading', { name: /^阿珍，学完0课/ })).toBeVisible();
  await expect(page.getByText('学到第2步')).toHaveCount(0);
  await page.getByRole('banner').getByRole('button', { name: '换人' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /林晓东/ })
    .click();
  await expect(page.getByText(`学到第2步，共${steps.length}步`)).toBeVisible();
});
