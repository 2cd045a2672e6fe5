import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, expect, type Page } from '@playwright/test';
import { browserLaunch } from '../scripts/test/browser';

/** A phone of its own, beside the one every test is given. */
export const PHONE = {
  locale: 'zh-CN',
  timezoneId: 'Asia/Shanghai',
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
};

/** A phone whose browser can be ended and started again on what it kept. */
export function lastingPhone(baseURL: string): { start: () => Promise<BrowserContext>; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'tillready-phone-'));
  return {
    start: () => chromium.launchPersistentContext(folder, { ...browserLaunch(), ...PHONE, baseURL }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** By its whole name. */
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Waits until this phone holds everything: the worker's files and the content of both languages. */
export async function untilKept(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-sw', 'ready', { timeout: 30_000 });
  await expect(page.locator('html')).toHaveAttribute('data-pack', 'ready', { timeout: 30_000 });
}

/**
 * Asked of the network whenever there might be one: without it the browser itself notes the failure. `/favicon.ico`:
 * when one page follows another without loading, Next takes the whole head out and puts the next one in; Chromium finds
 * no icon named in between and asks for this one, which never passes through the worker.
 */
const ASKED_ALWAYS = /\/(api\/|content\/current\.json|favicon\.ico$)/;

/** What the browser refused or stumbled over while the page was used: empty on a good day, with or without a network. */
export function watchFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    const { url } = message.location();
    const isExpected = message.text().includes('net::ERR_') && ASKED_ALWAYS.test(url);
    if (message.type() === 'error' && !isExpected) faults.push(`${message.text()} ${url}`);
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  return faults;
}
