import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { createTranslator } from 'next-intl';
import type { Locale } from '../lib/domain/vocabulary';
import { untilShown } from './looks';
import { PACKS } from './packs';
import { changePhone, type Put } from './phone-store';
import { expect } from './server';

/** The steps and sheets that lie behind the screens, for whoever looks at every one of them. */

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const wordsOf = (locale: Locale) => {
  const messages = Object.assign(
    {},
    ...['common/', 'profile/', 'ledger/', ''].map((part) => json(`messages/${part}${locale}.json`)),
  );
  const t = createTranslator({ locale, messages });
  /** The longest piece that stands in the message however its gaps are filled. */
  return (key: string): string =>
    String(t.raw(key as never))
      .split(/\{[^}]*\}/)
      .reduce((longest, piece) => (piece.length > longest.length ? piece : longest));
};
const WORDS = { zh: wordsOf('zh'), en: wordsOf('en') };

const DAY_MS = 24 * 60 * 60_000;
const later = (days: number, hours = 0) =>
  new Date(Math.floor(Date.now() / DAY_MS) * DAY_MS + days * DAY_MS + hours * 3_600_000).toISOString();
const zone = 'Asia/Shanghai';
const id = (letter: string) => letter.repeat(16);
const [RUN, LINE, VISIT, LEARNER] = [id('r'), id('l'), id('v'), id('p')];

const failed = (test: string, note: string): Put => ({
  kind: 'test-result',
  key: id(test.slice(-1)),
  value: { run: RUN, test, outcome: 'fail', note, tester: '小林', at: later(0), zone, seconds: 75 },
});
const answered = (key: string, ...picks: string[]): Put => ({ kind: 'profile', key, value: { picks } });

/** A stall in the middle of it all: a visit confirmed, a run begun with two failures, a quiz not passed. */
const SHOP: readonly Put[] = [
  answered('classes', 'QB'),
  answered('tenders', 'wechat', 'plate'),
  answered('core', 'wechat'),
  answered('industry', 'market'),
  { kind: 'tick', key: 'C01', value: { state: 'done' } },
  { kind: 'note', key: 'C22', value: { text: '存在U盘，蓝色那只' } },
  { kind: 'run', key: RUN, value: { pack: PACKS.zh.hash, startedAt: later(0), zone, tester: '小林' } },
  failed('T02', '封条断了'),
  failed('T05', '慢了两分钟'),
  {
    kind: 'cost-line',
    key: LINE,
    value: { line: 'terminal', rhythm: 'once', quantity: 2, low: 98_000, likely: 98_000, high: 120_000 },
  },
  { kind: 'learner', key: LEARNER, value: { name: '林晓东' } },
  {
    kind: 'quiz-attempt',
    key: id('q'),
    value: {
      learner: LEARNER,
      module: 'M4',
      pack: PACKS.zh.hash,
      answers: [0, 0, 0, 0, 0, 0],
      right: 2,
      all: 6,
      at: later(0),
      zone,
    },
  },
  {
    kind: 'booking-ask',
    key: VISIT,
    value: { area: 'example', service: 'on-site', terminals: 1, choices: [later(9, 1)], zone, askedAt: later(0) },
  },
  { kind: 'booking-contact', key: VISIT, value: { name: '王阿珍', phone: '13800004821', message: '从后门进' } },
  { kind: 'booking-terminals', key: VISIT, value: { terminals: [{ label: '收银台', sn: '7731' }] } },
  {
    kind: 'booking-state',
    key: VISIT,
    value: { status: 'confirmed', start: later(9, 1), end: later(9, 2), zone, code: 'BK-1209-0417', at: later(0) },
  },
];

/** Puts the stall into this phone, with a change that waits for good: nothing here is sent. */
export async function arrange(page: Page): Promise<void> {
  await page.context().route(/\/api\/(sync|session)/, (route) => route.abort());
  await page.goto('/zh/shop');
  await page.getByRole('button', { name: '写店名' }).click();
  await page.getByLabel('店叫什么').fill('巷口面馆');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('heading', { name: '巷口面馆' })).toBeVisible();
  await changePhone(page, { entries: SHOP });
  await page.goto('/zh/training');
  await page.getByRole('banner').getByRole('button', { name: '换人' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /林晓东/ })
    .click();
  await expect(page.getByRole('heading', { name: /^林晓东，/ })).toBeVisible();
  await page.goto('/zh/booking#pick');
  await page
    .getByRole('radio', { name: /^\d\d:\d\d/ })
    .and(page.locator(':enabled'))
    .first()
    .click({ force: true });
  await page.getByRole('button', { name: '填联系人' }).click();
  // Left wrong, so that sending it shows the errors.
  await page.getByLabel('当天谁在店里').fill('');
  await page.getByLabel('电话', { exact: true }).fill('138 0000');
}

