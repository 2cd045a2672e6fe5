import { CardGuard } from './card-data';
import { cleanCell, isBlank, isFormula } from './cells/clean';
import { type CellFault, RowReader } from './compile';
import { ControlTotals, isRemark, isSparseTotal } from './controls';
import { guessMapping } from './guess';
import { asideOf, usualWidth } from './head-lines';
import { type Layout, nameKey } from './layout';
import { KNOWN_LAYOUTS } from './layouts/known';
import { refuseMojibake } from './mojibake';
import { headingAt, headingIn, layoutOfHeader, layoutOfShape } from './recognise';
import { Refused } from './refusal';
import { TableBuilder } from './row-table';
import { SummaryBuilder } from './summary';
import { MappingNeeded, type Problem, type TableOptions, type TableReading } from './table-reading';
import type { Taker } from './table-taker';

const HEAD = 60;
const PREVIEW = 8;
const NO_BILL = /no bill exist|账单不存在|<return_code>/i;

/**
 * Takes records of one table, wherever they come from, and keeps only what they add up to. Cells are cleared of card data
 * first. Refusals are thrown as `Refused`: `no-bill`, `no-header`, `two-headers`, `needs-mapping`, `mapping-incomplete`,
 * `too-many-rows`, `formula`, and those of `CardGuard`.
 */
export class TableReader implements Taker<TableReading> {
  private readonly options: TableOptions;
  private readonly guard = new CardGuard();
  private readonly summary = new SummaryBuilder();
  private readonly table: TableBuilder | null;
  private readonly count: { rows: number };
  private readonly problems: Problem[] = [];
  private unreadable = 0;
  private head: string[][] | null = [];
  private record = 0;
  private width = 0;
  private lastWidth = 0;
  private mostCells = 0;
  /** Known after the head. */
  private reader: RowReader | null = null;
  private controls: ControlTotals | null = null;
  private layout: Layout | null = null;
  private header: string[] = [];
  /** Somebody mapped the columns: subtotals may stand between the rows, with a date of their own. */
  private isUnknown = false;
  rows = 0;

  constructor(options: TableOptions) {
    this.options = options;
    this.table = options.keepRows ? new TableBuilder() : null;
    this.count = options.count ?? { rows: 0 };
  }

  take(records: string[][]): void {
    let from = 0;
    if (this.head !== null) {
      while (from < records.length && this.head.length < HEAD) {
        this.head.push(records[from] as string[]);
        from += 1;
      }
      if (this.head.length < HEAD) return;
      this.begin();
    }
    for (let at = from; at < records.length; at += 1) this.takeRecord(records[at] as string[]);
  }

  /** `closed` is false when the last record has no line end after it: then a short one was cut off. */
  finish(closed: boolean): TableReading {
    if (this.head !== null) this.begin();
    const { reader, controls, layout } = this;
    if (reader === null || controls === null || layout === null) throw new Refused('no-header');
    const masked = this.guard.finish();
    if (!closed && this.lastWidth > 0 && this.lastWidth < this.width) {
      throw new Refused('truncated', { record: this.record });
    }
    if (this.unreadable > this.rows) throw new Refused('too-many-unreadable', this.problems[0]);
    if (this.rows === 0) throw new Refused('no-rows');
    return {
      layout,
      header: this.header,
      summary: this.summary.finish(this.options.zone),
      rows: this.table?.finish(this.options.zone) ?? null,
      masked,
      controls: controls.checks(),
      controlsExpected: layout.controls !== undefined,
      problems: this.problems,
      unreadable: this.unreadable,
      damagedIds: reader.damaged,
      unknownTypes: reader.unknownTypes,
      roundedFees: reader.roundedFees,
    };
  }

  /** Finds the heading in the first records, then reads those after it. */
  private begin(): void {
    const head = this.head ?? [];
    this.head = null;
    if (head.slice(0, 5).some((record) => NO_BILL.test(record.join(',')))) throw new Refused('no-bill');
    const layouts = this.options.layout
      ? [this.options.layout]
      : [...(this.options.remembered ?? []), ...KNOWN_LAYOUTS];
    let start = 0;
    let layout: Layout | undefined;
    for (; start < head.length && layout === undefined; start += 1) {
      this.header = headingAt(head, start);
      layout = layoutOfHeader(this.header, layouts);
    }
    if (layout === undefined) {
      start = 0;
      const isAside = asideOf(head);
      const sample = head.filter((record) => !isAside(record));
      layout = layoutOfShape(sample.slice(0, 20), layouts);
      if (layout === undefined) throw this.mappingFor(head);
      const names = layout.bare?.names ?? [];
      this.header = (sample[0] ?? []).map((_, at) => names[at] ?? `#${at + 1}`);
    }
    this.layout = layout;
    this.reader = new RowReader(layout, this.header, this.options.zone);
    if (!this.reader.isComplete()) throw new Refused('mapping-incomplete');
    this.controls = new ControlTotals(layout, this.header);
    this.guard.setColumns(this.header, this.reader.idColumns());
    this.mostCells = usualWidth(head.slice(start), this.header.length);
    this.record = start;
    this.isUnknown = !KNOWN_LAYOUTS.includes(layout);
    for (const record of head.slice(0, start)) if (isRemark(record, this.header.length)) this.controls.takes(record);
    for (const record of head.slice(start)) this.takeRecord(record);
  }

