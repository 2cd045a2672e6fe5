import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseFiles, everythingStored, exportOf, fingerprint, readAndKeep, reason, salesOf } from './ledger';
import { button, PHONE, untilKept, watchFaults } from './phone';
import { expect, test } from './server';

const SEED = 20261209;
const rows = salesOf('wechat', SEED, { days: 21, rows: 1_500 });
const bill = exportOf('wechat', '微信账单.csv', rows);

test('an export is read without a network, held against its own totals, and is there after a reload', async ({
  page,
  context,
}) => {
  const faults = watchFaults(page);
  await page.goto('/zh/ledger');
  await untilKept(page);
  await context.setOffline(true);
  await chooseFiles(page, 'before', bill);
  await expect(page.getByText('和文件自己写的合计一样。')).toBeVisible();
  await expect(page.getByText('微信支付').first()).toBeVisible();
  await expect(button(page, '数对了，去存三份')).toBeDisabled();
  await page.getByText('合计和逐笔的明细', { exact: true }).click();
  await button(page, '数对了，去存三份').click();
  await expect(page.getByText('还差3份')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: '数据备份' })).toBeVisible();
  await expect(fingerprint(page)).toBeVisible();
  expect(faults).toEqual([]);
});

test('three locked copies on two media, one of them away, and a name: then the backup is enough', async ({ page }) => {
  await readAndKeep(page, 'before', bill, '只留合计');
  for (const place of ['店里的电脑', 'U盘或移动硬盘', '网盘']) {
    const copy = page.getByRole('group', { name: place });
    await copy.getByText('存好了').click();
    await copy.getByText('加密了，或者只有指定的人打得开').click();
  }
  await expect(page.getByText('还差一份放在店外')).toBeVisible();
  await page.getByRole('group', { name: '网盘' }).getByText('不在店里').click();
  await expect(page.getByText('三份、两种、一份在店外，都锁好了。')).toBeVisible();
  await page.getByLabel('谁负责这份备份').fill('林晓东');
  await page.getByLabel('谁负责这份备份').blur();
  await page.goto('/zh/ledger');
  await expect(page.getByText('存够了')).toBeVisible();
});

test('the same file gives the same fingerprint on another phone, in another order too, and not with one fen more', async ({
  page,
  browser,
  baseURL,
}) => {
  const printOn = async (where: typeof page, file: typeof bill): Promise<string | null> => {
    await chooseFiles(where, 'before', file);
    await expect(fingerprint(where)).toBeVisible();
    return fingerprint(where).getAttribute('aria-label');
  };
  const first = await printOn(page, bill);
  // A phone abroad with another clock: the shop's own clock is asked for there.
  const other = await browser.newContext({ ...PHONE, baseURL });
  const there = await other.newPage();
  expect(await printOn(there, exportOf('wechat', 'again.csv', [...rows].reverse()))).toBe(first);
  const half = Math.floor(rows.length / 2);
  const dearer = rows.map((row, at) => (at === half ? { ...row, amountMinor: row.amountMinor + 1 } : row));
  expect(await printOn(there, exportOf('wechat', 'other.csv', dearer))).not.toBe(first);
  await other.close();
});

test('a backup opened again is recognised, and it is noted that it opens', async ({ page }) => {
  await readAndKeep(page, 'before', bill);
  await expect(page.getByText('还没有人打开核对过。')).toBeVisible();
  await chooseFiles(page, 'after', bill);
  await expect(page.getByText(/存的那份一模一样/)).toBeVisible();
  await button(page, '记下来：打开核对过').click();
  await page.goto('/zh/ledger');
  await page
    .getByRole('link', { name: /微信支付/ })
    .first()
    .click();
  await expect(page.getByText(/打开核对过，一模一样/)).toBeVisible();
});

test('a till nobody knows is mapped once, and the next file of it is recognised', async ({ page }) => {
  const sales = salesOf('till', SEED, { days: 10, rows: 500 });
  const half = Math.floor(sales.length / 2);
  await chooseFiles(page, 'before', exportOf('till', '收银.csv', sales.slice(0, half)));
  await expect(page.getByRole('heading', { name: '哪列是什么' })).toBeVisible();
  await page.getByLabel('这是哪家的表格').fill('店里的收银系统');
  await button(page, '就按这样读').click();
  await expect(fingerprint(page)).toBeVisible();
  await page.getByText('只留合计', { exact: true }).click();
  await button(page, '数对了，去存三份').click();
  await expect(page.getByText('还差3份')).toBeVisible();
  await chooseFiles(page, 'before', exportOf('till', '收银2.csv', sales.slice(half)));
  await expect(fingerprint(page)).toBeVisible();
  await expect(page.getByText(/店里的收银系统/)).toBeVisible();
});

test('what was stopped leaves nothing behind, and the next file is read', async ({ page }) => {
  await page.goto('/zh/ledger');
  const before = await everythingStored(page);
  const large = exportOf('wechat', '一年.csv', salesOf('wechat', SEED, { days: 360, rows: 60_000 }));
  await chooseFiles(page, 'before', large);
  await button(page, '停下').click();
  await expect(button(page, '选文件')).toBeVisible();
  expect(await everythingStored(page)).toBe(before);
  await chooseFiles(page, 'before', bill);
  await expect(fingerprint(page)).toBeVisible();
});

test('a file taken off this phone takes its rows along and leaves the backup record', async ({ page }) => {
  await readAndKeep(page, 'before', bill);
  await expect(page.getByText('还差3份')).toBeVisible();
  const order = rows.find(({ orderId }) => orderId !== '')?.orderId ?? 'none';
  expect(await everythingStored(page)).toContain(order);
  await button(page, '从这部手机删掉').click();
  await button(page, '删掉').click();
  await expect(page.getByText('别的手机上做的备份')).toBeVisible();
  expect(await everythingStored(page)).not.toContain(order);
});

test('a file that changes before it is read is answered, and another one can be chosen', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'tillready-gone-'));
  const path = join(folder, '账单.csv');
  writeFileSync(path, bill.buffer);
  await page.goto('/zh/ledger');
  await expect(page.getByRole('heading', { name: '能看出什么' })).toBeVisible();
  // Chosen elsewhere on the page first, so that it can change before the product reads it.
  await page.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.id = 'aside';
    document.body.append(input);
  });
  await page.locator('#aside').setInputFiles(path);
  writeFileSync(path, 'something else entirely');
  await page.goto('/zh/ledger#add/before');
  await expect(button(page, '选文件')).toBeVisible();
  await page.evaluate(() => {
    const aside = document.querySelector<HTMLInputElement>('#aside');
    const input = document.querySelector<HTMLInputElement>('main input[type=file]');
    if (!aside?.files || !input) throw new Error('no input');
    input.files = aside.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect(reason(page)).toContainText('文件打不开了');
  await button(page, '换一个文件').click();
  await expect(button(page, '选文件')).toBeVisible();
  rmSync(folder, { recursive: true, force: true });
});