/** A place behind a screen: an address without the language, what is pressed there, and what is then seen. */
export type Place = { address: string; press?: readonly string[]; sees: string };

/** A key of the messages stands for its words in either language; anything else is a selector. */
export const BEHIND: readonly Place[] = [
  { address: '/acceptance', press: ['acceptance.list.device'], sees: 'acceptance.device.sn' },
  { address: '/acceptance#T16', sees: 'acceptance.test.expected' },
  { address: '/acceptance#T16', press: ['acceptance.test.fail'], sees: 'acceptance.ask.failLabel' },
  { address: '/acceptance#T05', sees: 'acceptance.test.onFail' },
  { address: '/acceptance#verdict', sees: 'acceptance.verdict.should' },
  { address: '/acceptance#verdict', press: ['acceptance.verdict.rollback'], sees: 'acceptance.verdict.rollbackWhen' },
  { address: '/acceptance#verdict', press: ['acceptance.verdict.stop'], sees: 'acceptance.verdict.name' },
  { address: '/acceptance#report', sees: 'acceptance.report.unsigned' },
  { address: '/training#M4/2', sees: 'training.next' },
  { address: '/training#M4/quiz/1', sees: 'training.lookBack' },
  { address: '/training#{lesson}/quiz/1', press: ['main li button'], sees: 'main li button[aria-disabled=true]' },
  { address: '/training#M4/done', sees: 'training.failedLead' },
  { address: '/booking', sees: 'booking.ticket.calendar' },
  { address: '/booking', press: ['booking.ticket.change'], sees: 'booking.change.kept' },
  { address: '/booking#pick', sees: 'booking.pick.tills' },
  { address: '/booking#form', press: ['booking.form.submit'], sees: 'booking.form.errors.name' },
  { address: '/checklist#C22', sees: 'checklist.sheet.how' },
  { address: '/checklist#C08', press: ['checklist.sheet.na'], sees: 'checklist.sheet.naHint' },
  { address: `/cost#${LINE}`, sees: 'cost.priceHint' },
  { address: '/cost', press: ['cost.add'], sees: 'cost.usual' },
  { address: '/faq?q=POS', sees: 'mark' },
  { address: '/faq?q=龘龘', sees: 'faq.noneTitle' },
  { address: '/faq/data-lost', press: ['answer.share.open'], sees: 'answer.share.scan' },
  { address: '/shop#profile', sees: 'profile.ask.classes' },
  { address: '/shop#profile/tenders', sees: 'profile.ask.tenders' },
  { address: '/shop#profile/core', sees: 'profile.ask.core' },
  { address: '/shop#profile/peripherals', sees: 'profile.ask.peripherals' },
  { address: '/shop#profile/industry', sees: 'profile.ask.industry' },
  { address: '/shop#profile/done', sees: 'shop.profile.thanks' },
  { address: '/shop', press: ['shop.waiting.since'], sees: 'shop.waiting.dropMeans' },
  { address: '/nothing-here', sees: 'form' },
  { address: '/shop', press: ['shop.storage.clear', 'shop.storage.clear'], sees: 'shop.storage.sure' },
];

const isKey = (text: string) => text.includes('.');
/** An answer given in one language stands in the other: each has a quiz of its own to begin. */
const LESSON = { zh: 'M5', en: 'M6' };

/** Goes to each place in turn, in one language. */
export async function* places(page: Page, locale: Locale, list: readonly Place[]): AsyncGenerator<string> {
  const say = WORDS[locale];
  for (const { address, press = [], sees } of list) {
    // A page of its own each time: a new fragment alone would leave an open sheet where it is.
    if ((await page.locator('dialog[open]').count()) > 0) await page.goto('about:blank');
    await page.goto(`/${locale}${address.replace('{lesson}', LESSON[locale])}`);
    await untilShown(page, address);
    for (const what of press) {
      const within = (await page.locator('dialog[open]').count()) > 0 ? page.getByRole('dialog') : page;
      const button = isKey(what) ? within.getByRole('button', { name: say(what) }) : within.locator(what);
      await button.first().click();
    }
    const seen = isKey(sees) ? page.getByText(say(sees)) : page.locator(sees);
    await expect(seen.first(), `${address} ${sees}`).toBeVisible();
    yield `/${locale}${address} ${press.join(' ')}`;
  }
}
