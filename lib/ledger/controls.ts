import type { AmountCells } from './amount-cells';
import { MICRO, microOf } from './cells/amount';
import { cleanCell, isBlank } from './cells/clean';
import { type ControlOf, type Layout, nameKey } from './layout';
import { type NormalRow, ROW_STATES, ROW_TYPES, type RowState, type RowType } from './normal-row';

/** A total the file itself states, against ours; as decimal text in the unit the file writes, counts as whole numbers. */
export type ControlCheck = { label: string; stated: string; found: string; equal: boolean };

/** Adds millionths without losing any: whole units and the rest apart. */
class ExactSum {
  private whole = 0;
  private rest = 0;

  add(micro: number): void {
    const whole = Math.trunc(micro / MICRO);
    this.whole += whole;
    this.rest += micro - whole * MICRO;
  }

  addAll(other: ExactSum, sign: 1 | -1): void {
    this.whole += sign * other.whole;
    this.rest += sign * other.rest;
  }

  text(): string {
    const all = BigInt(this.whole) * BigInt(MICRO) + BigInt(this.rest);
    const size = all < 0n ? -all : all;
    const decimals = String(size % BigInt(MICRO))
      .padStart(6, '0')
      .replace(/0{1,4}$/, '');
    return `${all < 0n ? '-' : ''}${size / BigInt(MICRO)}.${decimals}`;
  }
}

const placeOf = (type: RowType, state: RowState): number =>
  ROW_TYPES.indexOf(type) * ROW_STATES.length + ROW_STATES.indexOf(state);

const MOVING: readonly RowType[] = ['sale', 'refund', 'void', 'completion'];
const BACK: readonly RowType[] = ['refund', 'void'];
/**
 * What the foot of an unknown system may add up: money that moved, with what is on its way or without, or every line; and
 * where refunds are written without a minus, still less them.
 */
const FOOT_READINGS: readonly Omit<Extract<ControlOf, { sum: string }>, 'sum'>[] = [
  { types: MOVING, states: ['done', 'pending'] },
  { types: MOVING, states: ['done', 'pending'], minus: BACK },
  { types: MOVING, states: ['done'] },
  { types: MOVING, states: ['done'], minus: BACK },
  {},
];

const TOTAL_WORD =
  /^(合计|总计|小计|汇总|总额|共计|累计|本页|当?[日页月]合计|总(笔数|金额|数|交易|单数)|共\s*\d+\s*[笔条行]|grand total|sub-?total|totals?(?![a-z]))/i;
/** With which such words begin, or what stands around them: looked at before any pattern is tried. */
const TOTAL_STARTS = new Set('合总小汇共累本当日GgSsTt`"\'= \ufeff\u3000'.split(''));
export const isTotalWord = (cell: string): boolean =>
  TOTAL_STARTS.has(cell.charAt(0)) && TOTAL_WORD.test(cleanCell(cell));
/** Of a page, a day or a group: which one, the file does not say. */
const PART_WORD = /^(小计|本页|当?[日页月]合计|sub)/i;

/** Whether one of the first cells says so. */
function isTotalLine(cells: readonly string[]): boolean {
  for (let at = 0; at < 4 && at < cells.length; at += 1) if (isTotalWord(cells[at] as string)) return true;
  return false;
}

const filledIn = (cells: readonly string[]): number => cells.filter((cell) => !isBlank(cleanCell(cell))).length;

/**
 * A line that adds up instead of telling a sale: a third of its cells say nothing. It may have a date, and a shop may be called
 * Total Tea.
 */
export const isSparseTotal = (cells: readonly string[], columns: number): boolean =>
  isTotalLine(cells) && filledIn(cells) * 3 <= columns * 2;

/** A line that begins with # and is no record: shops number their orders #1001, so it has to be sparse as well. */
export const isRemark = (cells: readonly string[], columns: number): boolean =>
  (cells[0] ?? '').trimStart().startsWith('#') && filledIn(cells) * 2 <= columns;

/** Gathers what a file states about itself and what its records add up to. DOMAIN §4.1, §4.2 */
export class ControlTotals {
  /** `sums` by type, then by state. */
  private readonly columns: readonly { name: string; at: number; sums: ExactSum[] }[];
  private readonly counts = ROW_TYPES.map(() => 0);
  /** Of several readings of a line any one will do. */
  private readonly stated: { label: string; value: string; of: readonly ControlOf[] }[] = [];
  private readonly layout: Layout;
  private readonly width: number;
  private heading: string[] | null = null;

