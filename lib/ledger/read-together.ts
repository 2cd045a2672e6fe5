import type { Encoding } from './decode/text';
import { type LedgerFault, Refused } from './refusal';
import { MappingNeeded } from './table-reading';
import type { Begin } from './table-taker';
import type { FilePart, TableIn } from './tables-in';

/** Codes that say "this is no table of transactions": a note, a cover, a provider's own summary beside the details. */
const ASIDE: readonly LedgerFault[] = ['needs-mapping', 'no-header', 'no-rows', 'empty-file', 'no-bill'];

export type Read<Reading> = { name: string; reading: Reading; encoding: Encoding | null };

const confidence = (refused: Refused): number =>
  refused instanceof MappingNeeded ? refused.proposal.guess.confidence : -1;

/**
 * Reads every table of a file; those that are none are `skipped` by name as long as one is. `begin` is told the first reading
 * of the same part: the sheets of one workbook are read by one layout. When nothing can be read, the refusal is that of the
 * table a person can most likely map, else of the first. A refusal names the table where there are several.
 */
export async function readTogether<Reading>(
  parts: readonly FilePart[],
  begin: (first: Reading | null) => Begin<Reading>,
): Promise<{ reads: Read<Reading>[]; skipped: string[] }> {
  const reads: Read<Reading>[] = [];
  const skipped: string[] = [];
  let best: Refused | null = null;
  /** What the work gives, or undefined when there is no table in it. */
  const orAside = async <Result>(inside: string | null, work: () => Promise<Result>): Promise<Result | undefined> => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      if (inside !== null) error.refusal.place = { inside, ...error.refusal.place };
      if (!ASIDE.includes(error.refusal.code)) throw error;
      if (best === null || confidence(error) > confidence(best)) best = error;
      if (inside !== null) skipped.push(inside);
      return undefined;
    }
  };
  for (const part of parts) {
    const alone = parts.length === 1;
    const tables: TableIn[] = (await orAside(alone ? null : part.name, part.tables)) ?? [];
    let first: Reading | null = null;
    for (const table of tables) {
      const sheet = tables.length === 1 ? part.name : alone ? table.name : `${part.name}/${table.name}`;
      const inside = alone && tables.length === 1 ? null : sheet;
      const read = await orAside(inside, () => table.read(begin(first)));
      if (read === undefined) continue;
      first ??= read.reading;
      reads.push({ name: sheet, ...read });
    }
  }
  if (reads.length === 0) throw best ?? new Refused('no-rows');
  return { reads, skipped };
}
