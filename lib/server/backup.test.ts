import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getTableName, is, Table } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { BACKED_UP, backUp, nameTime, scheduleBackups, sweepBackups } from './backup';
import { readBackup, writeBackup } from './backup-file';
import type { Database } from './database';
import { log } from './log';
import { openMemoryDatabase } from './open-for-test';
import * as schema from './schema';
import { fillIn } from './testing/odd-rows';

const DAY_MS = 86_400_000;
const NOW = new Date('2026-11-23T02:00:00.000Z');
const later = (days: number): Date => new Date(NOW.getTime() + days * DAY_MS);

let root: string;
let memory: Database;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'tillready-backup-'));
  memory = await openMemoryDatabase();
  await fillIn(memory);
});
afterAll(async () => {
  await memory.close();
  rmSync(root, { recursive: true, force: true });
});

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(root, 'data-'));
});

test('a backup holds every table but what belongs to the database itself', () => {
  const tables = Object.values(schema)
    .filter((one) => is(one, Table))
    .map(getTableName);
  expect([...BACKED_UP, 'life', 'heartbeat'].sort()).toEqual(tables.sort());
});

test('a backup that cannot be written leaves nothing behind', async () => {
  const { path } = await backUp(memory, dataDir, NOW);
  const broken = { ...memory, db: { transaction: () => Promise.reject(new Error('lost')) } } as unknown as Database;
  await expect(backUp(broken, dataDir, later(1))).rejects.toThrow('lost');
  expect(readdirSync(join(dataDir, 'backups')).map((name) => join(dataDir, 'backups', name))).toEqual([path]);
});

test('one whose file cannot be made is refused, however much is written to it meanwhile', async () => {
  const head = { schema: '0001_recent', madeAt: NOW.toISOString() };
  const made = writeBackup(join(dataDir, 'missing', 'file'), head, async (addRow) => {
    for (let row = 0; row < 20_000; row += 1) {
      addRow('entry', JSON.stringify({ row }));
      if (row % 1_000 === 0) await new Promise((done) => setImmediate(done));
    }
  });
  await expect(made).rejects.toThrow('ENOENT');
});

test('backups, and databases set aside, are gone after 14 days; nothing else is', async () => {
  const names = [-15, -14, -13].map((days) => nameTime(later(days)));
  mkdirSync(join(dataDir, 'backups'));
  for (const name of names) {
    writeFileSync(join(dataDir, 'backups', `tillready-${name}.jsonl.gz`), '');
    mkdirSync(join(dataDir, `database.before-${name}`, 'base'), { recursive: true });
  }
  writeFileSync(join(dataDir, 'backups', 'mine.jsonl.gz'), '');
  mkdirSync(join(dataDir, 'database'));
  sweepBackups(dataDir, NOW);
  expect(readdirSync(join(dataDir, 'backups')).sort()).toEqual(['mine.jsonl.gz', `tillready-${names[2]}.jsonl.gz`]);
  expect(readdirSync(dataDir).sort()).toEqual(['backups', 'database', `database.before-${names[2]}`]);
});

describe('a running server', () => {
  const made = () => readdirSync(join(dataDir, 'backups')).sort();

  test('backs up at once when the last backup is a day old, then every day', async () => {
    vi.spyOn(log, 'info').mockImplementation(() => {});
    vi.useFakeTimers({ now: NOW, toFake: ['Date', 'setInterval', 'clearInterval'] });
    try {
      const first = scheduleBackups(memory, dataDir);
      await first.stop();
      expect(made()).toEqual(['tillready-2026-11-23T02-00-00Z.jsonl.gz']);
      await readBackup(join(dataDir, 'backups', made()[0] ?? ''));

      vi.setSystemTime(later(0.5));
      const second = scheduleBackups(memory, dataDir);
      await vi.advanceTimersByTimeAsync(2 * 3_600_000);
      await second.stop();
      expect(made()).toHaveLength(1);

      vi.setSystemTime(later(0.9));
      const third = scheduleBackups(memory, dataDir);
      await vi.advanceTimersByTimeAsync(3 * 3_600_000);
      await third.stop();
      expect(made()).toHaveLength(2);
    } finally {
      vi.useRealTimers();
      vi.restoreAllMocks();
    }
  });

  test('says in its log that a backup failed, and old ones go all the same', async () => {
    const said = vi.spyOn(log, 'error').mockImplementation(() => {});
    mkdirSync(join(dataDir, 'backups'));
    writeFileSync(join(dataDir, 'backups', 'tillready-2020-01-01T00-00-00Z.jsonl.gz'), '');
    const broken = { ...memory, db: { transaction: () => Promise.reject(new Error('lost')) } } as unknown as Database;
    await scheduleBackups(broken, dataDir).stop();
    expect(said).toHaveBeenCalledExactlyOnceWith({ cause: 'lost' }, 'backup failed');
    expect(made()).toEqual([]);
    said.mockRestore();
  });

  test('of PostgreSQL leaves backups to that server’s operator', async () => {
    await scheduleBackups({ ...memory, engine: 'postgres' }, dataDir).stop();
    expect(existsSync(join(dataDir, 'backups'))).toBe(false);
  });
});
