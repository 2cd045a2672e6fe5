import type { Page } from '@playwright/test';
import type { Answer } from '../lib/domain/content';
import type { Locale } from '../lib/domain/vocabulary';
import { expect } from './server';

export const addressOf = (locale: Locale, { slug }: Answer) => `/${locale}/faq/${slug}`;
export const search = (page: Page) => page.getByRole('searchbox');
export const results = (page: Page) => page.getByRole('main').getByRole('listitem').getByRole('link');

export async function openList(page: Page, locale: Locale, query = ''): Promise<void> {
  await page.goto(`/${locale}/faq${query}`);
  await expect(search(page)).toHaveCount(1);
}
