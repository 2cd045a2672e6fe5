import type { Page } from '@playwright/test';
import { LOCALES, type Locale } from '../lib/domain/vocabulary';
import { arrange, places } from './behind';
import { beyond, brokenRules, TALL } from './looks';
import { watchFaults } from './phone';
import { expect, test } from './server';

const WHOLE = { width: 390, height: TALL };
const NARROW = { width: 320, height: 700 };

// A hundred and more judgements: each says its place itself, and a recording of them all would double the time.
test.use({ serviceWorkers: 'block', deviceScaleFactor: 1, trace: 'off' });

async function judge(page: Page, locale: Locale): Promise<void> {
  const faults = watchFaults(page);
  await page.setViewportSize(WHOLE);
  for await (const place of places(page, locale)) {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    expect.soft(await brokenRules(page), place).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    // The dark look changes colours and nothing else.
    expect.soft(await brokenRules(page, ['color-contrast']), `${place}, dark`).toEqual([]);
    await page.setViewportSize(NARROW);
    await page.evaluate(() => document.documentElement.setAttribute('data-text', '130'));
    expect.soft(await beyond(page, NARROW.width), `${place}, narrow`).toEqual([]);
    await page.evaluate(() => document.documentElement.removeAttribute('data-text'));
    await page.setViewportSize(WHOLE);
  }
  // The browser notes the page that is not there.
  expect.soft(faults.filter((fault) => !fault.endsWith('/nothing-here'))).toEqual([]);
}

test('no step or sheet behind a screen breaks a rule of accessibility, scrolls sideways or meets the security policy', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  await arrange(page);
  // The two languages side by side: one waits while the other is judged.
  await Promise.all(LOCALES.map(async (locale) => judge(await context.newPage(), locale)));
});
