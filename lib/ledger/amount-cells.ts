import { BLANK_AMOUNT, microOf } from './cells/amount';
import type { Amount } from './layout';

/** Where a type's amount stands: the first of each list that is not zero. */
export type AmountColumns = { plus: readonly number[]; minus: readonly number[]; sign: Amount['sign'] };

/** Amounts of one record after the other, in millionths; each cell is parsed once, controls ask for the same ones. */
export class AmountCells {
  /** The column that is no amount, after a NaN. */
  wrong = 0;
  private record = 0;
  private readonly parsed: Float64Array;
  private readonly parsedFor: Float64Array;

  constructor(columns: number) {
    this.parsed = new Float64Array(columns);
    this.parsedFor = new Float64Array(columns);
  }

  turnTo(record: number): void {
    this.record = record;
  }

  /** `microOf` of a column of the record at hand. */
  at(column: number, cells: readonly string[]): number {
    if (this.parsedFor[column] === this.record) return this.parsed[column] ?? BLANK_AMOUNT;
    const micro = microOf(cells[column] ?? '');
    this.parsedFor[column] = this.record;
    this.parsed[column] = micro;
    return micro;
  }

  /** The first column that is not zero; a zero when all filled ones are; blank when none is filled; NaN when one is no amount. */
  firstFilled(columns: readonly number[], cells: readonly string[]): number {
    let zero = BLANK_AMOUNT;
    for (const column of columns) {
      const micro = this.at(column, cells);
      if (micro === BLANK_AMOUNT) continue;
      if (Number.isNaN(micro)) this.wrong = column;
      if (micro !== 0) return micro;
      zero = 0;
    }
    return zero;
  }

  /** What came in less what went out, with its sign; NaN when there is no amount to be had. */
  signed({ plus, minus, sign }: AmountColumns, cells: readonly string[]): number {
    const added = this.firstFilled(plus, cells);
    const taken = minus.length === 0 ? BLANK_AMOUNT : this.firstFilled(minus, cells);
    if (added === BLANK_AMOUNT && taken === BLANK_AMOUNT) {
      this.wrong = plus[0] ?? 0;
      return Number.NaN;
    }
    const micro = (added === BLANK_AMOUNT ? 0 : added) - (taken === BLANK_AMOUNT ? 0 : Math.abs(taken));
    return sign === 'flip' ? -micro : micro;
  }
}
