import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { makeDice } from '../lib/ledger/testing/dice';
import { type Member, makeMembers, writeMembers } from '../lib/ledger/testing/members';
import { plant } from '../lib/ledger/testing/plant';
import { movedMoney, type Truth } from '../lib/ledger/testing/truth';
import { type Chosen, csv, everythingStored, exportOf, readAndKeep, salesOf } from './ledger';
import { button, untilKept, watchFaults } from './phone';
import { test } from './server';

const SEED = 20261210;
const sold = salesOf('wechat', SEED, { days: 21, rows: 1_500 });
const before = exportOf('wechat', '升级前.csv', sold);
const yuan = (minor: number) => (Math.abs(minor) / 100).toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',');

/** Anew: the screen may still show what it said before. */
async function open(page: Page, place: string): Promise<void> {
  await page.goto('/zh/ledger');
  await expect(page.getByRole('heading', { name: '能看出什么' })).toBeVisible();
  await page.goto(`/zh/ledger#${place}`);
}

/** Reads a file in and waits until it is kept: then the screen goes on by itself. */
async function keep(page: Page, when: 'before' | 'after', file: Chosen, stays?: '只留合计'): Promise<void> {
  await readAndKeep(page, when, file, stays);
  await expect(
    page.getByRole('heading', { level: 1, name: when === 'before' ? '数据备份' : '升级前后对账' }),
  ).toBeVisible();
}

const pasted = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

test(`three sales that did not come over are found without a network, and the list goes to the technician (seed ${SEED})`, async ({
  page,
  context,
  baseURL,
}) => {
  const faults = watchFaults(page);
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: String(baseURL) });
  await page.goto('/zh/ledger');
  await untilKept(page);
  await context.setOffline(true);
  const { after, planted } = plant(sold, makeDice(SEED), { missing: 3 });
  const lost = planted.flatMap((one) => (one.kind === 'missing' ? [one.before] : []));
  await keep(page, 'before', before);
  await keep(page, 'after', exportOf('wechat', '升级后.csv', after));
  await open(page, 'compare');

  const verdict = page.getByRole('heading', { name: '新机少了3笔' });
  await expect(verdict).toBeVisible();
  const sum = lost.reduce((all, row) => all + row.amountMinor, 0);
  await expect(page.getByText(`差¥${yuan(sum)}。旧机先别还，先别清空。`)).toBeVisible();
  const list = page.getByRole('region', { name: '少的这3笔' });
  await expect(list.getByRole('listitem')).toHaveCount(3);
  for (const { providerId, amountMinor } of lost) {
    const row = list.getByRole('listitem').filter({ hasText: providerId.slice(-4) });
    await expect(row).toContainText(yuan(amountMinor));
  }
  await button(page, '复制清单给师傅').click();
  await expect(page.getByText('清单已复制。打开微信，粘贴给师傅')).toBeVisible();
  const text = await pasted(page);
  for (const { providerId } of lost) expect(text).toContain(providerId);
  expect(text.split('\n').filter((line) => line.includes('4200'))).toHaveLength(3);
  await page.reload();
  await expect(verdict).toBeVisible();
  expect(faults).toEqual([]);
});

test('a list too long to paste is saved as a table that opens in the shop’s own language', async ({ page }) => {
  const { after } = plant(sold, makeDice(SEED), { missing: 210, doubled: 5 });
  await keep(page, 'before', before);
  await keep(page, 'after', exportOf('wechat', '升级后.csv', after));
  await open(page, 'compare');
  const list = page.getByRole('region', { name: '少的这210笔' });
  await expect(list.getByRole('listitem')).toHaveCount(50);
  await list.getByRole('button', { name: '再看50笔' }).click();
  await expect(list.getByRole('listitem')).toHaveCount(100);
  const file = page.waitForEvent('download');
  await button(page, '导出清单给师傅').click();
  const text = readFileSync(await (await file).path(), 'utf8');
  expect(text.startsWith('\ufeff差别,日期,时间,方式,')).toBe(true);
  const lines = text.trim().split('\r\n').slice(1);
  expect(lines.filter((line) => line.startsWith('少了,'))).toHaveLength(210);
  expect(lines.filter((line) => line.startsWith('重了,'))).toHaveLength(5);
});

