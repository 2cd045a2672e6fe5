import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { type Database, rowsOf } from '@/lib/server/database';
import { openPglite } from '@/lib/server/pglite';
import { openPostgres } from '@/lib/server/postgres';
import type { Cluster } from '@/lib/server/testing/postgres-cluster';

export type EngineName = 'pglite' | 'postgres';

/** One database for one trial: what a server needs to find it, and a look at it while no embedded server runs. */
export type Trial = {
  env: Record<string, string>;
  look: <T>(work: (database: Database) => Promise<T>) => Promise<T>;
  end: () => void;
};

/** A data folder of its own with this calendar, and an empty database. */
export async function openTrial(engine: EngineName, cluster: Cluster, name: string, calendar: object): Promise<Trial> {
  const folder = mkdtempSync(join(tmpdir(), 'tillready-soak-'));
  const data = join(folder, 'data');
  mkdirSync(data);
  writeFileSync(join(data, 'calendar.json'), JSON.stringify({ areas: [calendar] }));
  const url = engine === 'postgres' ? await cluster.url(name) : '';
  return {
    env: { DATA_DIR: data, DATABASE_URL: url, DATABASE_POOL: '20' },
    look: async (work) => {
      const database = url ? await openPostgres(url) : await openPglite(data);
      try {
        return await work(database);
      } finally {
        await database.close();
      }
    },
    end: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Half-hours sold beyond their places, and half-hours that do not say what the confirmed visits say. Both must be 0. */
export async function countWrongCells(database: Database): Promise<{ over: number; half: number; booked: number }> {
  const [row] = await rowsOf<{ over: number; half: number; booked: number }>(
    database.db,
    sql`
      WITH held AS (
        SELECT area_id, team_id, at::timestamptz AS starts_at, count(*) AS visits
        FROM booking, jsonb_array_elements_text(cells) AS at WHERE status = 'confirmed' GROUP BY 1, 2, 3
      )
      SELECT count(*) FILTER (WHERE booked > places)::int AS over,
             count(*) FILTER (WHERE booked <> coalesce(visits, 0))::int AS half,
             coalesce(sum(booked), 0)::int AS booked
      FROM cell FULL JOIN held USING (area_id, team_id, starts_at)`,
  );
  if (!row) throw new Error('no count');
  return row;
}
