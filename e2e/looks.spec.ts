import type { Page } from '@playwright/test';
import { LOCALES } from '../lib/domain/vocabulary';
import { beyond, brokenRules, TALL, untilShown } from './looks';
import { SCREENS } from './screens';
import { expect, test } from './server';

const ADDRESSES = LOCALES.flatMap((locale) => SCREENS.map((screen) => `/${locale}${screen}`));
/** So low that the bars cover a third of the page, as with a keyboard open. */
const LOW = 480;
/** Steps of the key within one field of a date or time, beyond the first. */
const PARTS = 3;

// Looks do not depend on the worker, and what it keeps could not be held back from a page.
test.use({ serviceWorkers: 'block' });

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await untilShown(page, address);
}

for (const scheme of ['light', 'dark'] as const) {
  test(`no screen breaks a rule of accessibility, ${scheme}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 390, height: TALL });
    for (const address of ADDRESSES) {
      await open(page, address);
      expect(await brokenRules(page), address).toEqual([]);
    }
  });
}

for (const [width, text] of [
  [320, '100'],
  [320, '130'],
  [390, '130'],
  [1280, '100'],
] as const) {
  test(`no screen scrolls sideways at ${width} px with text at ${text} %`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.addInitScript((size) => localStorage.setItem('tillready-text', size), text);
    await page.setViewportSize({ width, height: 844 });
    for (const address of ADDRESSES) {
      await open(page, address);
      expect(await beyond(page, width), address).toEqual([]);
    }
  });
}

/** Everything a finger can use and a key should reach; of a group of radio buttons, the one that takes the key. */
const stops = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, [tabindex="0"]');
    const groups = new Set<string>();
    const usable = [...all].filter((element) => {
      if (element.matches(':disabled') || element.tabIndex < 0 || element.closest('[inert]')) return false;
      if (!element.checkVisibility({ visibilityProperty: true })) return false;
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
      const isGroupChosen = document.querySelector(`input[name="${CSS.escape(element.name)}"]:checked`) !== null;
      if (isGroupChosen) return element.checked;
      return groups.size !== groups.add(element.name).size;
    });
    return usable.map((element, place) => {
      element.dataset.stop = String(place);
      return `${place} ${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent?.slice(0, 30)}`;
    });
  });

test('a key reaches everything a finger can, and never under a bar', async ({ page }) => {
  test.setTimeout(240_000);
  await page.setViewportSize({ width: 390, height: LOW });
  for (const address of ADDRESSES) {
    await open(page, address);
    const expected = await stops(page);
    const reached = new Set<number>();
    // A date or a time is several steps of the key within one field: its parts, and what opens the calendar.
    const parted = await page.locator('input[type=date], input[type=time]').count();
    for (let presses = 0; presses < expected.length + 2 + parted * PARTS; presses += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement | null;
        const { stop } = element?.dataset ?? {};
        if (!element || stop === undefined) return undefined;
        // What is drawn for an unseen input is the face after it.
        const face = element.matches('input.vh') ? element.nextElementSibling : element;
        const box = (face ?? element).getBoundingClientRect();
        const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        const label = element.closest('label') ?? element;
        const isSeen = top !== null && (label.contains(top) || top.contains(label));
        return { place: Number(stop), isSeen };
      });
      if (stop === undefined) continue;
      reached.add(stop.place);
      expect(stop.isSeen, `${address}: ${expected[stop.place]} has the focus under something else`).toBe(true);
    }
    expect(
      expected.filter((_, place) => !reached.has(place)),
      address,
    ).toEqual([]);
  }
});

test('the chosen look and text size are there before the first paint, also after a reload', async ({ page }) => {
  await open(page, '/zh/shop');
  await page.getByRole('radio', { name: '深', exact: true }).click({ force: true });
  await page.getByRole('radio', { name: '特大' }).click({ force: true });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  // Without its scripts the page is what the first paint shows.
  await page.route('**/_next/static/**/*.js', (route) => route.abort());
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-text', '130');
  await page.unroute('**/_next/static/**/*.js');
  await page.reload();
  await expect(page.getByRole('radio', { name: '特大' })).toBeChecked();
});

test('changing the language keeps the place', async ({ page }) => {
  await open(page, '/zh/shop?from=home#language');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/shop\?from=home#language$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(/\/zh\/shop\?from=home#language$/);
});
