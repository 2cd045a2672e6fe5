import type { Page } from '@playwright/test';
import { LOCALES, type Locale } from '../lib/domain/vocabulary';
import { arrange, BEHIND, places } from './behind';
import { judge, WHOLE } from './looks';
import { watchFaults } from './phone';
import { expect, test } from './server';

// A hundred and more judgements: each says its place itself, and a recording of them all would double the time.
test.use({ serviceWorkers: 'block', deviceScaleFactor: 1, trace: 'off' });

async function judgeAll(page: Page, locale: Locale): Promise<void> {
  const faults = watchFaults(page);
  await page.setViewportSize(WHOLE);
  for await (const place of places(page, locale, BEHIND)) await judge(page, place);
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
  await Promise.all(LOCALES.map(async (locale) => judgeAll(await context.newPage(), locale)));
});
