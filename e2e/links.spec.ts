import { LOCALES } from '../lib/domain/vocabulary';
import { SCREENS } from './screens';
import { expect, test } from './server';

test('no link on any screen leads nowhere', async ({ page, server }) => {
  const seen = new Map<string, string>();
  for (const locale of LOCALES) {
    for (const path of SCREENS) {
      await page.goto(`/${locale}${path}`);
      await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
      const links = await page.locator('a[href^="/"]').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
      for (const link of links) if (link) seen.set(link.replace(/[#?].*$/, ''), `/${locale}${path}`);
    }
  }
  expect(seen.size).toBeGreaterThan(150);
  for (const [link, from] of seen) expect((await fetch(server.url + link)).status, `${link} on ${from}`).toBe(200);
});
