import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import type { Pack } from '@/lib/domain/content';
import { LOCALES, type Locale } from '@/lib/domain/vocabulary';
import { browserLaunch } from './test/browser';

/**
 * `npx tsx scripts/share-images.ts`: draws the pictures that chats show beside a shared link, one a language and one a group of
 * answers, into `public/share`. Run by hand after `npm run build:content`, where a Chinese font is installed; the PNGs are committed.
 */

const WIDTH = 1200;
const HEIGHT = 630;
/** A chat on a phone fetches it (bytes). */
const MOST_BYTES = 60_000;

const drawing = /<g [\s\S]*<\/g>/.exec(readFileSync('public/favicon.svg', 'utf8'))?.[0];
if (!drawing) throw new Error('public/favicon.svg holds no drawing');

const tokens = readFileSync('app/tokens.css', 'utf8');
const LINES = {
  zh: {
    name: 'POS升级助手',
    site: '换收款机，一步一步办好',
    foot: '没有网络也能用',
    count: (n: number) => `${n}条问答`,
  },
  en: {
    name: 'Tillready',
    site: 'Upgrade your card terminal, step by step',
    foot: 'Works offline',
    count: (n: number) => `${n} answers`,
  },
};

const STYLE = `${tokens}
  * { margin: 0; box-sizing: border-box }
  body { width: ${WIDTH}px; height: ${HEIGHT}px; padding: 56px; background: var(--counter); color: var(--ink); font-family: "Noto Sans CJK SC", var(--font) }
  .paper { position: relative; display: flex; flex-direction: column; height: 100%; padding: 56px 64px 44px; background: var(--paper) }
  .brand { display: flex; align-items: center; gap: 20px; font-size: 36px; font-weight: 700; color: var(--jade) }
  .mark { width: 64px; height: 64px }
  h1 { margin: auto 0; font-size: 84px; line-height: 1.25; font-weight: 700; text-wrap: balance }
  .small h1 { font-size: 68px }
  .foot { display: flex; justify-content: space-between; padding-top: 28px; border-top: 3px dotted var(--edge); font-size: 32px; color: var(--ink-2) }
  .tear { position: absolute; left: 0; right: 0; bottom: -16px; height: 17px; width: 100% }
`;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function pageOf(locale: Locale, title: string, foot: string): string {
  const { name } = LINES[locale];
  const teeth = Array.from({ length: 34 }, (_, at) => `${at * 32 + 16} 16 ${(at + 1) * 32} 0`).join(' ');
  return `<!doctype html><html lang="${locale === 'zh' ? 'zh-CN' : 'en'}" data-theme="light"><style>${STYLE}</style>
    <body class="${title.length > 24 ? 'small' : ''}"><div class="paper">
      <div class="brand"><svg class="mark" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#005843"/>${drawing}</svg>${escaped(name)}</div>
      <h1>${escaped(title)}</h1>
      <div class="foot"><span>${escaped(foot)}</span><span>${escaped(LINES[locale].foot)}</span></div>
      <svg class="tear" viewBox="0 0 1088 17" preserveAspectRatio="none"><polygon points="0 0 ${teeth}" fill="#fff"/></svg>
    </div></body></html>`;
}

mkdirSync('public/share', { recursive: true });
const browser = await chromium.launch(browserLaunch());
const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
for (const locale of LOCALES) {
  const pack = JSON.parse(readFileSync(`content/.compiled/${locale}.json`, 'utf8')) as Pack;
  const countOf = (group: string) => pack.answers.filter((answer) => answer.group === group).length;
  const pictures = [
    { name: 'site', title: LINES[locale].site, foot: LINES[locale].count(pack.answers.length) },
    ...pack.groups.map(({ id, title }) => ({ name: id, title, foot: LINES[locale].count(countOf(id)) })),
  ];
  for (const { name, title, foot } of pictures) {
    await page.setContent(pageOf(locale, title, foot));
    const file = `public/share/${locale}-${name}.png`;
    writeFileSync(file, await page.screenshot());
    const { size } = statSync(file);
    if (size > MOST_BYTES) throw new Error(`${file} has ${size} bytes`);
    console.log(file, size);
  }
}
await browser.close();
