import { paragraphsOf } from '../lib/domain/answer';
import { LOCALES } from '../lib/domain/vocabulary';
import { addressOf, openList, results, search } from './faq';
import { PACKS } from './packs';
import { watchFaults } from './phone';
import { expect, test } from './server';

const ALL = LOCALES.flatMap((locale) => PACKS[locale].answers.map((answer) => ({ locale, answer })));

test('an owner finds answers in Chinese from the first character, and the words are marked', async ({ page }) => {
  const faults = watchFaults(page);
  await openList(page, 'zh');
  await search(page).pressSequentially('押');
  await expect(results(page).filter({ hasText: '押金' }).first()).toBeVisible();
  await search(page).pressSequentially('金');
  await expect(results(page).first()).toContainText('机器押金能退吗？');
  await expect(page.locator('mark').first()).toHaveText('押金');
  await expect(page.getByRole('status').filter({ hasText: /找到\d+条/ })).toBeVisible();
  await results(page).first().click();
  await expect(page).toHaveURL(/\/zh\/faq\/deposit-refund$/);
  await expect(page.getByRole('heading', { name: '机器押金能退吗？' })).toBeVisible();
  expect(faults).toEqual([]);
});

test('pinyin is read as the Chinese word, and the screen says so', async ({ page }) => {
  await openList(page, 'zh');
  await search(page).fill('beifen');
  await expect(page.getByRole('status').filter({ hasText: '拼音“beifen”当成“备份”' })).toBeVisible();
  await expect(results(page).first()).toContainText('备份');
});

test('an English query forgives one slip of the finger', async ({ page }) => {
  await openList(page, 'en');
  await search(page).fill('refnud');
  await expect(results(page).filter({ hasText: 'void and a refund' })).toBeVisible();
});

test('what was searched is still there after a reload and on the way back', async ({ page }) => {
  await openList(page, 'zh');
  await search(page).fill('小票');
  await expect(page).toHaveURL(/\?q=/);
  await results(page).first().click();
  await expect(page).toHaveURL(/\/faq\/[a-z0-9-]+$/);
  await page.goBack();
  await expect(search(page)).toHaveValue('小票');
  await expect(page.locator('mark').first()).toBeVisible();
  await page.reload();
  await expect(search(page)).toHaveValue('小票');
  await expect(page.locator('mark').first()).toBeVisible();
  await page.getByRole('button', { name: '清空' }).click();
  await expect(search(page)).toHaveValue('');
  await expect(search(page)).toBeFocused();
  await expect(page).not.toHaveURL(/q=/);
  await expect(page.getByRole('heading', { name: '问得最多' })).toBeVisible();
});

test('back ends the search and leaves the list', async ({ page }) => {
  await openList(page, 'zh');
  await search(page).fill('押金');
  await expect(page.locator('mark').first()).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\/zh\/faq$/);
  await expect(search(page)).toHaveValue('');
  await expect(page.getByRole('heading', { name: '问得最多' })).toBeVisible();
});

test('nothing found: it says what to try, and the groups are still there', async ({ page }) => {
  await openList(page, 'zh', '?q=龘龘');
  await expect(page.getByRole('status').filter({ hasText: '没找到“龘龘”' })).toBeVisible();
  await page.getByRole('link', { name: /安全与防骗/ }).click();
  await expect(page.getByRole('heading', { name: '安全与防骗' })).toBeInViewport();
});

test('without scripts the list still leads to every answer', async ({ browser, server }) => {
  const page = await browser.newPage({ baseURL: server.url, javaScriptEnabled: false });
  for (const locale of LOCALES) {
    await page.goto(`/${locale}/faq`);
    for (const { slug } of PACKS[locale].answers) {
      expect(await page.locator(`a[href="/${locale}/faq/${slug}"]`).count(), slug).toBeGreaterThan(0);
    }
  }
  await page.close();
});

const text = (html: string) =>
  html
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<!--.*?-->|<[^>]+>/g, '')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, '');

test('every answer in both languages is a page with its whole text in it', async ({ request }) => {
  for (const { locale, answer } of ALL) {
    const address = addressOf(locale, answer);
    const response = await request.get(address);
    expect(response.status(), address).toBe(200);
    const html = await response.text();
    const shown = text(html);
    for (const paragraph of [answer.question, ...paragraphsOf(answer)]) {
      expect(shown, address).toContain(paragraph.replaceAll(/\s+/g, ''));
    }
    const [, data = ''] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html) ?? [];
    const page = JSON.parse(data);
    expect(page['@type'], address).toBe('FAQPage');
    expect(page.mainEntity[0].name, address).toBe(answer.question);
    expect(html, address).toContain(`rel="canonical" href="${address}"`);
    expect(html, address).toMatch(/hrefLang="x-default"/i);
    expect(html, address).toContain(`content="/share/${locale}-${answer.group}.png"`);
  }
});