  private mappingFor(head: readonly string[][]): Refused {
    refuseMojibake(head);
    const isAside = asideOf(head);
    const at = headingIn(head, isAside);
    const widest = head.reduce((most, record) => Math.max(most, record.length), 0);
    if (widest < 2) return new Refused(head.length === 0 ? 'no-rows' : 'no-header');
    const named = at >= 0;
    const header = named ? headingAt(head, at) : Array.from({ length: widest }, (_, place) => `#${place + 1}`);
    const sample = head.slice(at + 1).filter((record) => !isAside(record) && !isSparseTotal(record, header.length));
    if (named && sample.length === 0) return new Refused('no-rows');
    this.guard.setColumns(header);
    for (const [place, record] of sample.entries()) this.guard.clean(record, at + 2 + place);
    // Nobody maps the columns of a file that will be refused.
    this.guard.finish();
    const guess = guessMapping(header, sample, named);
    const preview = sample.slice(0, PREVIEW).map((record) => record.map((cell) => cleanCell(cell)));
    return new MappingNeeded(named ? 'needs-mapping' : 'no-header', { header, guess, preview });
  }

  private takeRecord(raw: string[]): void {
    this.record += 1;
    const { reader, controls } = this;
    if (reader === null || controls === null || (raw.length === 1 && raw[0]?.trim() === '')) return;
    const cells = this.realigned(raw);
    this.guard.clean(cells, this.record);
    const total = this.header.length;
    if (controls.takes(cells)) {
      this.lastWidth = 0;
      return;
    }
    this.lastWidth = cells.length;
    if (cells.length > total && (cells.length > this.mostCells || isFilledAfter(cells, total))) {
      this.fail('shifted', total);
      return;
    }
    if (cells.length > this.width) this.width = cells.length;
    if (this.isUnknown && isSparseTotal(cells, total)) {
      this.lastWidth = 0;
      controls.takeFoot(cells);
      return;
    }
    if (!reader.read(cells, this.record)) {
      if (reader.problem !== null) this.explain(cells, reader.problem.code, reader.problem.column);
      return;
    }
    controls.add(cells, reader.row, reader.amounts);
    this.keep();
    if (reader.readRefundPart(cells)) this.keep();
    else if (reader.problem !== null) this.explain(cells, reader.problem.code, reader.problem.column);
  }

  private keep(): void {
    const { reader } = this;
    if (reader === null) return;
    this.rows += 1;
    this.count.rows += 1;
    if (this.count.rows > this.options.mostRows) throw new Refused('too-many-rows');
    this.summary.add(reader.row);
    this.table?.add(reader.row);
  }

  /** A comma inside a product's name: where every field begins with a backtick, one that does not belongs to the one before. */
  private realigned(cells: string[]): string[] {
    if (cells.length <= this.header.length || this.layout?.ticked !== true || !cells[0]?.startsWith('`')) return cells;
    const joined: string[] = [];
    for (const cell of cells) {
      if (cell.startsWith('`') || joined.length === 0) joined.push(cell);
      else joined[joined.length - 1] += `,${cell}`;
    }
    return joined.length === this.header.length ? joined : cells;
  }

  /** Why a record is no row: a blank or foot line, a heading once more, a formula, or a cell nobody can read. */
  private explain(cells: readonly string[], code: CellFault, column: number): void {
    const filled = cells.filter((cell) => !isBlank(cleanCell(cell)));
    if (filled.length === 0) return;
    if (isSparseTotal(cells, this.header.length)) {
      this.lastWidth = 0;
      this.controls?.takeFoot(cells);
      return;
    }
    const names = this.header.map(nameKey);
    const again = cells.filter((cell, at) => cell !== '' && nameKey(cleanCell(cell)) === names[at]).length;
    const otherHeading = layoutOfHeader(cells, KNOWN_LAYOUTS) !== undefined;
    if (again >= Math.max(2, filled.length / 2) || otherHeading)
      throw new Refused('two-headers', { record: this.record });
    if (isFormula(cells[column] ?? ''))
      throw new Refused('formula', { record: this.record, column: this.header[column] });
    // Remarks under the table: one or two texts, no figures where figures belong.
    if (filled.length <= 2 && this.header.length > 4) {
      this.lastWidth = 0;
      return;
    }
    this.fail(code, column);
  }

  private fail(code: Problem['code'], column: number): void {
    this.unreadable += 1;
    if (this.problems.length < 50) {
      this.problems.push({ record: this.record, code, column: this.header[column] || `#${column + 1}` });
    }
  }
}

/** Whether a record says something in a column that has no name. */
const isFilledAfter = (cells: readonly string[], columns: number): boolean =>
  cells.slice(columns).some((cell) => !isBlank(cleanCell(cell)));
