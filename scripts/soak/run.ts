import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cluster, startCluster } from '@/lib/server/testing/postgres-cluster';
import { startApp, startRefused } from './app-server';
import { SEED } from './dice';
import type { EngineName } from './engines';
import { killServers } from './kill';
import { plantFaults } from './plant';
import { cutPower } from './power';
import { race } from './race';
import { stopUnderLoad } from './stop';

/**
 * What only time and violence show, on the built application: races for seats, killed servers, cut power, second processes.
 * `npm run soak` takes them whole, `npm run soak -- --short` for a minute or two. Names pick some: `race`, `kill`, `power`, `stop`, `second`, `settings`, `plant`.
 */
type Row = { trial: string; figures: string; ok: boolean };

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const isShort = process.argv.includes('--short');
const ENGINES: EngineName[] = ['pglite', 'postgres'];

const say = (figures: object): string =>
  Object.entries(figures)
    .map(([name, figure]) => `${name} ${figure}`)
    .join(' · ');
const isZero = (...counts: number[]): boolean => counts.every((count) => count === 0);

async function trySeats(cluster: Cluster, engine: EngineName): Promise<Row> {
  const got = await race(engine, cluster, isShort ? 100 : 1_000);
  const ok = isZero(got.over, got.half, got.wronged, got.changed) && got.confirmed > 0;
  return { trial: `seats sold in a race, ${engine}`, figures: say(got), ok };
}

async function tryKills(cluster: Cluster, engine: EngineName): Promise<Row> {
  const got = await killServers(engine, cluster, isShort ? 2 : 20);
  const ok = isZero(got.lost, got.unanswered, got.wrong) && got.acknowledged > 0;
  return { trial: `server killed under load, ${engine}`, figures: say(got), ok };
}

async function tryStop(cluster: Cluster, engine: EngineName): Promise<Row> {
  const got = await stopUnderLoad(engine, cluster);
  const ok = isZero(got.code ?? 1, got.broken, got.lost) && got.answered > 0;
  return { trial: `server stopped under load, ${engine}`, figures: say(got), ok };
}

async function tryPower(): Promise<Row> {
  const got = await cutPower(isShort ? 2 : 20, 'hardened');
  const ok = isZero(got.lost, got.torn, got.unreadable) && got.kept > 0;
  return { trial: 'power cut under the embedded database', figures: say(got), ok };
}

/** The same cuts must be seen where they hurt, or the trial above proves nothing. */
async function tryStockPower(): Promise<Row> {
  const got = await cutPower(isShort ? 2 : 20, 'stock');
  return { trial: '… and as PGlite comes: must lose', figures: say(got), ok: got.lost + got.unreadable > 0 };
}

async function trySecond(): Promise<Row> {
  const folder = mkdtempSync(join(tmpdir(), 'tillready-second-'));
  const first = await startApp({ DATA_DIR: folder, DATABASE_URL: '' });
  try {
    const { code, words: said } = await startRefused({ DATA_DIR: folder, DATABASE_URL: '' });
    const lines = said.trim().split('\n');
    const healthy = (await fetch(`${first.url}/api/health`)).ok;
    const ok = code === 1 && lines.length === 1 && said.includes('is in use by process') && healthy;
    return { trial: 'second process on the same data', figures: `exit ${code} · ${lines.join(' / ')}`, ok };
  } finally {
    await first.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Settings an operator got wrong: each is one line on standard error, and exit code 1. */
async function tryWrongSettings(): Promise<Row> {
  const folder = mkdtempSync(join(tmpdir(), 'tillready-wrong-'));
  const file = join(folder, 'calendar.json');
  writeFileSync(file, '{ "areas": [{ "area": "a" }] }');
  const wrong: [Record<string, string>, string][] = [
    [{ DATA_DIR: join(file, 'data'), DATABASE_URL: '' }, 'cannot be written'],
    [{ DATA_DIR: folder, DATABASE_URL: '' }, 'calendar.json: areas[0].title'],
    [{ DATABASE_URL: 'postgres://till:secret@127.0.0.1:1/name' }, 'DATABASE_URL: 127.0.0.1:1/name cannot be opened'],
    [{ DATABASE_URL: 'elsewhere' }, 'DATABASE_URL is not a PostgreSQL address'],
    [{ LIMITS: 'sync=1' }, 'LIMITS: "sync=1"'],
    [{ TRUST_PROXY: 'yes' }, 'TRUST_PROXY'],
  ];
  const faults: string[] = [];
  for (const [env, expected] of wrong) {
    const { code, words: said } = await startRefused({ DATA_DIR: join(folder, 'fresh'), ...env });
    if (code !== 1 || said.trim().includes('\n') || !said.includes(expected) || said.includes('secret'))
      faults.push(said.trim());
  }
  rmSync(folder, { recursive: true, force: true });
  const figures = faults.length === 0 ? `${wrong.length} refused in one line each` : faults.join(' / ');
  return { trial: 'wrong settings', figures, ok: faults.length === 0 };
}

/** A caller who writes another address into every request is still one caller, and is told how long to wait. */
async function tryLimits(): Promise<Row> {
  const folder = mkdtempSync(join(tmpdir(), 'tillready-limits-'));
  const server = await startApp({ DATA_DIR: folder, DATABASE_URL: '', LIMITS: 'slots-address=3/60' });
  try {
    const statuses: number[] = [];
    for (let turn = 0; turn < 4; turn += 1) {
      const headers = { 'x-forwarded-for': `198.51.100.${turn}`, 'x-tillready-caller': `198.51.100.${turn}` };
      statuses.push((await fetch(`${server.url}/api/slots`, { headers })).status);
    }
    return { trial: 'limits by address', figures: statuses.join(' '), ok: statuses.join() === '200,200,200,429' };
  } finally {
    await server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every fault planted into the sync must be seen by the convergence test, or that test proves nothing. Whole runs only. */
async function tryPlanted(): Promise<Row> {
  const planted = await plantFaults(25);
  const unseen = planted.filter((one) => one.red === 0).map((one) => one.fault);
  const figures = planted.map((one) => `${one.fault} ${one.red}/${one.seeds}`).join(' · ');
  return {
    trial: 'faults planted into the sync: must be seen',
    figures,
    ok: planted.length > 0 && unseen.length === 0,
  };
}

async function runAll(cluster: Cluster): Promise<Row[]> {
  const onBoth = (work: (on: Cluster, engine: EngineName) => Promise<Row>) =>
    ENGINES.map((engine) => () => work(cluster, engine));
  const trials: [string, (() => Promise<Row>)[]][] = [
    ['second', [trySecond]],
    ['settings', [tryWrongSettings, tryLimits]],
    ['stop', onBoth(tryStop)],
    ['race', onBoth(trySeats)],
    ['kill', onBoth(tryKills)],
    ['power', [tryPower, tryStockPower]],
    ['plant', isShort ? [] : [tryPlanted]],
  ];
  const rows: Row[] = [];
  for (const [name, works] of trials) {
    if (words.length > 0 && !words.includes(name)) continue;
    for (const work of works) {
      const row = await work();
      console.log(`${row.ok ? 'held ' : 'BROKE'}  ${row.trial}: ${row.figures}`);
      rows.push(row);
    }
  }
  return rows;
}

console.log(`seed ${SEED}${isShort ? ', short' : ''}`);
const cluster = await startCluster();
const rows = await runAll(cluster).finally(() => cluster.stop());
console.table(rows.map(({ trial, ok }) => ({ trial, outcome: ok ? 'held' : 'BROKE' })));
process.exit(rows.length > 0 && rows.every((row) => row.ok) ? 0 : 1);