test('every link inside the answers leads to a page, and so does every short number', async ({ request }) => {
  const seen = new Set<string>();
  for (const { locale, answer } of ALL) {
    const html = await (await request.get(addressOf(locale, answer))).text();
    const [main = ''] = /<article[\s\S]*?<\/article>/.exec(html) ?? [];
    for (const [, href = ''] of main.matchAll(/href="(\/[^"#]*)/g)) seen.add(href);
  }
  expect(seen.size).toBeGreaterThan(30);
  for (const href of seen) expect((await request.get(href)).status(), href).toBe(200);
  for (const { id, slug } of PACKS.zh.answers) {
    const go = (language: string) =>
      request.get(`/q/${Number(id.slice(1))}`, { maxRedirects: 0, headers: { 'accept-language': language } });
    const [chinese, english] = [await go('zh-CN,zh;q=0.9'), await go('en-GB,en;q=0.9')];
    expect(chinese.status(), id).toBe(307);
    expect(chinese.headers().location).toBe(`/zh/faq/${slug}`);
    expect(english.headers().location).toBe(`/en/faq/${slug}`);
  }
});

test('an unknown answer or number is not found, and says where to look instead', async ({ page }) => {
  for (const address of ['/zh/faq/no-such-answer', '/q/76', '/q/0', '/q/x', '/zh/faq/no/such']) {
    const response = await page.goto(address);
    expect(response?.status(), address).toBe(404);
    await expect(page.getByRole('heading', { name: '没有这一页' }), address).toBeVisible();
    await expect(page.getByRole('heading', { name: 'There is no such page' }), address).toBeVisible();
  }
  await page.getByRole('searchbox', { name: '搜问答' }).fill('押金');
  await page.getByRole('button', { name: '搜', exact: true }).click();
  await expect(page).toHaveURL(/\/zh\/faq\?q=/);
  await expect(results(page).first()).toContainText('机器押金能退吗？');
});

test('the sitemap names every answer in both languages, and robots are kept off the rest', async ({
  request,
  server,
}) => {
  const map = await (await request.get('/sitemap.xml')).text();
  for (const { locale, answer } of ALL) expect(map).toContain(`<loc>${server.url}${addressOf(locale, answer)}</loc>`);
  expect(map).not.toContain('__shell__');
  for (const [, address = ''] of map.matchAll(/<loc>(.*?)<\/loc>/g)) {
    if (!/\/faq\/./.test(address)) expect((await request.get(address)).status(), address).toBe(200);
  }
  const robots = await (await request.get('/robots.txt')).text();
  for (const line of ['Disallow: /api/', 'Disallow: /desk', `Sitemap: ${server.url}/sitemap.xml`]) {
    expect(robots).toContain(line);
  }
  const shell = await (await request.get('/zh/faq/__shell__')).text();
  expect(shell).toContain('name="robots" content="noindex"');
});

test('whether it was clear is kept on this phone', async ({ page }) => {
  await page.goto('/zh/faq/open-during-upgrade');
  await page.getByRole('button', { name: '没说清' }).click();
  await expect(page.getByRole('status').filter({ hasText: '记下了' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: '没说清' })).toHaveAttribute('aria-pressed', 'true');
});

test('an answer is handed on by its short address, and back closes the sheet', async ({ page, context, server }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.url });
  await page.goto('/zh/faq/data-lost');
  await page.getByRole('button', { name: '分享' }).click();
  const sheet = page.getByRole('dialog', { name: '分享这一条' });
  await expect(sheet.getByRole('img', { name: '这一条的二维码' })).toBeVisible();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await sheet.getByRole('button', { name: '复制链接' }).click();
  await expect(sheet.getByRole('status').filter({ hasText: '链接已复制' })).toBeVisible();
  expect(await copied()).toBe(`${server.url}/q/2`);
  await sheet.getByRole('button', { name: '复制全文' }).click();
  await expect(sheet.getByRole('status').filter({ hasText: '全文已复制' })).toBeVisible();
  const answer = PACKS.zh.answers.find(({ id }) => id === 'F02');
  for (const words of [answer?.question ?? '-', '1. ', `${server.url}/q/2`]) expect(await copied()).toContain(words);
  await page.goBack();
  await expect(sheet).toBeHidden();
  await expect(page).toHaveURL(/\/zh\/faq\/data-lost$/);
});
