import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { daySlots } from '@/lib/domain/booking';
import { addDays, instantAt } from '@/lib/domain/day';
import type { Calendar } from '@/lib/domain/wire';
import { readCalendarFile } from './calendar';
import { makeCells } from './cells';
import { type Database, rowsOf } from './database';
import { openMemoryDatabase } from './open-for-test';
import { readSlots } from './slots';

/** Monday 23 November 2026, 10:00 in Shanghai. */
const NOW = new Date('2026-11-23T02:00:00.000Z');

let folder: string;
let database: Database;
let calendar: Calendar;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tillready-slots-'));
  database = await openMemoryDatabase();
  const [example] = readCalendarFile(folder);
  if (!example) throw new Error('no example');
  calendar = example;
  await makeCells(database, [calendar], NOW);
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

const read = (now = NOW) => readSlots(database.db, [calendar], now.toISOString());

test('a phone learns in a few kilobytes what is free for two months', async () => {
  const reply = await read();
  const dates = Object.keys(reply.free.example?.['on-site'] ?? {});
  expect(dates[0]).toBe('2026-11-26');
  expect(dates.at(-1)).toBe('2027-01-21');
  expect(dates).not.toContain('2026-11-29');
  expect(reply.free.example?.['on-site']?.['2026-11-26']).toBe('2'.repeat(18));
  expect(reply.free.example?.remote?.['2026-11-26']).toBe('3'.repeat(18));
  expect(JSON.stringify(reply).length).toBeLessThan(8_000);
});

test('what is booked is shown as taken, in every visit that would need it', async () => {
  const at = instantAt('2026-12-09', 600, calendar.zone);
  await database.db.execute(
    sql`UPDATE cell SET booked = 2 WHERE team_id = 'on-site' AND starts_at = ${at}::timestamptz`,
  );
  const reply = await read();
  const row = reply.free.example?.['on-site']?.['2026-12-09'] ?? '';
  expect(row).toBe(`220${'2'.repeat(15)}`);
  const [swap] = calendar.services;
  if (!swap) throw new Error('no service');
  const slots = daySlots(calendar, swap, 1, '2026-12-09', row, reply.now);
  expect(slots.slice(0, 4).map((slot) => slot.fault)).toEqual(['slot-taken', 'slot-taken', 'slot-taken', undefined]);
});

test('the daily work puts the next day on sale and forgets what is long past', async () => {
  const tomorrow = new Date(NOW.getTime() + 86_400_000);
  const before = Object.keys((await read(tomorrow)).free.example?.remote ?? {});
  await makeCells(database, [calendar], tomorrow);
  const after = await read(tomorrow);
  expect(Object.keys(after.free.example?.remote ?? {})).toEqual(before);
  expect(after.free.example?.remote?.[addDays('2026-11-24', 58)]).toBe('3'.repeat(18));
  await makeCells(database, [calendar], new Date('2027-02-20T02:00:00.000Z'));
  const [oldest] = await rowsOf<{ day: string }>(database.db, sql`SELECT min(starts_at)::date::text AS day FROM cell`);
  expect(oldest?.day).toBe('2027-01-11');
});

test('making the same half-hours again changes none of them', async () => {
  const marks = () => rowsOf(database.db, sql`SELECT starts_at::text, team_id, xmin::text FROM cell ORDER BY 1, 2`);
  const now = new Date('2027-02-20T02:00:00.000Z');
  const before = await marks();
  await makeCells(database, [calendar], now);
  expect(await marks()).toEqual(before);
});