test('all of it came over, in another order: nothing is missing, and the comparison is noted once', async ({
  page,
}) => {
  await keep(page, 'before', before);
  await keep(page, 'after', exportOf('wechat', '升级后.csv', [...sold].reverse()));
  await open(page, 'compare');
  await expect(page.getByRole('heading', { name: '一笔不差' })).toBeVisible();
  await button(page, '重新对').click();
  await expect(page.getByRole('heading', { name: '一笔不差' })).toBeVisible();
  await open(page, 'compare');
  await expect(page.getByRole('heading', { name: '一笔不差' })).toBeVisible();
  const noted = (await everythingStored(page)).split('\n').filter((line) => line.includes('"kind":"comparison"'));
  expect(noted.filter((line) => line.includes('/entries'))).toHaveLength(1);
  // Sums stay on this phone until the shop says otherwise.
  expect(noted.join()).not.toContain('amountMinor');
});

test('a file that was not chosen is named before anything is called lost', async ({ page }) => {
  const alipay = salesOf('alipay', SEED, { days: 21, rows: 1_500 });
  await keep(page, 'before', before);
  await keep(page, 'before', exportOf('alipay', '支付宝.csv', alipay));
  await keep(page, 'after', exportOf('wechat', '升级后.csv', sold));
  await open(page, 'compare');
  await expect(page.getByRole('heading', { name: '升级后没有支付宝的流水' })).toBeVisible();
  await expect(page.getByText('支付宝要单独导出。')).toBeVisible();
  // Left out, the rest is compared by itself.
  await page.getByText('支付宝.csv', { exact: true }).click();
  await expect(page.getByRole('heading', { name: '一笔不差' })).toBeVisible();
});

test('where only sums were kept, days are compared, and how to see single sales is said', async ({ page }) => {
  const { after } = plant(sold, makeDice(SEED), { missing: 3 });
  await keep(page, 'before', before, '只留合计');
  await keep(page, 'after', exportOf('wechat', '升级后.csv', after));
  await page.reload();
  await open(page, 'compare');
  await expect(page.getByRole('heading', { name: '新机少了3笔' })).toBeVisible();
  await expect(page.getByText('只对了每天的合计，分不出是哪几笔。')).toBeVisible();
});

test('members are compared by number, balance and points; a phone number is never shown whole, nor kept unasked', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: String(baseURL) });
  const members: Member[] = makeMembers(makeDice(SEED), 60).map((one, at) => ({
    ...one,
    id: `1380000${String(4_000 + at * 7)}`,
    balanceMinor: 10_000 + at,
  }));
  const [lost, poorer, ...others] = members;
  if (!lost || !poorer) throw new Error('no members');
  const after = [{ ...poorer, balanceMinor: poorer.balanceMinor - 5_000 }, ...others];
  await open(page, 'members');
  const inputs = page.locator('input[type=file]');
  await inputs.first().setInputFiles(csv('会员前.csv', writeMembers(members).bytes));
  await expect(page.getByText('60个会员', { exact: true })).toBeVisible();
  await inputs.last().setInputFiles(csv('会员后.csv', writeMembers(after).bytes));

  await expect(page.getByRole('heading', { name: '少了1个会员' })).toBeVisible();
  await expect(page.getByRole('region', { name: '少了的1个' })).toContainText(lost.id.slice(-4));
  await expect(page.getByRole('region', { name: '变了的1个' })).toContainText('¥50.01');
  await expect(page.getByRole('main')).not.toContainText(lost.id);
  await button(page, '复制清单').click();
  expect(await pasted(page)).not.toMatch(/1380000\d/);
  expect(await everythingStored(page)).not.toContain('1380000');

  await inputs.last().setInputFiles(csv('会员后.csv', writeMembers([...members].reverse()).bytes));
  await expect(page.getByRole('heading', { name: '名单对上了，还要亲眼查30个人' })).toBeVisible();
  const boxes = page.getByRole('group', { name: '查过、一样的人' }).getByRole('checkbox', { includeHidden: true });
  await expect(boxes).toHaveCount(30);
  for (let at = 0; at < 30; at += 1) {
    await boxes.nth(at).dispatchEvent('click');
    await expect(boxes.nth(at)).toBeChecked();
  }
  await expect(page.getByRole('heading', { name: '会员都对上了' })).toBeVisible();
  expect(await everythingStored(page)).not.toContain('1380000');
});

