import 'server-only';
import { sql } from 'drizzle-orm';
import { type Executor, rowsOf } from './database';

/** Half an hour of a team, by its key. */
export type CellKey = { area: string; team: string; at: string };

const nameOf = ({ area, team, at }: CellKey): string => `${area}/${team}/${at}`;

/** The cells of a visit, as a booking holds them. */
export const cellKeys = (area: string, team: string, starts: readonly string[]): CellKey[] =>
  starts.map((at) => ({ area, team, at }));

/** Places left by cell. A cell that was never put on sale has none. */
export type Places = { left: (cell: CellKey) => number };

/**
 * Locks cells in the order of their key, which every transaction keeps: two visits that want the same half-hours wait for each
 * other and never for ever. The shop's row must be locked before.
 */
export async function lockCells(tx: Executor, cells: readonly CellKey[]): Promise<Places> {
  const rows = await rowsOf<{ area: string; team: string; at: string; left: number }>(
    tx,
    sql`
      SELECT cell.area_id AS area, cell.team_id AS team, one.name AS at, cell.places - cell.booked AS left
      FROM cell JOIN jsonb_to_recordset(${JSON.stringify(cells.map((cell) => ({ ...cell, name: cell.at })))}::jsonb)
        AS one (area text, team text, at timestamptz, name text)
        ON cell.area_id = one.area AND cell.team_id = one.team AND cell.starts_at = one.at
      ORDER BY cell.area_id, cell.team_id, cell.starts_at
      FOR UPDATE OF cell`,
  );
  const left = new Map(rows.map((row) => [nameOf(row), row.left]));
  return { left: (cell) => left.get(nameOf(cell)) ?? 0 };
}

/**
 * Gives back and takes locked cells in one statement, all or nothing. Throws when a cell to take has no place:
 * the caller looked at the locked rows before, so that is a fault of ours, and nothing of the transaction stays.
 */
export async function moveCells(tx: Executor, given: readonly CellKey[], taken: readonly CellKey[]): Promise<void> {
  const kept = new Set(given.map(nameOf).filter((name) => taken.some((cell) => nameOf(cell) === name)));
  const changes = [
    ...given.filter((cell) => !kept.has(nameOf(cell))).map((cell) => ({ ...cell, by: -1 })),
    ...taken.filter((cell) => !kept.has(nameOf(cell))).map((cell) => ({ ...cell, by: 1 })),
  ];
  if (changes.length === 0) return;
  const moved = await rowsOf<{ by: number }>(
    tx,
    sql`
      UPDATE cell
      SET booked = booked + one.by,
          -- Where an operator now offers less than was booked, what is given back is not sold again.
          capacity = CASE WHEN one.by < 0 THEN greatest(places, booked + one.by) ELSE capacity END
      FROM jsonb_to_recordset(${JSON.stringify(changes)}::jsonb) AS one (area text, team text, at timestamptz, by int)
      WHERE cell.area_id = one.area AND cell.team_id = one.team AND cell.starts_at = one.at
        AND (one.by < 0 OR cell.booked < cell.places)
      RETURNING one.by AS by`,
  );
  const wanted = changes.filter((change) => change.by > 0).length;
  if (moved.filter((row) => row.by > 0).length !== wanted) throw new Error('a locked cell had no place');
}
