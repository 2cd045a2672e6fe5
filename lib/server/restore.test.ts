import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { backUp } from './backup';
import { writeBackup } from './backup-file';
import type { Database } from './database';
import { newestMigration } from './migrate';
import { openMemoryDatabase } from './open-for-test';
import { openPglite } from './pglite';
import { restoreBackup } from './restore';
import { life, shop } from './schema';
import { ENTRIES, everything, fillIn } from './testing/odd-rows';

const NOW = new Date('2026-11-23T02:00:00.000Z');
const TOMORROW = new Date('2026-11-24T02:00:00.000Z');

const epochOf = async ({ db }: Database) => (await db.select().from(life))[0]?.epoch;

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'tillready-restore-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(root, 'data-'));
});

test('what was backed up comes back whole after everything was lost, in a new life', { timeout: 240_000 }, async () => {
  const first = await openPglite(dataDir);
  await fillIn(first);
  const [before, epoch] = [await everything(first), await epochOf(first)];
  const { path, counts } = await backUp(first, dataDir, NOW);
  expect(counts).toEqual({ shop: 2, member: 1, entry: ENTRIES, cell: 1, booking: 1 });
  await expect(restoreBackup(dataDir, path, TOMORROW)).rejects.toThrow(`is in use by process ${process.pid}`);
  await first.db.execute(sql`TRUNCATE shop CASCADE`);
  await first.close();

  const restored = await restoreBackup(dataDir, path, TOMORROW);
  expect(restored).toEqual({
    madeAt: NOW.toISOString(),
    counts,
    setAside: join(dataDir, 'database.before-2026-11-24T02-00-00Z'),
  });
  const second = await openPglite(dataDir);
  expect(await everything(second)).toEqual(before);
  expect(await epochOf(second)).not.toBe(epoch);
  await second.close();
  expect(existsSync(restored.setAside ?? '')).toBe(true);
  expect(readdirSync(dataDir).sort()).toEqual([
    'backups',
    'database',
    'database.before-2026-11-24T02-00-00Z',
    'in-use',
  ]);

  // Cut off before its last step, the restore is finished by the next start.
  renameSync(join(dataDir, 'database'), join(dataDir, 'database.restored'));
  const third = await openPglite(dataDir);
  expect(await everything(third)).toEqual(before);
  await third.close();
});

test('a backup of an earlier release is brought to this one', { timeout: 120_000 }, async () => {
  const file = join(dataDir, 'old.jsonl.gz');
  await writeBackup(file, { schema: '0000_ground', madeAt: NOW.toISOString() }, async (addRow) => {
    addRow('shop', JSON.stringify({ shop_id: 'a', version: 3, stamp: '', created_at: NOW.toISOString() }));
  });
  await restoreBackup(dataDir, file, NOW);
  const database = await openPglite(dataDir);
  expect(await database.db.select().from(shop)).toMatchObject([{ shopId: 'a', version: 3, recent: [] }]);
  await database.close();
});

describe('a backup that is not whole is refused and nothing changes:', () => {
  let whole: Buffer;
  beforeAll(async () => {
    const memory = await openMemoryDatabase();
    await fillIn(memory);
    whole = readFileSync((await backUp(memory, mkdtempSync(join(root, 'data-')), NOW)).path);
    await memory.close();
  });
  const linesOf = (): string[] => gunzipSync(whole).toString().split('\n');
  const zipped = (lines: string[]): Buffer => gzipSync(lines.join('\n'));

  test.each([
    ['cut off', () => whole.subarray(0, whole.length - 500), 'is cut off or damaged'],
    ['cut off between lines', () => zipped(linesOf().slice(0, 4_000)), 'ends too early'],
    ['with a turned bit', () => whole.map((byte, at) => (at === 3_000 ? byte ^ 4 : byte)), /damaged|was changed/],
    ['with a changed word', () => zipped(linesOf().map((line) => line.replace('"C17"', '"C99999"'))), 'was changed'],
    ['with a row left out', () => zipped(linesOf().filter((_, at) => at !== 100)), 'was changed'],
    [
      'with a row put in at its end',
      () => zipped([...linesOf().slice(0, -1), linesOf()[5] ?? '']),
      'goes on after its end',
    ],
    ['of something else', () => gzipSync('{"format":"other"}\n'), 'is not a backup of Tillready'],
    ['not zipped', () => Buffer.from('hello'), 'is cut off or damaged'],
  ])('%s', async (_, make, words) => {
    mkdirSync(join(dataDir, 'database'));
    writeFileSync(join(dataDir, 'database', 'PG_VERSION'), 'untouched');
    const file = join(root, 'damaged.jsonl.gz');
    writeFileSync(file, make());
    await expect(restoreBackup(dataDir, file, NOW)).rejects.toThrow(words);
    expect(readdirSync(dataDir).sort()).toEqual(['database', 'in-use']);
    expect(readFileSync(join(dataDir, 'database', 'PG_VERSION'), 'utf8')).toBe('untouched');
  });

  test('missing', async () => {
    await expect(restoreBackup(dataDir, join(root, 'nowhere'), NOW)).rejects.toThrow('cannot be read');
  });

  test('made by a newer release', async () => {
    const file = join(root, 'newer.jsonl.gz');
    await writeBackup(file, { schema: '9999_later', madeAt: NOW.toISOString() }, async () => {});
    await expect(restoreBackup(dataDir, file, NOW)).rejects.toThrow('made by a newer release (9999_later)');
  });

  test('whose rows break a rule of the database', { timeout: 120_000 }, async () => {
    const file = join(root, 'broken.jsonl.gz');
    await writeBackup(file, { schema: newestMigration(), madeAt: NOW.toISOString() }, async (addRow) => {
      addRow('member', JSON.stringify({ shop_id: 'nobody', member_id: 'm', role: 'owner', secret_hash: 'x' }));
    });
    await expect(restoreBackup(dataDir, file, NOW)).rejects.toThrow('cannot be loaded (SQLSTATE');
    expect(readdirSync(dataDir)).toEqual(['in-use']);
  });
});
