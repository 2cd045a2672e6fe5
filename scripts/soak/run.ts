import { type Cluster, startCluster } from '@/lib/server/testing/postgres-cluster';
import { SEED } from './dice';
import type { EngineName } from './engines';
import { killServers } from './kill';
import { plantFaults } from './plant';
import { cutPower } from './power';
import { race } from './race';
import { type Row, tryLimits, trySecond, tryWrongSettings } from './refusals';
import { stopUnderLoad } from './stop';

/**
 * What only time and violence show, on the built application: races for seats, killed servers, cut power, second processes.
 * `npm run soak` takes them whole, `npm run soak -- --short` for a minute or two. Names pick some: `race`, `kill`, `power`, `stop`, `second`, `settings`, `plant`.
 */

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
      // A server that falls over has broken its promise as well; the other trials go on.
      const row = await work().catch((error: unknown): Row => ({ trial: name, figures: String(error), ok: false }));
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
