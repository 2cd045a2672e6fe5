/** Every reason a file, a comparison or an advice is refused, in one closed list; each has words in every language. */
export const LEDGER_FAULTS = [
  'cancelled',
  'worker-lost', // the phone ended the work: no memory to spare, or a script that could not be loaded
  'unreadable', // the browser no longer gets at its bytes: moved, changed, or still in a cloud
  // what the file is
  'empty-file',
  'photo',
  'pdf',
  'not-a-table', // bytes that are neither text nor a spreadsheet
  'password',
  'too-large',
  'too-many-rows',
  'no-bill', // the provider's answer for a day without sales: "No Bill Exist"
  // packed files and spreadsheets
  'zip-broken',
  'zip-bomb',
  'zip-without-table',
  'zip-in-zip',
  'sheet-broken',
  'sheet-bomb',
  // text
  'wrong-encoding',
  'mixed-encoding',
  'line-too-long',
  'quote-open', // a quotation mark that is never closed
  'truncated',
  // the table
  'no-header',
  'two-headers',
  'no-rows',
  'formula', // a cell of a column we need holds a formula without its result
  'needs-mapping', // readable, but a person has to say which column is what
  'mapping-incomplete',
  'too-many-unreadable',
  // card data, DOMAIN §4.5
  'card-column',
  'track-data',
  'card-code', // CVV, CVN2, PIN or the like
  // after reading
  'currencies-differ',
  'nothing-to-compare',
  'too-little-data',
  'rows-not-kept', // this phone has the file's sums only
] as const;

export type LedgerFault = (typeof LEDGER_FAULTS)[number];

/** Where in the file: records count from 1 (the header is one of them), columns are named as the file names them. */
export type Place = { record?: number; column?: string; inside?: string };

export type LedgerRefusal = { ok: false; code: LedgerFault; place?: Place };
export type LedgerOutcome<T> = ({ ok: true } & T) | LedgerRefusal;

export const refuse = (code: LedgerFault, place?: Place): LedgerRefusal =>
  place === undefined ? { ok: false, code } : { ok: false, code, place };

/**
 * Carries a refusal out of a pipeline of generators, where a returned value cannot travel. It never leaves lib/ledger:
 * `asOutcome` turns it back into a value, and lets every other error through.
 */
export class Refused extends Error {
  readonly refusal: LedgerRefusal;
  constructor(code: LedgerFault, place?: Place) {
    super(code);
    this.refusal = refuse(code, place);
  }
}

export async function asOutcome<T>(work: () => Promise<LedgerOutcome<T>>): Promise<LedgerOutcome<T>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refused && error.constructor === Refused) return error.refusal;
    throw error;
  }
}
