import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApp, startRefused } from './app-server';

/** One line of the table. */
export type Row = { trial: string; figures: string; ok: boolean };

/** A second process is refused in one line; the first goes on. */
export async function trySecond(): Promise<Row> {
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
export async function tryWrongSettings(): Promise<Row> {
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
export async function tryLimits(): Promise<Row> {
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
