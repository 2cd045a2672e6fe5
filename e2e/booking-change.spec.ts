import { anotherPhone, book, confirmed, openPick, slip, time } from './booking';
import { button } from './phone';
import { expect, test } from './server';

test('a cancelled visit gives its place back', async ({ page, browser, server }) => {
  await book(page, '09:00', '远程升级');
  const other = await anotherPhone(browser, server.url);
  await openPick(other, '远程升级');
  await expect(time(other, '09:00')).toContainText('还有2个');

  await button(page, '改时间或取消').click();
  await expect(page).toHaveURL(/#change$/);
  await page.getByText('那天太忙').click();
  await page.getByRole('button', { name: '取消预约' }).click();
  await expect(slip(page).getByText('已取消')).toBeVisible();
  await expect(confirmed(page)).toHaveCount(0);

  // Without its words about the phone, the judge has heard of it.
  await expect(page.getByText('取消存在这部手机')).toHaveCount(0);
  await other.reload();
  await expect(time(other, '09:00')).toContainText('还有3个');
  await other.context().close();
  await button(page, '再约一次').click();
  await expect(page).toHaveURL(/#pick$/);
});

test('a visit is moved to a time nearby, and back closes the sheet', async ({ page }) => {
  await book(page, '12:00', '远程升级');
  const code = await slip(page).getByText(/^BK-/).textContent();
  await button(page, '改时间或取消').click();
  await expect(page.getByRole('heading', { name: '改时间，还是取消？' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page).toHaveURL(/\/zh\/booking$/);

  // A link to the sheet opens it over the slip.
  await page.goto('/zh/booking#change');
  await page.reload();
  const sheet = page.getByRole('dialog');
  await expect(sheet).toBeVisible();
  await sheet
    .locator('label', { hasText: /^\d\d:\d\d/ })
    .first()
    .click();
  await sheet.getByRole('button', { name: /^改到/ }).click();
  await expect(sheet).toHaveCount(0);
  await expect(confirmed(page)).toBeVisible();
  await expect(slip(page)).not.toContainText('12:00–12:45');
  await expect(slip(page).getByText(code ?? '')).toHaveCount(0);
  await button(page, '改时间或取消').click();
  await expect(page.getByText('已经改了1次')).toBeVisible();
});
