import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './server';

/** Among them `target-size`, which axe leaves out unless WCAG 2.2 is asked for. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** So high that the lowest bar lies over nothing that is judged (CSS pixels). */
export const TALL = 8_000;

/** Two pages are judged side by side, and a busy machine takes its time. */
const PATIENCE = { timeout: 30_000 };

/** Waits for the screen itself, not its skeleton. */
export async function untilShown(page: Page, place: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, includeHidden: true }), place).toBeAttached(PATIENCE);
  await expect(page.locator('[aria-busy=true]'), place).toHaveCount(0, PATIENCE);
}

/** The rules broken by what is on the screen, with the elements that break them; an open sheet is judged alone. */
export async function brokenRules(page: Page, rules?: readonly string[]): Promise<string[]> {
  // Half a megabyte of script: a document that has it is not given it again.
  const hasAxe = await page.evaluate(() => 'axe' in window);
  // There are no frames; the mode for them opens a page of its own for every judgement.
  const axe = new AxeBuilder({ page, ...(hasAxe && { axeSource: ';' }) }).setLegacyMode();
  if ((await page.locator('dialog[open]').count()) > 0) axe.include('dialog[open]');
  const { violations } = await (rules ? axe.withRules([...rules]) : axe.withTags(RULES)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** What reaches beyond the screen, or beyond the open sheet, which would hide it. `width`: of the screen, CSS pixels. */
export const beyond = (page: Page, width: number): Promise<string[]> =>
  // Against the width asked for: a phone zooms out over a page that is too wide, and its own width grows with it.
  page.evaluate((most) => {
    const sheet = document.querySelector('dialog[open]');
    const isWide = document.documentElement.scrollWidth > most;
    if (!sheet && !isWide) return [];
    return [...(sheet ?? document.body).querySelectorAll('*')]
      .filter((element) => !element.closest('.vh') && element.getBoundingClientRect().right > most + 1)
      .map((element) => `${element.tagName} ${element.textContent?.slice(0, 30)}`);
  }, width);

export const WHOLE = { width: 390, height: TALL };
const NARROW = { width: 320, height: 700 };

/** What is on the screen, light and dark, and on the narrowest phone with the largest text. Comes in and goes out as `WHOLE`. */
export async function judge(page: Page, place: string): Promise<void> {
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