  constructor(layout: Layout, header: readonly string[]) {
    this.layout = layout;
    this.width = header.length;
    const { headed, lines } = layout.controls ?? {};
    const spoken = [...Object.values(headed?.fields ?? {}), ...(lines ?? []).flatMap(({ of }) => of)];
    const named = spoken.flatMap((of) => ('sum' in of ? [of.sum] : []));
    // A foot line of an unknown layout states the sum of the amounts.
    const names = new Set(named.length > 0 ? named : layout.amount.plus.slice(0, 1));
    const keys = header.map(nameKey);
    this.columns = [...names].flatMap((name) => {
      const at = keys.indexOf(nameKey(name));
      return at < 0 ? [] : [{ name, at, sums: ROW_TYPES.flatMap(() => ROW_STATES.map(() => new ExactSum())) }];
    });
  }

  /** Every record of the table, once, with its amounts. */
  add(cells: readonly string[], { code }: Pick<NormalRow, 'code'>, amounts: AmountCells): void {
    const type = code >> 6;
    const place = type * ROW_STATES.length + (code & 3);
    this.counts[type] = (this.counts[type] ?? 0) + 1;
    for (const { at, sums } of this.columns) {
      const micro = amounts.at(at, cells);
      if (micro !== 0 && Number.isFinite(micro)) sums[place]?.add(micro);
    }
  }

  /** Whether a line belongs to the totals and not to the table. */
  takes(cells: readonly string[]): boolean {
    const { headed, lines } = this.layout.controls ?? {};
    const first = cleanCell(cells[0] ?? '');
    if (this.heading !== null && headed) {
      for (const [at, name] of this.heading.entries()) {
        const of = headed.fields[name];
        if (of !== undefined) this.stated.push({ label: name, value: cleanCell(cells[at] ?? ''), of: [of] });
      }
      this.heading = null;
      return true;
    }
    if (headed && first === headed.first) {
      this.heading = cells.map((cell) => cleanCell(cell));
      return true;
    }
    if (isRemark(cells, this.width)) {
      const line = cells.join(',');
      for (const { pattern, of } of lines ?? []) this.hear(line, new RegExp(pattern), of);
      return true;
    }
    return false;
  }

  private hear(line: string, pattern: RegExp, of: readonly ControlOf[]): void {
    const found = pattern.exec(line);
    if (!found) return;
    for (const [at, one] of of.entries()) {
      const label = 'sum' in one ? one.sum : (found[0].split(/[:：]/)[0] ?? '');
      this.stated.push({ label: cleanCell(label), value: found[at + 1] ?? '', of: [one] });
    }
  }

  /** A foot line of a layout without spoken totals: its figure in the column of amounts. */
  takeFoot(cells: readonly string[]): void {
    const column = this.columns[0];
    const value = cleanCell(cells[column?.at ?? -1] ?? '');
    if (column === undefined || value === '' || this.layout.controls !== undefined) return;
    const label = cells.map((cell) => cleanCell(cell)).find((cell) => TOTAL_WORD.test(cell)) ?? '';
    this.stated.push({ label, value, of: FOOT_READINGS.map((reading) => ({ sum: column.name, ...reading })) });
  }

  checks(): ControlCheck[] {
    return this.stated.flatMap(({ label, value, of }) => {
      const stated = microOf(value);
      if (!Number.isFinite(stated)) return [];
      const checks = of.flatMap((one) => this.checked(label, stated, one) ?? []);
      return checks.find(({ equal }) => equal) ?? (PART_WORD.test(label) ? [] : (checks[0] ?? []));
    });
  }

  private checked(label: string, stated: number, of: ControlOf): ControlCheck | undefined {
    const types = of.types ?? ROW_TYPES;
    if ('count' in of) {
      const found = types.reduce((all, type) => all + (this.counts[ROW_TYPES.indexOf(type)] ?? 0), 0);
      return { label, stated: String(stated / MICRO), found: String(found), equal: stated === found * MICRO };
    }
    const sums = this.columns.find(({ name }) => name === of.sum)?.sums;
    if (sums === undefined) return undefined;
    const total = new ExactSum();
    for (const type of types) {
      const sign = of.minus?.includes(type) ? -1 : 1;
      for (const state of of.states ?? ROW_STATES) total.addAll(sums[placeOf(type, state)] ?? new ExactSum(), sign);
    }
    const said = new ExactSum();
    said.add(stated);
    return { label, stated: said.text(), found: total.text(), equal: sameSize(said.text(), total.text()) };
  }
}

/** A refund total is stated with or without its minus, by the same provider in different years. */
const sameSize = (a: string, b: string): boolean => a.replace('-', '') === b.replace('-', '');
