import { confirmed, fill, openPick, pick, slip } from './booking';
import { button, lastingPhone, untilKept } from './phone';
import { expect, test } from './server';

test('an ask made without a network survives a reload and a restart of the browser, and is sent once online', async ({
  server,
}) => {
  test.setTimeout(120_000);
  const phone = lastingPhone(server.url);
  let context = await phone.start();
  try {
    let page = await context.newPage();
    // Home alone is enough to choose offline afterwards.
    await page.goto('/zh');
    await untilKept(page);
    await context.setOffline(true);
    await openPick(page);
    await expect(page.getByText(/空档是.*看的/)).toBeVisible();
    await pick(page, '11:00', '11:30', '12:00');
    await fill(page);
    await page.reload();
    // What was typed is there again, and so is the place.
    await expect(page.getByLabel('当天谁在店里')).toHaveValue('王阿珍');
    await button(page, '提交预约').click();
    await expect(page.getByText('现在没网，单子存在这部手机。')).toBeVisible();
    await page.reload();
    await expect(slip(page)).toContainText('11:00–12:00');
    await context.close();

    context = await phone.start();
    await context.setOffline(true);
    page = await context.newPage();
    await page.goto('/zh/booking');
    await expect(page.getByText('现在没网，单子存在这部手机。')).toBeVisible();
    await expect(slip(page)).toContainText('11:30');
    await context.setOffline(false);
    await expect(confirmed(page)).toBeVisible({ timeout: 20_000 });
    await expect(slip(page)).toContainText('11:00–12:00');
  } finally {
    await context.close();
    phone.remove();
  }
});

test('an ask that lay on the phone for more than a day is sent only after the person says so', async ({ page }) => {
  await page.goto('/zh/booking');
  await untilKept(page);
  await page.context().setOffline(true);
  await openPick(page, '远程升级');
  await pick(page, '15:00');
  await fill(page);
  await button(page, '提交预约').click();
  await expect(page.getByText('现在没网，单子存在这部手机。')).toBeVisible();

  await page.clock.setSystemTime(Date.now() + 25 * 3_600_000);
  await page.reload();
  await expect(page.getByText('这张单子在手机里放了一天多，还没发出去。')).toBeVisible();
  const sent = page.waitForResponse((response) => response.url().endsWith('/api/sync'));
  await page.context().setOffline(false);
  await sent;
  await expect(button(page, '还要，发出去')).toBeVisible();
  await button(page, '还要，发出去').click();
  await expect(confirmed(page)).toBeVisible();
  await expect(slip(page)).toContainText('15:00–15:45');
});
