import type { Page } from '@playwright/test';
import { paragraphsOf } from '../lib/domain/answer';
import type { Answer } from '../lib/domain/content';
import type { Locale } from '../lib/domain/vocabulary';
import { addressOf, openList, results, search } from './faq';
import { PACKS } from './packs';
import { untilKept, watchFaults } from './phone';
import { expect, test } from './server';

/** The whole answer is on the screen, and no other. */
async function seeAnswer(page: Page, answer: Answer): Promise<void> {
  await expect(page.getByRole('heading', { name: answer.question, exact: true }), answer.slug).toBeVisible();
  const shown = ((await page.getByRole('article').textContent()) ?? '').replaceAll(/\s+/g, '');
  for (const paragraph of paragraphsOf(answer)) expect(shown, answer.slug).toContain(paragraph.replaceAll(/\s+/g, ''));
}

/** Every answer of one language: by its link in the list, and one in ten cold, as from a message. */
async function openAll(page: Page, locale: Locale): Promise<void> {
  const { answers } = PACKS[locale];
  await openList(page, locale);
  await page.evaluate(() => Object.assign(window, { samePage: true }));
  for (const answer of answers) {
    await page
      .locator(`a[href="${addressOf(locale, answer)}"]`)
      .first()
      .click();
    await seeAnswer(page, answer);
    await page.goBack();
    await expect(search(page)).toHaveCount(1);
  }
  // None of them fell back to loading a page.
  expect(await page.evaluate(() => 'samePage' in window)).toBe(true);
  for (const answer of answers.filter((_, place) => place % 10 === 0)) {
    await page.goto(addressOf(locale, answer), { waitUntil: 'commit' });
    await seeAnswer(page, answer);
  }
}

test('after one visit, with the server gone, all answers open and can be searched', async ({
  page,
  context,
  server,
}) => {
  test.setTimeout(180_000);
  const other = await context.newPage();
  const faults = [page, other].map(watchFaults);
  await page.goto('/zh/faq');
  await untilKept(page);
  await server.kill();
  await Promise.all([openAll(page, 'zh'), openAll(other, 'en')]);
  await openList(page, 'zh');
  await search(page).fill('yajin');
  await expect(results(page).first()).toContainText('机器押金能退吗？');
  await results(page).first().click();
  await expect(page.getByRole('heading', { name: '机器押金能退吗？' })).toBeVisible();
  // It might be newer than this phone, so the network is asked first.
  await page.goto('/zh/faq/written-next-year');
  await expect(page.getByRole('heading', { name: '这一版里没有这一条' })).toBeVisible();
  expect(faults.flat()).toEqual([]);
  await server.start();
});
