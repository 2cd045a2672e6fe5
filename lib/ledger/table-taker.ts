/** What is done with the records of one table, wherever they come from: read as transactions, or as members. */
export type Taker<Reading> = {
  /** Rows understood so far, for progress. */
  readonly rows: number;
  /** Records in their order; their cells may be changed in place. */
  take(records: string[][]): void;
  /** `closed` is false when the last record has no line end after it. Refusals are thrown. */
  finish(closed: boolean): Reading;
};

/** Begins a table of at most `mostRows` rows: what a source can bear, a phone's memory or a spreadsheet's reader. */
export type Begin<Reading> = (mostRows: number) => Taker<Reading>;
