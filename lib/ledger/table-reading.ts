import type { Masked } from './card-data';
import type { CellFault } from './compile';
import type { ControlCheck } from './controls';
import type { Guess } from './guess';
import type { Layout } from './layout';
import type { TextField } from './normal-row';
import { Refused } from './refusal';
import type { RowTable } from './row-table';
import type { Summary } from './summary';

/** A record that could not be read, in the file's own words. */
export type Problem = { record: number; code: CellFault | 'shifted'; column: string };

/** What one table says. `problems` names the first fifty unreadable records, `unreadable` counts them all. */
export type TableReading = {
  layout: Layout;
  header: string[];
  summary: Summary;
  rows: RowTable | null;
  masked: Masked[];
  controls: ControlCheck[];
  /** Exports of this layout state their own totals: `controls` without any means that they are missing. */
  controlsExpected: boolean;
  problems: Problem[];
  unreadable: number;
  damagedIds: Partial<Record<TextField, number>>;
  unknownTypes: number;
  roundedFees: number;
};

/** What a person is asked when no layout fits: the proposal, and a few records with card numbers already masked. */
export type Proposal = { header: string[]; guess: Guess; preview: string[][] };

export type TableOptions = {
  /** The shop's IANA zone: business days and hours are its own. */
  zone: string;
  /** Layouts this shop has remembered; they are tried before the built-in ones. */
  remembered?: readonly Layout[];
  /** Read by this layout and no other: the person has just confirmed it. */
  layout?: Layout;
  /** Keep masked rows for comparing; otherwise only the summary remains. */
  keepRows: boolean;
  mostRows: number;
  /** Rows of all tables together, when several are one file: `mostRows` holds for their sum. */
  count?: { rows: number };
};

/** Refused because a person has to map columns; carries what they are asked. Never leaves lib/ledger. */
export class MappingNeeded extends Refused {
  readonly proposal: Proposal;
  constructor(code: 'needs-mapping' | 'no-header', proposal: Proposal) {
    super(code);
    this.proposal = proposal;
  }
}
