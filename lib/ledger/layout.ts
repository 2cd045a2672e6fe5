import type { DateOrder } from './cells/moment';
import type { RowState, RowTender, RowType, TextField } from './normal-row';

/** Names of columns, best first. A name is compared after cleaning: brackets, case and blanks do not matter. */
export type Names = readonly string[];

/**
 * Reads a word: the first rule whose pattern is found in one of the columns decides, column by column. Patterns ignore case;
 * a rule that names a column holds for its words alone.
 */
export type Rules<T> = {
  from: Names;
  rules: readonly (readonly [pattern: string, means: T, only?: string])[];
  otherwise: T;
};

/**
 * How an amount is made. Of `plus` the first column that holds something other than zero counts; `minus` is taken off, with a
 * minus of its own or without. `sign`: `as-is` trusts the file, `flip` turns it round, `by-type` takes the size from the file and
 * the sign from the type, `by-direction` from the layout's `direction`.
 */
export type Amount = { plus: Names; minus?: Names; sign: 'as-is' | 'flip' | 'by-type' | 'by-direction' };

/** All columns added. `cost`: positive is paid by the shop; `deducted`: negative is; `with-amount`: the sign of the row's amount. */
export type Fee = { sum: Names; sign: 'cost' | 'deducted' | 'with-amount' };

/** What a control total counts or adds: rows or a column of the file, of some types or all; `minus` types are taken off. */
export type ControlOf =
  | { count: true; types?: readonly RowType[] }
  | { sum: string; types?: readonly RowType[]; states?: readonly RowState[]; minus?: readonly RowType[] };

export type Controls = {
  /** A heading line and a line of values under it; the heading begins with `first`. */
  headed?: { first: string; fields: Readonly<Record<string, ControlOf>> };
  /** Sentences with figures in them: group n of the pattern is the nth of `of`. */
  lines?: readonly { pattern: string; of: readonly ControlOf[] }[];
};

type PerType<T> = Readonly<Partial<Record<RowType, T>>>;

/** One provider's export, as data: a new one needs no code. DOMAIN §4.1 names the columns. */
export type Layout = {
  id: string;
  /** Provider or system, as the person knows it. */
  source: string;
  /** Header names that must all be there; of each list any one. */
  needs: readonly Names[];
  /** For files without a header: names by place, and what the first cells look like. */
  bare?: {
    names: Names;
    width: readonly [least: number, most: number];
    looks: readonly (readonly [at: number, pattern: string])[];
  };
  unit: 'major' | 'minor';
  currency: { fixed: string; from?: Names };
  /** `date` alone, or `date` and `clock`. `zone` is IANA; `zoneFrom` a column that names it. */
  time: { date: Names; clock?: Names; zone: string; zoneFrom?: Names; order?: DateOrder; dateFor?: PerType<Names> };
  type: Rules<RowType | 'by-sign' | 'skip'>;
  /** A column whose word says that money went out; anything else came in. */
  direction?: { from: Names; out: string };
  tender: Rules<RowTender> & { amounts?: readonly (readonly [column: string, tender: RowTender])[] };
  state?: Rules<RowState>;
  amount: Amount;
  /** Where a type's amount stands elsewhere. */
  amountFor?: PerType<Amount>;
  fee?: Fee;
  /** A refund told in columns of its sale's row: it becomes a row of its own. */
  refundPart?: { amount: Names; date?: Names };
  texts: Readonly<Partial<Record<TextField, Names>>>;
  controls?: Controls;
  /**
   * The type of a second record under the number of a sale that is `done`, with its amount, not before it, and itself
   * `pending` by its words: what takes the sale back. When both are `done`, it is a sale twice.
   */
  takenBack?: RowType;
  /** Every field begins with a backtick, so a comma inside a product's name can be told from a delimiter. */
  ticked?: boolean;
};

/** A header name as it is compared: no brackets' width, case, blanks or marks around it. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s`'"\ufeff]+/g, '');
