import type { Page } from '@playwright/test';
import { median, type Row } from '../numbers';
import { type MadeFile, PLANTED } from './files';

const RUNS = 7;
const MB = 1_000_000;

const ms = (all: readonly number[]): string => `${median(all).toFixed(0)} ms`;
const spread = (all: readonly number[]): string => all.map((one) => one.toFixed(0)).join(' ');

function assertEqual(what: string, found: unknown, expected: unknown): void {
  const [a, b] = [JSON.stringify(found), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${what}: found ${a}, expected ${b}`);
}

const choose = (page: Page, files: readonly MadeFile[]): Promise<void> =>
  page.setInputFiles(
    'input',
    files.map(({ path }) => path),
  );

/** One job in a worker that has just been started, as when a person opens the screen and chooses a file. */
const fresh = (page: Page, worker: string, job: string, more: object = {}) =>
  page.evaluate(
    async ([name, what, with_]) => {
      const started = await ledgerPage.start(name);
      const { ms: asked, result } = await ledgerPage.ask(name, what, with_);
      ledgerPage.end(name);
      return { started, ms: asked, result };
    },
    [worker, job, more] as const,
  );

/** Reading, masking, normalising and adding up one file, against papaparse doing nothing but cut it into cells. */
export async function measureReading(page: Page, file: MadeFile): Promise<Row[]> {
  await choose(page, [file]);
  const ours: number[] = [];
  const theirs: Record<'default' | '1 MB', number[]> = { default: [], '1 MB': [] };
  for (let run = 0; run < RUNS; run += 1) {
    const read = await fresh(page, 'read-worker', 'summary');
    assertEqual('our reading', read.result, { rows: file.rows, unreadable: 0, areControlsEqual: true });
    ours.push(read.ms);
    for (const [size, all] of Object.entries(theirs)) {
      const split = await fresh(page, 'papaparse-worker', 'split', size === '1 MB' ? { chunkSize: 1 << 20 } : {});
      // A heading, two lines of totals, and the nothing after the last line end.
      assertEqual('papaparse', split.result, { records: file.rows + 4 });
      all.push(split.ms);
    }
  }
  return Object.entries(theirs).map(([size, all]) => ({
    what: `read a file, with everything / papaparse splits it (chunks: ${size})`,
    figure: median(ours) / median(all),
    unit: '×',
    limit: 2,
    detail: `${ms(ours)} against ${ms(all)}, ${(file.bytes / MB).toFixed(0)} MB, ${file.rows} rows; ${spread(ours)} against ${spread(all)}`,
  }));
}

const { missing, extra, changedByFen, movedAcrossMidnight, movedZone } = PLANTED;
const FOUND = { missing, extra, changed: changedByFen + movedAcrossMidnight + movedZone };

type Found = { missing: number; extra: number; changed: number };
type Listed = { missing: unknown[]; extra: unknown[]; changed: unknown[]; outside: number };
const countsOf = ({ missing, extra, changed, outside }: Listed): Found => ({
  missing: missing.length,
  extra: extra.length + outside,
  changed: changed.length,
});

/** Two tables that are already read, against daff on the same rows as arrays, told which columns name a row and not told. */
export async function measureComparing(page: Page, pair: readonly MadeFile[]): Promise<Row[]> {
  await choose(page, pair);
  const ours: number[] = [];
  const theirs: Record<string, number[]> = { keyed: [], plain: [] };
  for (let run = 0; run < RUNS; run += 1) {
    const compared = await page.evaluate(async () => {
      await ledgerPage.start('read-worker');
      await ledgerPage.ask('read-worker', 'keep');
      return await ledgerPage.ask('read-worker', 'compare');
    });
    assertEqual('our comparison', countsOf(compared.result as Listed), FOUND);
    ours.push(compared.ms);
    for (const [job, all] of Object.entries(theirs)) {
      const { ms: asked, result } = await page.evaluate(async (what) => {
        await ledgerPage.start('daff-worker');
        await ledgerPage.hand('read-worker', 'arrays', 'daff-worker');
        const answer = await ledgerPage.ask('daff-worker', what);
        ledgerPage.end('daff-worker');
        return answer;
      }, job);
      if (job === 'keyed') assertEqual('daff', result, FOUND);
      all.push(asked);
    }
    await page.evaluate(() => ledgerPage.end('read-worker'));
  }
  const rows = pair[0]?.rows ?? 0;
  return Object.entries(theirs).map(([job, all]) => ({
    what: `compare two tables / daff${job === 'keyed' ? ', told the key' : ''}`,
    figure: median(ours) / median(all),
    unit: '×',
    limit: 0.2,
    detail: `${ms(ours)} against ${ms(all)}, ${rows} rows each; ${spread(ours)} against ${spread(all)}`,
  }));
}

const OURS = ['read-worker', 'read-worker#2'] as const;
const PEER = 'duckdb-worker';
/** What DuckDB is asked for: enough to compare, or all our reader makes of a row; each with files in memory and as handles. */
const ASKED = ['lean', 'whole'] as const;

/** From two files to the list of what differs, against DuckDB-WASM; the workers are kept, then started anew each time. */
export async function measureDifferences(page: Page, pair: readonly MadeFile[]): Promise<Row[]> {
  await choose(page, pair);
  const start = async (name: string): Promise<void> => void (await page.evaluate((one) => ledgerPage.start(one), name));
  const end = (name: string): Promise<void> => page.evaluate((one) => ledgerPage.end(one), name);
  for (const name of [...OURS, PEER]) await start(name);
  const times = { one: [] as number[], two: [] as number[], ourStart: [] as number[], peerStart: [] as number[] };
  const peers: Record<string, number[]> = {};
  for (let run = 0; run < RUNS; run += 1) {
    const one = await page.evaluate((name) => ledgerPage.ask(name, 'differences'), OURS[0]);
    const two = await page.evaluate(([first, second]) => ledgerPage.together(first, second), OURS);
    for (const { result } of [one, two]) assertEqual('our differences', countsOf(result as Listed), FOUND);
    times.one.push(one.ms);
    times.two.push(two.ms);
    for (const job of ASKED.flatMap((much) => [`${much} buffers`, `${much} handles`])) {
      const { ms: took, result } = await page.evaluate(([name, what]) => ledgerPage.ask(name, what), [
        PEER,
        job,
      ] as const);
      const { missing, extra, changed } = result as Found;
      assertEqual('DuckDB', { missing, extra, changed }, FOUND);
      peers[job] = [...(peers[job] ?? []), took];
    }
  }
  for (const name of [...OURS, PEER]) await end(name);
  for (let run = 0; run < RUNS; run += 1) {
    const our = await fresh(page, OURS[0], 'differences');
    const their = await fresh(page, PEER, 'lean buffers');
    times.ourStart.push(our.started + our.ms);
    times.peerStart.push(their.started + their.ms);
  }
  // Whichever way of giving it the files suits it better.
  const peer = (much: string): number[] =>
    [peers[`${much} buffers`] ?? [], peers[`${much} handles`] ?? []].sort((a, b) => median(a) - median(b))[0] ?? [];
  const row = (what: string, a: readonly number[], b: readonly number[], limit?: number): Row => ({
    what: `two files to their differences / DuckDB-WASM${what}`,
    figure: median(a) / median(b),
    unit: '×',
    ...(limit ? { limit } : {}),
    detail: `${ms(a)} against ${ms(b)}, ${pair[0]?.rows ?? 0} rows each; ${spread(a)} against ${spread(b)}`,
  });
  return [
    row(', just enough to compare', times.one, peer('lean'), 1),
    row(', whole rows looked at for cards', times.one, peer('whole'), 1),
    row(', just enough; ours in two workers', times.two, peer('lean')),
    row(', whole rows; ours in two workers', times.two, peer('whole')),
    row(', both started anew', times.ourStart, times.peerStart),
  ];
}
