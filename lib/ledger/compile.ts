import { AmountCells, type AmountColumns } from './amount-cells';
import { BLANK_AMOUNT, microPerMinor } from './cells/amount';
import { cleanCell, isBlank, isFormula } from './cells/clean';
import { isDamagedId } from './cells/id';
import { CurrencyColumn } from './currency-column';
import { type Amount, type Layout, type Names, nameKey } from './layout';
import { emptyRow, isTaking, type NormalRow, type RowType, rowCode, TEXT_FIELDS, type TextField } from './normal-row';
import { RowTime } from './row-time';
import { TakenBack } from './taken-back';
import { Words } from './words';

/** Why one record could not be read; the column is named in the file's own words. */
export type CellFault = 'bad-time' | 'bad-amount' | 'bad-fee' | 'finer-than-minor' | 'unknown-zone' | 'formula-cell';
export type CellProblem = { code: CellFault; column: number };

const NONE: readonly number[] = [];

/**
 * Reads records of one file by a layout: columns are found once, then each record costs a few dozen steps.
 * `row` is the one object filled again and again; copy what you keep.
 */
export class RowReader {
  readonly row: NormalRow = emptyRow();
  problem: CellProblem | null = null;
  /** Ids that a spreadsheet destroyed, by field. They are left empty: a wrong key is worse than none. */
  readonly damaged: Partial<Record<TextField, number>> = {};
  /** Records whose type no rule knew; the sign decided, or it was taken for a sale. */
  unknownTypes = 0;
  /** Fees finer than a minor unit, rounded half away from zero. */
  roundedFees = 0;
  private readonly layout: Layout;
  private readonly type: Words<RowType | 'by-sign' | 'skip'>;
  private readonly tender: Words<NormalRow['tender']>;
  private readonly direction: Words<'out' | 'in'> | undefined;
  private readonly state: Words<NormalRow['state']> | undefined;
  /** Columns whose words decide what a record is. */
  private readonly words: readonly number[];
  private readonly tenderAmounts: readonly (readonly [number, NormalRow['tender']])[];
  private readonly when: RowTime;
  private readonly takenBack: TakenBack | undefined;
  private readonly currency: CurrencyColumn;
  private readonly amount: AmountColumns;
  private readonly amountFor: Partial<Record<RowType, AmountColumns>>;
  private readonly fee: readonly number[];
  private readonly refundAmount: readonly number[];
  private readonly refundDate: readonly number[];
  private readonly texts: readonly (readonly [TextField, readonly number[]])[];
  private lastPerMinor: readonly [currency: string, micro: number] = ['', Number.NaN];
  readonly amounts: AmountCells;

  constructor(layout: Layout, header: readonly string[], shopZone: string) {
    const keys = header.map(nameKey);
    const at = (names: Names): readonly number[] => {
      const found = names.map((name) => keys.indexOf(nameKey(name))).filter((place) => place >= 0);
      return found.length === 0 ? NONE : found;
    };
    const amount = ({ plus, minus, sign }: Amount) => ({ plus: at(plus), minus: at(minus ?? []), sign });
    this.layout = layout;
    this.type = new Words(layout.type, at);
    this.tender = new Words(layout.tender, at);
    const { direction } = layout;
    this.direction =
      direction &&
      new Words({ from: direction.from, rules: [[direction.out, 'out' as const]], otherwise: 'in' as const }, at);
    this.state = layout.state && new Words(layout.state, at);
    this.words = [...at(layout.type.from), ...at(layout.state?.from ?? [])];
    this.tenderAmounts = (layout.tender.amounts ?? []).flatMap(([name, tender]) => {
      const [column] = at([name]);
      return column === undefined ? [] : [[column, tender] as const];
    });
    this.when = new RowTime(layout, at, shopZone);
    this.takenBack = layout.takenBack && new TakenBack(layout.takenBack);
    this.currency = new CurrencyColumn(at(layout.currency.from ?? []), layout.currency.fixed);
    this.amount = amount(layout.amount);
    this.amountFor = Object.fromEntries(
      Object.entries(layout.amountFor ?? {}).map(([type, one]) => [type, amount(one)]),
    );
    this.fee = at(layout.fee?.sum ?? []);
    this.refundAmount = at(layout.refundPart?.amount ?? []);
    this.refundDate = at(layout.refundPart?.date ?? []);
    this.texts = TEXT_FIELDS.map((field) => [field, at(layout.texts[field] ?? [])] as const).filter(
      ([, columns]) => columns.length > 0,
    );
    this.amounts = new AmountCells(header.length);
  }

  /** Columns that hold ids: a card guard leaves look-alikes there alone. */
  idColumns(): Set<number> {
    return new Set(this.texts.filter(([field]) => field !== 'cardMask').flatMap(([, columns]) => columns));
  }

  /** Columns without which nothing can be read, for a heading that lacks them. */
  isComplete(): boolean {
    return this.when.hasDate() && (this.amount.plus.length > 0 || this.amount.minus.length > 0);
  }

