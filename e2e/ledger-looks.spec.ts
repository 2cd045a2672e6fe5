import { LOCALES } from '../lib/domain/vocabulary';
import { type Place, places } from './behind';
import { chooseFiles, exportOf, fingerprint, readAndKeep, reason, salesOf } from './ledger';
import { judge, WHOLE } from './looks';
import { watchFaults } from './phone';
import { expect, test } from './server';

const SEED = 20261212;
const rows = salesOf('wechat', SEED, { days: 35, rows: 2_400 });
const half = Math.floor(rows.length / 2);

// Many judgements, each of which says its place itself.
test.use({ serviceWorkers: 'block', deviceScaleFactor: 1, trace: 'off' });

/** Everything that shows what files say, once there are some of both sides and three sales are missing. */
const PLACES: readonly Place[] = [
  { address: '/ledger', sees: 'ledgerHome.lead.both' },
  { address: '/ledger#add/before', sees: 'ledgerAdd.choose.title' },
  { address: '/ledger#file/{file}', sees: 'ledgerFile.copies.title' },
  { address: '/ledger#file/{file}', press: ['ledgerFile.remove'], sees: 'ledgerFile.removeWhy' },
  { address: '/ledger#file/0000000000000000', sees: 'ledgerFile.gone' },
  { address: '/ledger#compare', sees: 'main table' },
  { address: '/ledger#quiet', sees: 'ledgerQuiet.service' },
  { address: '/ledger#members', sees: 'main button' },
  { address: '/ledger#fees', sees: 'main table' },
  { address: '/ledger#payout', sees: 'main input' },
  { address: '/notice', sees: 'main form, main input' },
];

test('no screen of files breaks a rule of accessibility, scrolls sideways or meets the security policy', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const faults = watchFaults(page);
  await readAndKeep(page, 'before', exportOf('wechat', '升级前.csv', rows));
  await expect(page.getByText('还差3份')).toBeVisible();
  const file = new URL(page.url()).hash.replace('#file/', '');
  await readAndKeep(page, 'after', exportOf('wechat', '升级后.csv', rows.toSpliced(half, 3)));
  await expect(page.getByRole('heading', { name: '新机少了3笔' })).toBeVisible();
  await page.setViewportSize(WHOLE);
  const named = PLACES.map((place) => ({ ...place, address: place.address.replace('{file}', file) }));
  for (const locale of LOCALES) for await (const place of places(page, locale, named)) await judge(page, place);
  expect(faults).toEqual([]);
});

test('nor does what a file is answered with: its figures, a question, a refusal', async ({ page }) => {
  test.setTimeout(120_000);
  const till = exportOf('till', '收银.csv', salesOf('till', SEED, { days: 5, rows: 200 }));
  const photo = { name: 'x.jpg', mimeType: 'image/jpeg', buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70]) };
  for (const [file, answer] of [
    [exportOf('wechat', '缺一段.csv', [...rows.slice(0, 200), ...rows.slice(-200)]), fingerprint(page)],
    [till, page.getByRole('heading', { name: '哪列是什么' })],
    [photo, reason(page)],
  ] as const) {
    await chooseFiles(page, 'before', file);
    await expect(answer).toBeVisible();
    await page.setViewportSize(WHOLE);
    await judge(page, file.name);
  }
});
