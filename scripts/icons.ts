import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { browserLaunch } from './test/browser';

/** `npx tsx scripts/icons.ts`: draws the PNG icons from `public/favicon.svg`. Run by hand; the PNGs are committed. */

const drawing = /<g [\s\S]*<\/g>/.exec(readFileSync('public/favicon.svg', 'utf8'))?.[0];
if (!drawing) throw new Error('public/favicon.svg holds no drawing');

const INK = '#005843';
type Icon = { name: string; size: number; corner: number; scale: number };

// A launcher may cut a maskable icon down to the middle 80 %: the drawing stays inside, the ground fills the square.
const ICONS: Icon[] = [
  { name: 'any-192', size: 192, corner: 6, scale: 1 },
  { name: 'any-512', size: 512, corner: 6, scale: 1 },
  { name: 'maskable-192', size: 192, corner: 0, scale: 0.8 },
  { name: 'maskable-512', size: 512, corner: 0, scale: 0.8 },
  // iOS rounds the corners itself and paints transparent ones black.
  { name: 'apple-touch-180', size: 180, corner: 0, scale: 0.9 },
];

const svgOf = ({ size, corner, scale }: Icon): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="${size}" height="${size}">` +
  `<rect width="32" height="32" rx="${corner}" fill="${INK}"/>` +
  `<g transform="translate(16 16) scale(${scale}) translate(-16 -16)">${drawing}</g></svg>`;

const browser = await chromium.launch(browserLaunch());
for (const icon of ICONS) {
  const page = await browser.newPage({ viewport: { width: icon.size, height: icon.size } });
  await page.setContent(`<body style="margin:0">${svgOf(icon)}</body>`);
  writeFileSync(`public/icons/${icon.name}.png`, await page.screenshot({ omitBackground: true }));
  await page.close();
  console.log(`public/icons/${icon.name}.png`);
}
// Browsers ask for /favicon.ico whatever the page says. An ICO file is a directory of one picture, which may be a PNG.
const small = await browser.newPage({ viewport: { width: 32, height: 32 } });
await small.setContent(`<body style="margin:0">${svgOf({ name: 'favicon', size: 32, corner: 6, scale: 1 })}</body>`);
const png = await small.screenshot({ omitBackground: true });
const directory = Buffer.alloc(22);
for (const [at, value] of [
  [2, 1],
  [4, 1],
  [10, 1],
  [12, 32],
] as const)
  directory.writeUInt16LE(value, at);
directory.set([32, 32], 6);
directory.writeUInt32LE(png.length, 14);
directory.writeUInt32LE(directory.length, 18);
writeFileSync('public/favicon.ico', Buffer.concat([directory, png]));
await browser.close();
