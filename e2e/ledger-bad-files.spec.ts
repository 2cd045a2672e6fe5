import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { badFiles } from '../lib/ledger/testing/bad/bad-files';
import { makeDice } from '../lib/ledger/testing/dice';
import { makeShop } from '../lib/ledger/testing/shop/shop';
import { chooseFiles, everythingStored, exportOf, fingerprint, readAndKeep, reason, salesOf } from './ledger';
import { watchFaults } from './phone';
import { expect, test } from './server';

const SEED = 20261210;
const dice = makeDice(SEED);
const files = badFiles(makeShop(dice, { days: 3, rows: 400 }), dice);
const good = exportOf('wechat', '微信账单.csv', salesOf('wechat', SEED, { days: 7, rows: 300 }));

/** What a person sees at the end: the reason, the question which column is what, or the file's figures. */
const answers = (page: Page) =>
  reason(page)
    .or(page.getByRole('heading', { name: '哪列是什么' }))
    .or(fingerprint(page))
    .first();

const folder = mkdtempSync(join(tmpdir(), 'tillready-bad-'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every bad file is answered in words, none ends the worker, and nothing stored changes', async ({ page }) => {
  test.setTimeout(240_000);
  const faults = watchFaults(page);
  // What was recorded waits for good: an exchange with the server would change what is stored, and by right.
  await page.context().route(/\/api\/(sync|session)/, (route) => route.abort());
  await readAndKeep(page, 'before', good, '只留合计');
  await expect(page.getByText('还差3份')).toBeVisible();
  // The time of the last attempt to reach the server moves by itself.
  const stored = async () => (await everythingStored(page)).replace(/^tillready-shop\/(meta|drafts) .*$/gm, '');
  const before = await stored();
  for (const { key, name, make } of files) {
    // From the disk, as some are larger than what can be handed over.
    const path = join(folder, name);
    writeFileSync(path, make());
    await chooseFiles(page, 'after', path);
    await expect(answers(page), key).toBeVisible({ timeout: 30_000 });
    const said = await reason(page).allTextContents();
    // A sentence, not a code: none of the words of the program, and nothing left to be filled in.
    for (const text of said) expect(text, key).toMatch(/^[^{}_]{8,}$/);
    expect(page.workers().length, `${key} and the worker`).toBeLessThanOrEqual(1);
  }
  expect(await stored()).toBe(before);
  await chooseFiles(page, 'after', good);
  await expect(fingerprint(page)).toBeVisible();
  expect(faults).toEqual([]);
});
