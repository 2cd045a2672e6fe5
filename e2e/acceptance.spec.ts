import type { Page } from '@playwright/test';
import { failWith, pass, passTheRest } from './acceptance';
import { untilKept, watchFaults } from './phone';
import { changePhone, type Put } from './phone-store';
import { expect, test } from './server';

/** A stall that takes WeChat and its code plate and nothing else, with no till and no peripherals: the shortest run there is. */
const PROFILE: readonly Put[] = Object.entries({
  classes: ['QB'],
  tenders: ['wechat', 'plate'],
  core: ['wechat'],
  peripherals: [],
  industry: ['market'],
}).map(([key, picks]) => ({ kind: 'profile', key, value: { picks } }));

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const line = (page: Page, name: string) => page.getByRole('link', { name: new RegExp(name) });

async function begin(page: Page): Promise<void> {
  await page.goto('/zh/acceptance');
  await untilKept(page);
  await page.getByRole('button', { name: '开始测' }).click();
  await expect(page.getByText('写上名字，验收单要用。')).toBeVisible();
  await page.getByLabel('测试人的名字').fill('小林');
  await page.getByLabel('新机序列号').fill('SN20267731');
  await page.getByRole('button', { name: '开始测' }).click();
  await expect(page.getByText('过了0项')).toBeVisible();
}

/** The shop's answers as the shop screen would leave them, so that this journey stays about acceptance. */
async function answer(page: Page): Promise<void> {
  await changePhone(page, { entries: PROFILE });
  await page.reload();
}

async function sign(page: Page, button: string, name: string): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  await page.getByRole('dialog').getByLabel('签字人的名字').fill(name);
  await page.getByRole('dialog').getByRole('button', { name: button }).click();
  await expect(page.getByText(new RegExp(`${name}签了`))).toBeVisible();
}

test('a failure keeps the new terminal out of use until its retest passes, and then somebody signs', async ({
  page,
  context,
  server,
}) => {
  test.setTimeout(180_000);
  const faults = watchFaults(page);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await begin(page);
  await answer(page);

  // Nothing tested is no verdict, and above all no go.
  await page.getByRole('link', { name: '看结论' }).click();
  await expect(page.getByRole('heading', { name: '还没测完' })).toBeVisible();
  await expect(page.getByText('可以营业')).toHaveCount(0);
  await page.getByRole('link', { name: '返回' }).click();
  await expect(title(page)).toHaveText('验收测试');

  // Back leaves a test and keeps what was typed.
  await line(page, '看有没有被动过手脚').click();
  await page.getByLabel('备注').fill('封条有点翘');
  await page.goBack();
  await expect(title(page)).toHaveText('验收测试');
  await line(page, '看有没有被动过手脚').click();
  await expect(page.getByLabel('备注')).toHaveValue('封条有点翘');

  // The dial goes on after a reload, not from the start.
  await page.getByRole('button', { name: '停表' }).click();
  const dial = await page.getByRole('timer').textContent();
  await page.reload();
  await expect(page.getByRole('timer')).toHaveText(dial ?? '');
  await expect(page.getByLabel('备注')).toHaveValue('封条有点翘');
  await failWith(page, '封条断了');

  await page.getByRole('link', { name: '下一项' }).click();
  await passTheRest(page);
  await expect(page.getByRole('heading', { name: '先别用新机' })).toBeVisible();
  await expect(page.getByRole('img', { name: '印章：暂不放行' })).toBeVisible();
  await expect(page.getByText('现在就退回旧机，别再用新机收款。')).toBeVisible();

  // The way back to the old terminal is on the phone; back closes it and nothing else.
  await server.kill();
  await page
    .getByRole('button', { name: /退回旧机的步骤/ })
    .last()
    .click();
  await expect(page.getByRole('dialog').getByText('先问再拆', { exact: false })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: '先别用新机' })).toBeVisible();

  // Without a network everything is still there after a reload, and the retest changes the verdict.
  await page.reload();
  await page.getByRole('link', { name: '重测 看有没有被动过手脚' }).click();
  await expect(page.getByText('记下的不会抹掉')).toBeVisible();
  await page.getByRole('button', { name: '重测' }).click();
  await pass(page).click();
  await expect(page.getByRole('heading', { name: '可以营业' })).toBeVisible();
  await sign(page, '签字，放行', '王阿珍');

  await page.getByRole('link', { name: '看验收单' }).click();
  await expect(page.getByText(/第2次过/)).toBeVisible();
  await expect(page.getByText('封条断了')).toBeVisible();
  await page.getByRole('button', { name: '复制' }).click();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('POS升级验收单：可以营业');
  expect(text).toContain('新机：SN20267731');
  expect(text).toMatch(/T02 看有没有被动过手脚：第2次过/);
  expect(text).toMatch(/店主 王阿珍 \d+月\d+日 周. \d\d:\d\d/);
  await page.reload();
  await expect(page.getByRole('heading', { name: '可以营业' })).toBeVisible();
  await expect(page.getByText('店主 王阿珍')).toBeVisible();
  await server.start();
  expect(faults.filter((fault) => !fault.includes('Failed to load resource'))).toEqual([]);
});

