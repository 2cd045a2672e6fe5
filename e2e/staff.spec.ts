import type { Page } from '@playwright/test';
import { arrange } from './behind';
import { button } from './phone';
import { changePhone } from './phone-store';
import { expect, test } from './server';

test.use({ serviceWorkers: 'block' });

const ASK_FOR_BOOKING = '约时间、改时间、取消，都找店主或店长。';
const ASK_FOR_COST = '要看要改，都找店主或店长。';

/** A phone whose owner has recorded something becomes a member of staff's, as the server would tell it. */
async function becomeStaff(page: Page): Promise<void> {
  await page.route(/\/api\/(sync|session)/, (route) => route.abort());
  await page.goto('/zh/checklist');
  await button(page, '标记办好：备份交易记录').click();
  await expect(button(page, '改回没办：备份交易记录')).toBeVisible();
  await changePhone(page, { role: 'staff' });
}

test('staff see the visit and its code, and whom to ask for a change', async ({ page }) => {
  await arrange(page);
  await page.goto('/zh/booking');
  await expect(button(page, '改时间或取消')).toBeVisible();
  await changePhone(page, { role: 'staff' });
  for (const place of ['', '#pick', '#form', '#change']) {
    await page.goto(`/zh/booking${place}`);
    await page.reload();
    const slip = page.getByRole('region', { name: '预约单' });
    await expect(slip.getByText('BK-1209-0417')).toBeVisible();
    await expect(page.getByText(ASK_FOR_BOOKING)).toBeVisible();
    await expect(button(page, '加进手机日历')).toBeVisible();
    await expect(button(page, '改时间或取消')).toHaveCount(0);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
});

test('without a visit staff are told who books one', async ({ page }) => {
  await becomeStaff(page);
  for (const place of ['', '#pick']) {
    await page.goto(`/zh/booking${place}`);
    await page.reload();
    await expect(page.getByRole('heading', { name: '还没约时间' })).toBeVisible();
    await expect(page.getByText(ASK_FOR_BOOKING)).toBeVisible();
    await expect(button(page, '选时间')).toHaveCount(0);
  }
});

test('staff are told who keeps the costs, and what they once entered themselves is there to be read', async ({
  page,
}) => {
  await becomeStaff(page);
  await page.goto('/zh/cost');
  await expect(page.getByText(ASK_FOR_COST)).toBeVisible();
  await expect(button(page, '就从这几项开始')).toHaveCount(0);

  const line = { line: 'terminal', rhythm: 'once', quantity: 2, low: 98_000, likely: 98_000, high: 98_000 } as const;
  await changePhone(page, { entries: [{ kind: 'cost-line', key: 'l'.repeat(16), value: line }] });
  for (const place of ['', `#${'l'.repeat(16)}`]) {
    await page.goto(`/zh/cost${place}`);
    await page.reload();
    await expect(page.getByText(ASK_FOR_COST)).toBeVisible();
    const lines = page.getByRole('region', { name: '要买的' });
    await expect(lines).toContainText('新终端');
    await expect(lines).toContainText('×2');
    await expect(lines).toContainText('¥1,960');
    await expect(page.getByRole('link', { name: /^新终端/ })).toHaveCount(0);
    for (const name of ['加一项', '多一份：新终端', '删掉']) await expect(button(page, name)).toHaveCount(0);
    await expect(page.getByRole('textbox')).toHaveCount(0);
  }
});