  /** Fills `row`; false with `problem` set when the record cannot be read, false without one when it is to be skipped. */
  read(cells: readonly string[], record: number): boolean {
    const row = this.row;
    this.problem = null;
    row.record = record;
    this.amounts.turnTo(record);
    const means = this.type.read(cells);
    if (means === 'skip') return false;
    const state = this.state?.read(cells) ?? null;
    // A word that is still to be computed: taken for an unknown one, a refund would be a sale.
    const unsolved = means === null || state === null ? this.words.find((at) => cells[at]?.startsWith('=')) : undefined;
    if (unsolved !== undefined && isFormula(cells[unsolved] ?? '')) {
      this.problem = { code: 'formula-cell', column: unsolved };
      return false;
    }
    row.currency = this.currency.read(cells);
    const perMinor = this.perMinorOf(row.currency);
    let type: RowType = means === null || means === 'by-sign' ? 'sale' : means;
    const bySign = means === 'by-sign' || (means === null && this.type.otherwise === 'by-sign');
    if (means === null) {
      const { otherwise } = this.type;
      if (otherwise !== 'by-sign' && otherwise !== 'skip') type = otherwise;
      if (this.layout.type.rules.length > 0 && otherwise === 'by-sign') this.unknownTypes += 1;
    }
    let micro = this.amounts.signed(this.amountFor[type] ?? this.amount, cells);
    if (Number.isNaN(micro)) return this.isNoAmount();
    if (bySign) type = micro < 0 ? 'refund' : 'sale';
    const { sign } = this.amountFor[type] ?? this.amount;
    if (sign === 'by-type') {
      micro = Math.abs(micro);
      if (!isTaking(type) && type !== 'preauth') micro = -micro;
    } else if (sign === 'by-direction') {
      micro = Math.abs(micro);
      if (this.direction?.read(cells) === 'out') micro = -micro;
    }
    row.type = type;
    row.amountMinor = micro / perMinor + 0;
    if (!Number.isInteger(row.amountMinor)) {
      this.problem = { code: 'finer-than-minor', column: this.amount.plus[0] ?? 0 };
      return false;
    }
    row.state = state ?? this.state?.otherwise ?? 'done';
    row.tender = this.tenderOf(cells);
    if (!this.readFee(cells, perMinor)) return false;
    for (const [field, columns] of this.texts) row[field] = this.textOf(field, columns, cells);
    row.code = rowCode(row.type, row.tender, row.state);
    this.problem = this.when.read(cells, row);
    if (this.problem !== null) return false;
    this.takenBack?.turn(row);
    return true;
  }

  /** After `read`: the refund that stands in columns of its sale, as a row of its own; false when there is none. */
  readRefundPart(cells: readonly string[]): boolean {
    if (this.refundAmount.length === 0 || this.row.state === 'failed') return false;
    const micro = this.amounts.firstFilled(this.refundAmount, cells);
    if (Number.isNaN(micro)) return this.isNoAmount();
    if (micro === 0 || !Number.isFinite(micro)) return false;
    const row = this.row;
    row.type = 'refund';
    row.code = rowCode(row.type, row.tender, row.state);
    row.amountMinor = -Math.abs(micro / this.perMinorOf(row.currency));
    row.feeMinor = 0;
    if (!Number.isInteger(row.amountMinor)) {
      this.problem = { code: 'finer-than-minor', column: this.refundAmount[0] ?? 0 };
      return false;
    }
    // Without a date of its own the refund stands at its sale's.
    const isDated = this.refundDate.some((column) => !isBlank(cleanCell(cells[column] ?? '')));
    if (isDated) this.problem = this.when.read(cells, row, this.refundDate);
    return this.problem === null;
  }

  private isNoAmount(): false {
    this.problem = { code: 'bad-amount', column: this.amounts.wrong };
    return false;
  }

  private perMinorOf(currency: string): number {
    if (currency !== this.lastPerMinor[0]) this.lastPerMinor = [currency, microPerMinor(currency, this.layout.unit)];
    return this.lastPerMinor[1];
  }

  private tenderOf(cells: readonly string[]): NormalRow['tender'] {
    for (const [column, tender] of this.tenderAmounts) {
      const micro = this.amounts.at(column, cells);
      if (micro !== 0 && Number.isFinite(micro)) return tender;
    }
    return this.tender.read(cells) ?? this.tender.otherwise;
  }

  private readFee(cells: readonly string[], perMinor: number): boolean {
    let micro = 0;
    for (const column of this.fee) {
      const one = this.amounts.at(column, cells);
      // A cell that says nothing is no fee; one that is not there at all belongs to a record cut short.
      if (one === BLANK_AMOUNT && column < cells.length) continue;
      if (!Number.isFinite(one)) {
        this.problem = { code: 'bad-fee', column };
        return false;
      }
      micro += one;
    }
    const sign = this.layout.fee?.sign;
    if (sign === 'deducted') micro = -micro;
    if (sign === 'with-amount') micro = this.row.amountMinor < 0 ? -Math.abs(micro) : Math.abs(micro);
    const minor = micro / perMinor;
    const whole = Number.isInteger(minor) ? minor : Math.sign(minor) * Math.round(Math.abs(minor));
    if (whole !== minor) this.roundedFees += 1;
    this.row.feeMinor = whole + 0;
    return true;
  }

  private textOf(field: TextField, columns: readonly number[], cells: readonly string[]): string {
    for (const column of columns) {
      const text = cleanCell(cells[column] ?? '');
      if (text === '0' || isBlank(text)) continue;
      if (field === 'cardMask' || !isDamagedId(text)) return text;
      this.damaged[field] = (this.damaged[field] ?? 0) + 1;
      return '';
    }
    return '';
  }
}
