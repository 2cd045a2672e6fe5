import { expect, type Page } from '@playwright/test';

/** Waits until this phone holds everything: the worker's files and the content of both languages. */
export async function untilKept(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-sw', 'ready', { timeout: 30_000 });
  await expect(page.locator('html')).toHaveAttribute('data-pack', 'ready', { timeout: 30_000 });
}

/** What the browser refused or stumbled over while the page was used: empty on a good day. */
export function watchFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  return faults;
}
