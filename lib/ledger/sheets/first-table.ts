import { type LedgerFault, Refused } from '../refusal';
import { MappingNeeded } from '../table-reading';

/** What a sheet of notes is refused with, before any of its rows is kept. */
const NO_TABLE: readonly LedgerFault[] = ['no-header', 'no-rows', 'needs-mapping'];

/**
 * Reads sheets in their order until one is a table of transactions: cashier systems put a note or a cover before it. When
 * none is, the refusal is that of the sheet a person can most likely map, else of the first.
 */
export async function readFirstTable<Sheet, Reading>(
  sheets: readonly Sheet[],
  read: (sheet: Sheet) => Promise<Reading>,
): Promise<Reading> {
  let best: Refused | null = null;
  for (const sheet of sheets) {
    try {
      return await read(sheet);
    } catch (error) {
      if (!(error instanceof Refused) || !NO_TABLE.includes(error.refusal.code)) throw error;
      if (best === null || mapsBetter(error, best)) best = error;
    }
  }
  throw best ?? new Refused('no-rows');
}

const confidence = (refused: Refused): number =>
  refused instanceof MappingNeeded ? refused.proposal.guess.confidence : -1;
const mapsBetter = (one: Refused, other: Refused): boolean => confidence(one) > confidence(other);
