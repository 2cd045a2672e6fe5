import type { Entry } from '../lib/domain/entry';
import type { SyncReply } from '../lib/domain/wire';
import { time, turnWeek } from './booking';
import {
  accept,
  answerQuestions,
  askThreeTimes,
  estimate,
  openEverything,
  passQuiz,
  searchBoth,
  seeEverything,
  tickWithNote,
} from './journey';
import { lastingPhone, PHONE, untilKept } from './phone';
import { countOf, readPhone } from './phone-store';
import { expect, startServer, test } from './server';

/** Everything the server holds of the shop, as a phone that starts again would be told. */
async function readServer(url: string, secret: string): Promise<Entry[]> {
  const ask = async (epoch: string, view: string, cursor: number) => {
    const response = await fetch(`${url}/api/sync`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
      body: JSON.stringify({ epoch, view, cursor, changes: [] }),
      signal: AbortSignal.timeout(30_000),
    });
    expect(response.status).toBe(200);
    return (await response.json()) as SyncReply;
  };
  const { epoch, view } = await ask('', '', 0);
  const entries: Entry[] = [];
  for (let cursor = 0, more = true; more; ) {
    const reply = await ask(epoch, view, cursor);
    entries.push(...reply.entries);
    ({ cursor, more } = reply);
  }
  return entries;
}

const linesOf = (entries: Entry[]) => entries.map(({ kind, key, stamp }) => `${kind}/${key} ${stamp}`).sort();

/** One shop goes through all of it: prepares, asks, books, learns, accepts, with the server gone and the browser killed in between. */
test('a shop goes through the whole upgrade with the server gone and the browser killed, and nothing is lost or doubled', async ({
  browser,
}) => {
  test.setTimeout(300_000);
  // A server of its own, where nobody has taken a place yet.
  const server = await startServer();
  const phone = lastingPhone(server.url);
  let context = await phone.start();
  try {
    let page = await context.newPage();
    await page.goto('/zh');
    await untilKept(page);

    await server.kill();
    await openEverything(page);
    await answerQuestions(page);
    await tickWithNote(page);
    await searchBoth(page);
    await estimate(page);
    await passQuiz(page);
    await accept(page);
    await askThreeTimes(page);
    const before = await readPhone(page);
    await context.close();

    context = await phone.start();
    page = await context.newPage();
    await seeEverything(page);
    await page.goto('/zh/booking');
    await expect(page.getByText('现在没网，单子存在这部手机。')).toBeVisible();
    expect(linesOf((await readPhone(page)).entries)).toEqual(linesOf(before.entries));

    await server.start();
    await page.reload();
    await expect(page.getByRole('img', { name: '印章：预约确认' })).toBeVisible({ timeout: 30_000 });
    await expect.poll(async () => (await readPhone(page)).waiting).toBe(0);

    const other = await browser.newContext({ ...PHONE, baseURL: server.url });
    const second = await other.newPage();
    await second.goto('/zh/booking#pick');
    await turnWeek(second);
    await expect(time(second, '10:00')).toContainText('还有1个');
    await expect(time(second, '14:00')).toContainText('还有2个');
    await other.close();

    const { secret, entries } = await readPhone(page);
    expect(linesOf(await readServer(server.url, secret))).toEqual(linesOf(entries));
    const added = entries.filter(({ kind }) => kind !== 'booking-state');
    expect(linesOf(added)).toEqual(linesOf(before.entries));
    for (const kind of [
      'booking-ask',
      'booking-contact',
      'booking-terminals',
      'quiz-attempt',
      'run',
      'booking-state',
    ]) {
      expect(countOf(entries, kind), kind).toBe(1);
    }
    await seeEverything(page);
  } finally {
    await context.close();
    phone.remove();
    await server.remove();
  }
});
