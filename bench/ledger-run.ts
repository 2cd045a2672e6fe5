import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { makeDice, seedOfRun } from '../lib/ledger/testing/dice';
import { measureComparing, measureDifferences, measureReading } from './ledger/against';
import { measureApp } from './ledger/app';
import { measureBig } from './ledger/big';
import { openFolder, writeBill, writePair } from './ledger/files';
import { setUpPeers } from './ledger/set-up';
import { serveSite } from './ledger/site';
import { isOver, printTable, type Row } from './numbers';
import { newPhone, openBrowser } from './phone';

/**
 * `npm run bench -- ledger`: reading transaction files in a real browser against peers, turn by turn in one run. Names
 * after it choose parts: reading, comparing, differences, big, and app, the product itself, which needs a build. LEDGER_SEED throws the same files again.
 */
const bench = dirname(fileURLToPath(import.meta.url));
setUpPeers(bench);
// The product's server is started from its own folder.
process.chdir(join(bench, '..'));

const PARTS = ['reading', 'comparing', 'differences', 'big', 'app'];
const asked = process.argv.slice(2).filter((name) => PARTS.includes(name));
const has = (part: string): boolean => asked.length === 0 || asked.includes(part);

const seed = seedOfRun();
const site = await serveSite(bench);
const folder = openFolder();
const rows: Row[] = [];
// Blocks and gaps are the machine's as well as ours: on one with work waiting for a core they say nothing.
const load = (): number => Math.round((loadavg()[0] ?? 0) * 10) / 10;
const loadBefore = load();
console.log(`seed ${seed}, ${cpus().length} cores, load ${loadBefore}`);

async function openPage(): Promise<{ browser: Browser; page: Page }> {
  const browser = await openBrowser();
  const page = await (await newPhone(browser)).newPage();
  await page.goto(site.url);
  await page.waitForFunction(() => 'ledgerPage' in globalThis);
  return { browser, page };
}

async function onePage(measure: (page: Page) => Promise<Row[]>): Promise<void> {
  const { browser, page } = await openPage();
  try {
    take(await measure(page));
  } finally {
    await browser.close();
  }
}

function take(measured: readonly Row[]): void {
  printTable(measured);
  rows.push(...measured);
}

try {
  if (has('reading')) {
    const file = await writeBill(folder, makeDice(seed), 250_000);
    await onePage((page) => measureReading(page, file));
  }
  if (has('comparing') || has('differences')) {
    const pair = writePair(folder, seed, 100_000);
    if (has('comparing')) await onePage((page) => measureComparing(page, pair));
    if (has('differences')) await onePage((page) => measureDifferences(page, pair));
  }
  if (has('big') || has('app')) {
    const million = await writeBill(folder, makeDice(seed), 1_000_000);
    if (has('big')) take(await measureBig(openPage, million));
    if (has('app')) take(await measureApp(million));
  }
} finally {
  await site.close();
  folder.remove();
}
mkdirSync(join(bench, 'results'), { recursive: true });
const file = join(bench, 'results', `ledger-${new Date().toISOString().replace(/[:.]/g, '-')}.json`);
writeFileSync(
  file,
  `${JSON.stringify({ node: process.version, seed, cores: cpus().length, load: [loadBefore, load()], rows }, null, 2)}\n`,
);
console.log(
  `${rows.filter(isOver).length} of ${rows.filter((row) => row.limit !== undefined).length} budgets missed · ${file}`,
);
