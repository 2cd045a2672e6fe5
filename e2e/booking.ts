import type { Browser, Page } from '@playwright/test';
import { button, PHONE } from './phone';
import { expect } from './server';

/** What a merchant does to book, step by step. */

export const time = (page: Page, text: string) => page.locator('label', { has: page.getByText(text, { exact: true }) });
export const confirmed = (page: Page) => page.getByRole('img', { name: '印章：预约确认' });
export const slip = (page: Page) => page.getByRole('region', { name: '预约单' });

export async function openPick(page: Page, service?: string): Promise<void> {
  await page.goto('/zh/booking#pick');
  await expect(time(page, '09:00')).toBeVisible();
  if (service) await page.getByText(service, { exact: true }).click();
}

/** The first day to be had in the next week: the other journeys book on the day that is offered first. */
export async function turnWeek(page: Page): Promise<void> {
  await button(page, '下一周').click();
  await page
    .getByRole('radio', { name: /个空档$/ })
    .first()
    .click({ force: true });
}

export async function pick(page: Page, first: string, ...others: string[]): Promise<void> {
  await time(page, first).click();
  for (const other of others) {
    await button(page, '再加一个备选').click();
    await time(page, other).click();
  }
  await button(page, '填联系人').click();
}

export async function fill(page: Page, name = '王阿珍'): Promise<void> {
  await page.getByLabel('当天谁在店里').fill(name);
  await page.getByLabel('电话', { exact: true }).fill('138 0000 4821');
  await page.getByLabel('第1台放在哪').fill('收银台');
}

export async function book(page: Page, first: string, service?: string): Promise<void> {
  await openPick(page, service);
  await pick(page, first);
  await fill(page);
  await button(page, '提交预约').click();
  await expect(confirmed(page)).toBeVisible();
}

export async function anotherPhone(browser: Browser, baseURL: string): Promise<Page> {
  const context = await browser.newContext({ ...PHONE, baseURL });
  return context.newPage();
}
