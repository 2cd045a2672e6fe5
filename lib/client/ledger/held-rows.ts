import 'client-only';
import { joinTables } from '@/lib/ledger/join-tables';
import { type LedgerOutcome, refuse } from '@/lib/ledger/refusal';
import type { RowTable } from '@/lib/ledger/row-table';
import { withShop } from '../shop';
import { salesRowsOf } from './kept-file';

/** Rows of files that were read in this worker and not kept; they go with it. */
const held = new Map<string, RowTable>();

export const holdRows = (id: string, rows: RowTable): void => {
  held.set(id, rows);
};

export const letRowsGo = (id: string): void => {
  held.delete(id);
};

/** A file's rows: those just read, else those this phone keeps. */
export async function rowsOf(id: string): Promise<RowTable | undefined> {
  return held.get(id) ?? (await withShop((tables) => salesRowsOf(tables, id)));
}

/** Rows of several files as if they were one. Refusals: `nothing-to-compare` (no file), `rows-not-kept`. */
export async function rowsTogether(ids: readonly string[]): Promise<LedgerOutcome<{ rows: RowTable }>> {
  if (ids.length === 0) return refuse('nothing-to-compare');
  const tables = await Promise.all(ids.map(rowsOf));
  const known = tables.filter((table) => table !== undefined);
  return known.length < ids.length ? refuse('rows-not-kept') : { ok: true, rows: joinTables(known) };
}
