import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import type { Pack } from '../lib/domain/content';
import type { Entry } from '../lib/domain/entry';
import { LOCALES } from '../lib/domain/vocabulary';
import type { SyncReply } from '../lib/domain/wire';
import { browserLaunch } from '../scripts/test/browser';
import { untilKept } from './phone';
import { SCREENS } from './screens';
import { expect, test } from './server';

/** One shop goes through all of it: prepares, asks, books, learns, accepts, with the server gone and the browser killed in between. */
const PHONE = {
  locale: 'zh-CN',
  timezoneId: 'Asia/Shanghai',
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
};
const packOf = (locale: string) => JSON.parse(readFileSync(`content/.compiled/${locale}.json`, 'utf8')) as Pack;
const LESSON = packOf('zh').modules.find(({ id }) => id === 'M4');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const time = (page: Page, text: string) => page.locator('label', { has: page.getByText(text, { exact: true }) });

async function openEverything(page: Page): Promise<void> {
  for (const locale of LOCALES) {
    const never = packOf(locale).answers.find(({ id }) => id === 'F57');
    for (const path of [...SCREENS, `/faq/${never?.slug}`]) {
      await page.goto(`/${locale}${path}`);
      await expect(page.locator('html')).toHaveAttribute('lang', locale === 'zh' ? 'zh-CN' : 'en');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
    await expect(page.getByRole('heading', { name: never?.question ?? '' })).toBeVisible();
  }
}

async function answerQuestions(page: Page): Promise<void> {
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

async function tickWithNote(page: Page): Promise<void> {
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

async function searchBoth(page: Page): Promise<void> {
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

async function estimate(page: Page): Promise<void> {
  await page.goto('/zh/cost');
  await button(page, '就从这几项开始').click();
  await page.getByRole('link', { name: /^新终端/ }).click();
  const sheet = page.getByRole('dialog', { name: '新终端' });
  await sheet.getByLabel(/^多半多少钱/).fill('980');
  await sheet.getByRole('button', { name: '好了' }).click();
  await expect(page.getByText('多半要花', { exact: true }).locator('..')).toContainText('980');
}

async function passQuiz(page: Page): Promise<void> {
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

async function accept(page: Page): Promise<void> {
  await page.goto('/zh/acceptance');
  await button(page, '开始测').click();
  await page.getByLabel('测试人的名字').fill('小林');
  await button(page, '开始测').click();
  await expect(page.getByText('过了0项')).toBeVisible();
  await page.getByRole('link', { name: /看有没有被动过手脚/ }).click();
  await button(page, '没过').click();
  await page.getByRole('dialog').getByLabel('写一句，报修时照着念').fill('封条断了');
  await button(page, '记下：没过').click();
  await page.getByRole('link', { name: '下一项' }).click();
  for (;;) {
    const place = await page.evaluate(() => location.hash);
    if (place === '#verdict') break;
    await button(page, '过了').click();
    await page.waitForFunction((before) => location.hash !== before, place);
  }
  await expect(page.getByRole('heading', { name: '先别用新机' })).toBeVisible();
  await page.getByRole('link', { name: '重测 看有没有被动过手脚' }).click();
  await button(page, '重测').click();
  await button(page, '过了').click();
  await expect(page.getByRole('heading', { name: '可以营业' })).toBeVisible();
}

async function askThreeTimes(page: Page): Promise<void> {
  await page.goto('/zh/booking#pick');
  await time(page, '10:00').click();
  for (const other of ['10:30', '11:00']) {
    await button(page, '再加一个备选').click();
    await time(page, other).click();
  }
  await button(page, '填联系人').click();
  await page.getByLabel('当天谁在店里').fill('王阿珍');
  await page.getByLabel('电话', { exact: true }).fill('138 0000 4821');
  await page.getByLabel('第1台放在哪').fill('收银台');
  await button(page, '提交预约').click();
  await expect(page.getByText('现在没网，单子存在这部手机。')).toBeVisible();
}

/** Everything entered is on the screens that show it. */
async function seeEverything(page: Page): Promise<void> {
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

type Kept = { secret: string; entries: Entry[]; waiting: number };

/** What the phone really holds. */
const readPhone = (page: Page): Promise<Kept> =>
  page.evaluate(async () => {
    const result = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    const db = await result(indexedDB.open('tillready-shop'));
    const read = db.transaction(['entries', 'outbox', 'meta']);
    const [entries, waiting, identity] = await Promise.all([
      result(read.objectStore('entries').getAll()),
      result(read.objectStore('outbox').count()),
      result(read.objectStore('meta').get('identity')),
    ]);
    db.close();
    return { secret: identity.value.secret, entries, waiting };
  });

/** Everything the server holds of the shop, as a phone that starts again would be told. */
async function readServer(url: string, secret: string): Promise<Entry[]> {
  const ask = async (epoch: string, view: string, cursor: number) => {
    const response = await fetch(`${url}/api/sync`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
      body: JSON.stringify({ epoch, view, cursor, changes: [] }),
      signal: AbortSignal.timeout(30_000),
    });
    expect(response.status).toBe(200);
    return (await response.json()) as SyncReply;
  };
  const { epoch, view } = await ask('', '', 0);
  const entries: Entry[] = [];
  for (let cursor = 0, more = true; more; ) {
    const reply = await ask(epoch, view, cursor);
    entries.push(...reply.entries);
    ({ cursor, more } = reply);
  }
  return entries;
}

const linesOf = (entries: Entry[]) => entries.map(({ kind, key, stamp }) => `${kind}/${key} ${stamp}`).sort();
const countOf = (entries: Entry[], kind: string) => entries.filter((entry) => entry.kind === kind).length;

test('a shop goes through the whole upgrade with the server gone and the browser killed, and nothing is lost or doubled', async ({
  server,
  browser,
}) => {
  test.setTimeout(300_000);
  const folder = mkdtempSync(join(tmpdir(), 'tillready-journey-'));
  const start = (): Promise<BrowserContext> =>
    chromium.launchPersistentContext(folder, { ...browserLaunch(), ...PHONE, baseURL: server.url });
  let context = await start();
  try {
    let page = await context.newPage();
    await page.goto('/zh');
    await untilKept(page);

    await server.kill();
    await openEverything(page);
    await answerQuestions(page);
    await tickWithNote(page);
    await searchBoth(page);
    await estimate(page);
    await passQuiz(page);
    await accept(page);
    await askThreeTimes(page);
    const before = await readPhone(page);
    await context.close();

    context = await start();
    page = await context.newPage();
    await seeEverything(page);
    await page.goto('/zh/booking');
    await expect(page.getByText('现在没网，单子存在这部手机。')).toBeVisible();
    expect(linesOf((await readPhone(page)).entries)).toEqual(linesOf(before.entries));

    await server.start();
    await page.reload();
    await expect(page.getByRole('img', { name: '印章：预约确认' })).toBeVisible({ timeout: 30_000 });
    await expect.poll(async () => (await readPhone(page)).waiting).toBe(0);

    const other = await browser.newContext({ ...PHONE, baseURL: server.url });
    const second = await other.newPage();
    await second.goto('/zh/booking#pick');
    await expect(time(second, '10:00')).toContainText('还有1个');
    await expect(time(second, '14:00')).toContainText('还有2个');
    await other.close();

    const { secret, entries } = await readPhone(page);
    expect(linesOf(await readServer(server.url, secret))).toEqual(linesOf(entries));
    const added = entries.filter(({ kind }) => kind !== 'booking-state');
    expect(linesOf(added)).toEqual(linesOf(before.entries));
    for (const kind of [
      'booking-ask',
      'booking-contact',
      'booking-terminals',
      'quiz-attempt',
      'run',
      'booking-state',
    ]) {
      expect(countOf(entries, kind), kind).toBe(1);
    }
    await seeEverything(page);
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
