import { createHash, randomBytes } from 'node:crypto';
import { makeStamp } from '../lib/domain/clock';
import { addDays, instantAt, localOf } from '../lib/domain/day';
import type { SlotsReply } from '../lib/domain/wire';
import { anotherPhone, book, confirmed, fill, openPick, pick, slip, time } from './booking';
import { button, PHONE, watchFaults } from './phone';
import { expect, test } from './server';

/** Another shop takes a place, by the same requests its phone would send. */
async function takePlace(url: string, service: string, start: string): Promise<void> {
  const letters = (length: number) =>
    BigInt(`0x${randomBytes(16).toString('hex')}`)
      .toString(36)
      .slice(0, length);
  const secret = randomBytes(32).toString('hex');
  const send = (path: string, body: object) =>
    fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
      body: JSON.stringify(body),
    });
  const secretHash = createHash('sha256').update(secret).digest('hex');
  const session = await send('/api/session', { shop: letters(16), member: letters(16), secretHash });
  expect(session.status).toBe(200);
  const area = ((await (await fetch(`${url}/api/slots`)).json()) as SlotsReply).calendars[0]?.area;
  const value = {
    area,
    service,
    terminals: 1,
    choices: [start],
    zone: 'Asia/Shanghai',
    askedAt: new Date().toISOString(),
  };
  const edit = { kind: 'booking-ask', key: letters(16), value, stamp: makeStamp(Date.now(), 0, letters(10)) };
  const reply = await send('/api/sync', { epoch: '', view: '', cursor: 0, changes: [edit] });
  expect((await reply.json()).results).toMatchObject([{ taken: true }]);
}

/** The date that the screen offers first. */
async function firstDate(url: string): Promise<string> {
  const { calendars, free } = (await (await fetch(`${url}/api/slots`)).json()) as SlotsReply;
  const days = free[calendars[0]?.area ?? '']?.['on-site'] ?? {};
  const date = Object.keys(days).sort()[0];
  if (!date) throw new Error('the calendar has no day to book');
  return date;
}

test('an owner books online, has the slip within seconds, and the next shop sees one place less', async ({
  page,
  browser,
  server,
}) => {
  const faults = watchFaults(page);
  await page.goto('/zh/booking');
  await expect(page.getByRole('heading', { name: '还没约时间' })).toBeVisible();
  await button(page, '选时间').click();
  await expect(time(page, '09:00')).toContainText('还有2个');
  await pick(page, '09:00');
  await fill(page);
  await button(page, '提交预约').click();
  await expect(confirmed(page)).toBeVisible();
  await expect(slip(page)).toContainText('09:00–10:00');
  await expect(slip(page)).toContainText('王阿珍');
  await expect(slip(page).getByText(/^BK-\d{4}-\d{4}$/)).toBeVisible();
  // Back leads out of the slip, never into the form that was sent.
  await expect(page).toHaveURL(/\/zh\/booking$/);

  const other = await anotherPhone(browser, server.url);
  await openPick(other);
  await expect(time(other, '09:00')).toContainText('还有1个');
  await other.context().close();
  expect(faults).toEqual([]);
});

test('the calendar file carries the hour of the shop and the code', async ({ page }) => {
  await book(page, '17:00', '远程升级');
  const saving = page.waitForEvent('download');
  await button(page, '加进手机日历').click();
  const stream = await (await saving).createReadStream();
  let text = '';
  for await (const bytes of stream) text += String(bytes);
  expect(text).toMatch(/DTSTART;TZID=Asia\/Shanghai:\d{8}T170000\r\n/);
  expect(text).toMatch(/DTEND;TZID=Asia\/Shanghai:\d{8}T174500\r\n/);
  expect(text).toContain('@tillready');
});

test('a time taken meanwhile is declined with times nearby, and one tap asks again', async ({ page, server }) => {
  await openPick(page);
  await pick(page, '13:30');
  await fill(page);
  const start = instantAt(await firstDate(server.url), 13 * 60 + 30, 'Asia/Shanghai');
  await takePlace(server.url, 'swap', start);
  await takePlace(server.url, 'swap', start);
  await button(page, '提交预约').click();
  await expect(page.getByText('这个时间刚被约走。您填的都在，换一个时间。')).toBeVisible();
  const near = page.getByRole('region', { name: '相近的空档' }).getByRole('button', { name: /\d\d:\d\d$/ });
  await expect(near).not.toHaveCount(0);
  const words = (await near.first().textContent()) ?? '';
  await near.first().click();
  await expect(confirmed(page)).toBeVisible();
  await expect(slip(page)).toContainText(words.slice(-5));
  await expect(slip(page)).toContainText('王阿珍');
});

test('the form says what is wrong with a number in both languages, and clears nothing', async ({ page }) => {
  await openPick(page);
  await pick(page, '16:00');
  const phone = page.getByLabel('电话', { exact: true });
  await phone.fill('138 0000 48');
  await button(page, '提交预约').click();
  await expect(page.getByText('少了2位。手机号是11位。')).toBeVisible();
  await expect(page.getByLabel('当天谁在店里')).toBeFocused();
  await expect(phone).toHaveValue('138 0000 48');
  await page.getByLabel('给师傅留话').fill('卡号 6222 0212 3456 7894');
  await phone.fill('8888 6666');
  await expect(page.getByText('座机请带区号，比如010 8888 6666。')).toBeVisible();
  await button(page, '提交预约').click();
  await expect(page.getByText(/像是有银行卡号/)).toBeVisible();

  await page.goto('/en/booking#form');
  await expect(page.getByLabel('Phone', { exact: true })).toHaveValue('8888 6666');
  await page.getByLabel('Phone', { exact: true }).fill('1380000482100');
  await button(page, 'Send booking').click();
  await expect(page.getByText('2 digits too many. A mobile number has 11.')).toBeVisible();
});

test('days on which nobody comes say why, and a phone in another zone is told whose clock counts', async ({
  browser,
  server,
}) => {
  const context = await browser.newContext({ ...PHONE, baseURL: server.url, timezoneId: 'America/New_York' });
  const page = await context.newPage();
  await openPick(page);
  await expect(page.getByText('时间都按中国标准时间算，和这部手机的不一样')).toBeVisible();
  const { calendars } = (await (await fetch(`${server.url}/api/slots`)).json()) as SlotsReply;
  const today = localOf(new Date().toISOString(), 'Asia/Shanghai').date;
  const last = addDays(today, calendars[0]?.horizonDays ?? 0);
  const later = button(page, '下一周');
  while (await later.isEnabled()) await later.click();
  await expect(page.getByText('最远能约到')).toContainText(`${Number(last.slice(5, 7))}月`);
  await context.close();
});