test('a fee above the contract is found to the sale, and the month is noted as looked at', async ({ page }) => {
  const isRaised = ({ amountMinor, type }: Truth, at: number) =>
    at % 40 === 7 && type === 'sale' && amountMinor > 2_000;
  const raised = sold.filter(isRaised);
  expect(raised.length).toBeGreaterThan(1);
  const charged = sold.map((row, at) => (isRaised(row, at) ? { ...row, feeMinor: row.feeMinor + 30 } : row));
  await keep(page, 'before', before);
  await keep(page, 'after', exportOf('wechat', '升级后.csv', charged));
  await open(page, 'fees');
  await expect(page.getByRole('heading', { name: '实际费率' })).toBeVisible();
  await page.getByRole('button', { name: /^微信/ }).click();
  const sheet = page.getByRole('dialog', { name: '微信的合同费率' });
  await sheet.getByLabel('费率（%）').fill('０。３８');
  await button(page, '好了').click();
  await expect(sheet).toBeHidden();

  const monthOf = ({ time }: Truth) => new Date(Date.parse(time) + 8 * 3_600_000).toISOString().slice(0, 7);
  const [month = ''] = [...new Set(sold.map(monthOf))].sort().reverse();
  const wrong = raised.filter((row) => monthOf(row) === month);
  const list = page.getByRole('region', { name: `手续费不对的${wrong.length}笔` });
  await expect(list.getByRole('listitem')).toHaveCount(wrong.length);
  for (const row of await list.getByRole('listitem').all()) await expect(row).toContainText('¥0.30');
  await button(page, '这个月看过了').click();
  await expect(
    page
      .getByRole('main')
      .getByText(/看过了$/)
      .last(),
  ).toBeVisible();
  await page.getByLabel('每月几号').selectOption('10');
  const file = page.waitForEvent('download');
  await button(page, '存到手机日历').click();
  expect((await file).suggestedFilename()).toBe('tillready-fees.ics');
});

test('payouts are right by the hour at which the provider ends its day, and a day that is not says by how much', async ({
  page,
}) => {
  const CUT_OFF = 23;
  const net = new Map<string, number>();
  for (const row of sold.filter(movedMoney)) {
    // What is sold from 23:00 on, by the shop's clock, is paid with the next day.
    const wall = Date.parse(row.time) + 8 * 3_600_000;
    const date = new Date(wall + (24 - CUT_OFF) * 3_600_000).toISOString().slice(0, 10);
    net.set(date, (net.get(date) ?? 0) + row.amountMinor - row.feeMinor);
  }
  await keep(page, 'after', exportOf('wechat', '升级后.csv', sold));
  await open(page, 'payout');
  await expect(page.getByRole('heading', { name: '银行到了多少' })).toBeVisible();
  const fields = page.getByRole('main').getByRole('textbox');
  const days = [...net.keys()].sort().reverse().slice(1, 8);
  for (const date of days) {
    const [, month, day] = date.split('-').map(Number);
    const short = date === days[3] ? 1_234 : 0;
    const field = fields.and(page.getByLabel(new RegExp(`^${month}月${day}日`)));
    await field.fill((((net.get(date) ?? 0) - short) / 100).toFixed(2));
    await field.blur();
  }
  await expect(page.getByRole('heading', { name: '1天对不上' })).toBeVisible();
  await expect(page.getByText('一共少到¥12.34。')).toBeVisible();
  // No sale between 23:00 and a later quarter in those days: that one is as right.
  await expect(page.getByText(/服务商像是每天23:\d\d截止，之后收的算第二天。/)).toBeVisible();
});
