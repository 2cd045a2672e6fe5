import { addDays } from '../lib/domain/day';
import { exampleFiles } from '../lib/ledger/example';
import { fill, time } from './booking';
import { accept } from './journey';
import { csv, readAndKeep } from './ledger';
import { button, PHONE, untilKept, watchFaults } from './phone';
import { expect, startServer, test } from './server';

/** Eight weeks up to yesterday, as a provider's portal gives them; after the upgrade three of the sales are gone. */
const yesterday = addDays(new Date().toISOString().slice(0, 10), -1);
const { text } = exampleFiles(yesterday).before;
const lines = text.split('\r\n');
const sales = lines.flatMap((line, at) => (line.startsWith('`20') && line.includes('SUCCESS') ? [at] : []));
const lost = [0.3, 0.5, 0.7].map((share) => sales[Math.floor(sales.length * share)] ?? -1);
const numbers = lost.map((at) => /`(4200\d+)/.exec(lines[at] ?? '')?.[1] ?? 'none');
/** The foot states totals of the whole: what the new system exports has none. */
const isFoot = (line: string) => line.startsWith('总交易单数') || /^`\d+,`[\d.]+,/.test(line) || line === '';
const left = lines.filter((line, at) => !lost.includes(at) && !isFoot(line));

test('without a network from first to last: read, book the advised hour, upgrade, read again, find the three lost sales, copy the list', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const server = await startServer();
  try {
    const context = await browser.newContext({
      ...PHONE,
      baseURL: server.url,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    const faults = watchFaults(page);
    await page.goto('/zh/ledger');
    await untilKept(page);
    await server.kill();

    await readAndKeep(page, 'before', csv('升级前.csv', text));
    await expect(page.getByText('还差3份')).toBeVisible();

    await page.goto('/zh/ledger#quiet');
    await page.getByRole('link', { name: /^约周二 14:00/ }).click();
    await expect(time(page, '14:00').getByRole('radio')).toBeChecked();
    await button(page, '填联系人').click();
    await fill(page);
    await button(page, '提交预约').click();
    await expect(page.getByText('现在没网，单子存在这部手机。')).toBeVisible();

    await accept(page);

    await readAndKeep(page, 'after', csv('升级后.csv', `${left.join('\r\n')}\r\n`));
    await expect(page.getByRole('heading', { name: '新机少了3笔' })).toBeVisible();
    await button(page, '复制清单给师傅').click();
    await expect(page.getByText('清单已复制。打开微信，粘贴给师傅')).toBeVisible();
    const list = await page.evaluate(() => navigator.clipboard.readText());
    for (const number of numbers) expect(list).toContain(number);

    // Back on the network: the visit is confirmed, and the shop's other phones learn of the comparison, without a sale of it.
    await server.start();
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.postData() ?? ''));
    await page.goto('/zh/booking');
    await expect(page.getByRole('region', { name: '预约单' })).toContainText('14:00–15:00', { timeout: 30_000 });
    await expect.poll(() => sent.join('\n'), { timeout: 30_000 }).toContain('"comparison"');
    expect(sent.join('\n')).not.toMatch(/4200\d{20}/);
    expect(faults).toEqual([]);
    await context.close();
  } finally {
    await server.remove();
  }
});