test('with one way of paying that the shop can do without not working, only the owner releases it', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await begin(page);
  await answer(page);
  await page.goto('/zh/acceptance#T16');
  await failWith(page, '扫了没到账');
  await page.getByRole('link', { name: '下一项' }).click();
  await passTheRest(page);
  await expect(page.getByRole('heading', { name: '可以营业，先停收码牌' })).toBeVisible();
  await page.getByRole('button', { name: '店主签字，有条件放行' }).click();
  await expect(page.getByText('有条件放行只有店主能签。')).toBeVisible();
  await page.getByRole('dialog').getByLabel('签字人的名字').fill('王阿珍');
  await page.getByRole('dialog').getByRole('button', { name: '店主签字，有条件放行' }).click();
  await expect(page.getByText('店主王阿珍签了：有条件放行')).toBeVisible();

  // A retest overtakes the signature: the new verdict asks for a new one.
  await page.getByRole('link', { name: /^重测/ }).click();
  await page.getByRole('button', { name: '重测' }).click();
  await pass(page).click();
  await expect(page.getByRole('heading', { name: '可以营业', exact: true })).toBeVisible();
  await expect(page.getByText(/签了/)).toHaveCount(0);
  await expect(page.getByRole('button', { name: '签字，放行' })).toBeVisible();
});

test('a failed test that is no must needs somebody and a date, and a skipped must keeps the shop closed', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await begin(page);
  await answer(page);
  await page.goto('/zh/acceptance#T05');
  await failWith(page, '慢了两分钟');
  await page.getByRole('link', { name: '下一项' }).click();
  await page.getByRole('button', { name: '跳过', exact: true }).click();
  await expect(page.getByText('跳过也算没测完')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: '记下：跳过' }).click();
  await expect(page.getByText('写一句再存，哪怕几个字。')).toBeVisible();
  await page.getByRole('dialog').getByLabel('原因').fill('师傅不在');
  const skipped = await page.evaluate(() => location.hash);
  await page.getByRole('dialog').getByRole('button', { name: '记下：跳过' }).click();
  await page.waitForFunction((before) => location.hash !== before, skipped);
  await passTheRest(page);
  await expect(page.getByRole('heading', { name: '还没测完' })).toBeVisible();
  await page.getByRole('link', { name: /^去测/ }).click();
  await page.getByRole('button', { name: '重测' }).click();
  await pass(page).click();

  await expect(page.getByText('还差没过项的负责人和日期', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: '记下', exact: true }).click();
  await expect(page.getByText('名字和日期都要写。')).toBeVisible();
  await page.getByLabel('谁负责').fill('刘师傅');
  await page.getByLabel('哪天修好').fill('2026-12-12');
  await page.getByRole('button', { name: '记下', exact: true }).click();
  await expect(page.getByRole('heading', { name: '可以营业' })).toBeVisible();
});
