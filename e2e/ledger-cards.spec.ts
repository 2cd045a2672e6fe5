import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { makePan, schemes } from '../lib/ledger/testing/cards/pans';
import { makeDice } from '../lib/ledger/testing/dice';
import { chooseFiles, csv, everythingStored, fingerprint, reason } from './ledger';
import { button, untilKept } from './phone';
import { expect, startServer, test } from './server';

const SEED = 20261211;
const listed = schemes.filter((scheme) => scheme.listed);

/** A till's export with a card number in every third line: in a column of its own, in remarks, in groups, among words. */
function cardFile(): { pans: string[]; text: string } {
  const dice = makeDice(SEED);
  const pans: string[] = [];
  const lines = ['交易日期,交易时间,商户订单号,交易类型,支付方式,交易金额,手续费,卡号,备注'];
  for (let row = 0; row < 600; row += 1) {
    const pan = makePan(dice, dice.pick(listed));
    const time = `${10 + (row % 10)}:${String(row % 60).padStart(2, '0')}:07`;
    const written = [pan, pan.replace(/(.{4})(?=.)/g, '$1 '), `${pan.slice(0, 4)}-${pan.slice(4)}`, `卡${pan}付`];
    const [card, remark] =
      row % 6 === 0 ? [pan, ''] : row % 6 === 3 ? ['', written[(row / 3) % 4]] : ['622202******0128', '现金'];
    if (row % 3 === 0) pans.push(pan);
    lines.push(
      `2026-11-${String(1 + (row % 20)).padStart(2, '0')},${time},T${10_000 + row},消费,银行卡,${row % 90}.50,0.20,${card},${remark}`,
    );
  }
  return { pans, text: `${lines.join('\r\n')}\r\n` };
}

/** Every byte a server keeps: heap, log and backups alike. */
function everyByteOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path, 'latin1'));
}

test('of a file full of card numbers none is on the phone, on the wire or on the server', async ({ browser }) => {
  test.setTimeout(120_000);
  const server = await startServer();
  try {
    const context = await browser.newContext({ baseURL: server.url, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
    const page = await context.newPage();
    const sent: string[] = [];
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
    await page.goto('/zh/ledger');
    await untilKept(page);
    const { pans, text } = cardFile();
    await chooseFiles(page, 'before', csv('刷卡.csv', text));
    await expect(page.getByRole('heading', { name: '哪列是什么' })).toBeVisible();
    await button(page, '就按这样读').click();
    await expect(fingerprint(page)).toBeVisible();
    await expect(page.getByText(`遮住了${pans.length}个像银行卡号的数。`)).toBeVisible();
    await page.getByText('合计和逐笔的明细', { exact: true }).click();
    await button(page, '数对了，去存三份').click();
    await expect(page.getByText('还差3份')).toBeVisible();
    await expect(page.getByText(/同步过，两边一样/)).toBeVisible({ timeout: 30_000 });
    const phone = await everythingStored(page);
    // The rows really are there, masked; and so is what was sent.
    expect(phone).toContain('T10003');
    expect(phone).toMatch(/\d{6}\*{3,9}\d{4}/);
    expect(sent.join('\n')).toContain('"backup"');
    await context.close();
    await server.stop();
    const kept = everyByteOf(server.dataDir);
    expect(kept.some((bytes) => bytes.includes('"print"') || bytes.includes('backup'))).toBe(true);
    for (const [where, texts] of [
      ['phone', [phone]],
      ['wire', sent],
      ['server', kept],
    ] as const) {
      const plain = texts.map((one) => one.replace(/(?<=\d)[ -](?=\d)/g, ''));
      const found = pans.filter((pan) => plain.some((one) => one.includes(pan)));
      expect(found, where).toEqual([]);
    }
  } finally {
    await server.remove();
  }
});

test.describe('what must not be read at all', () => {
  for (const [what, column, cell] of [
    ['安全码', 'CVV2', '123'],
    ['磁道', '备注', ';6222021234567890128=29121010000000000000?'],
    ['完整的银行卡号', '卡号', '6222021234567890128'],
  ] as const) {
    test(`${what}: the file is refused with the reason, and nothing of it stays`, async ({ page }) => {
      const lines = Array.from({ length: 40 }, (_, row) => `2026-11-0${1 + (row % 9)} 10:00:00,T${row},12.50,${cell}`);
      await chooseFiles(page, 'before', csv('x.csv', `交易时间,商户订单号,交易金额,${column}\n${lines.join('\n')}\n`));
      await expect(reason(page)).toContainText(what);
      expect(await everythingStored(page)).not.toContain('6222021234567890128');
    });
  }
});
