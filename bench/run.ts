import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startServer } from '../e2e/server';
import { isOver, printTable, type Row } from './numbers';
import { measureOffline } from './offline';
import { measurePaint } from './paint';
import { openBrowser } from './phone';
import { measureTick } from './tick';
import { measureWeight } from './weight';

// A bench of its own, which needs no build: its peers are measured in a page of theirs.
if (process.argv[2] === 'ledger') {
  await import('./ledger-run');
  process.exit();
}

/** `npm run bench`, after `npm run build`: one run, medians, ratios against peers measured beside us. Prints a table, writes JSON. */
const here = dirname(fileURLToPath(import.meta.url));
process.chdir(join(here, '..'));
if (!existsSync('.next/BUILD_ID')) throw new Error('There is no build: run npm run build first.');

const server = await startServer();
const browser = await openBrowser();
const rows: Row[] = [];
try {
  const measures = [
    () => measureWeight(browser, server.url),
    () => measurePaint(browser, server.url),
    () => measureTick(browser, server.url),
    // Last: it ends the server.
    () => measureOffline(browser, server.url, server.kill),
  ];
  for (const measure of measures) {
    const measured = await measure();
    printTable(measured);
    rows.push(...measured);
  }
} finally {
  await browser.close();
  await server.remove();
}
mkdirSync(join(here, 'results'), { recursive: true });
const file = join(here, 'results', `${new Date().toISOString().replace(/[:.]/g, '-')}.json`);
writeFileSync(file, `${JSON.stringify({ node: process.version, rows }, null, 2)}\n`);
console.log(
  `${rows.filter(isOver).length} of ${rows.filter((row) => row.limit !== undefined).length} budgets missed · ${file}`,
);
