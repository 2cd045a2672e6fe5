import { addDays, daysBetween } from '@/lib/domain/day';
import {
  isTaking,
  type NormalRow,
  ROW_TENDERS,
  ROW_TYPES,
  type RowState,
  type RowTender,
  type RowType,
} from './normal-row';
import { addLanes, lanesToHex, RowHash } from './row-hash';

/** Rows and sums of one tender and type; amounts in minor units with their sign. Only `done` rows. */
export type CellTotal = { tender: RowTender; type: RowType; count: number; amountMinor: number; feeMinor: number };

/** One business day of one currency, on the shop's clock. `halfHours` counts what was taken, 48 from midnight. */
export type DayTotal = {
  date: string;
  currency: string;
  rows: number;
  /** 128 bits as hex: the sum of its rows' hashes, whatever their order. */
  digest: string;
  cells: CellTotal[];
  halfHours: { count: number[]; amountMinor: number[] };
};

/** What a file says without any of its rows: small, holds no ids, may be kept and shared. */
export type Summary = {
  zone: string;
  rows: number;
  states: Record<RowState, number>;
  /** UTC ISO. */
  first: string;
  last: string;
  /** False when the file gives dates only: then nothing can be said about hours. */
  timed: boolean;
  days: DayTotal[];
};

const TENDERS = ROW_TENDERS.length;
const CELLS = TENDERS * ROW_TYPES.length;
const DAY_MS = 86_400_000;

type Day = { rows: number; digest: Uint32Array; cells: Float64Array; count: Float64Array; amount: Float64Array };

const newDay = (): Day => ({
  rows: 0,
  digest: new Uint32Array(4),
  cells: new Float64Array(CELLS * 3),
  count: new Float64Array(48),
  amount: new Float64Array(48),
});

/** Adds up rows one at a time; its memory grows with days, not with rows. */
export class SummaryBuilder {
  private readonly days = new Map<string, Map<number, Day>>();
  private readonly hash = new RowHash();
  private readonly states = new Float64Array(4);
  private rows = 0;
  private first = Number.POSITIVE_INFINITY;
  private last = Number.NEGATIVE_INFINITY;
  private timed = true;
  private lastDay = Number.NaN;
  private lastCurrency = '';
  private held: Day = newDay();

  add(row: NormalRow): void {
    this.rows += 1;
    const { code } = row;
    this.states[code & 3] = (this.states[code & 3] as number) + 1;
    if (row.time < this.first) this.first = row.time;
    if (row.time > this.last) this.last = row.time;
    if (row.day !== this.lastDay || row.currency !== this.lastCurrency) this.turnTo(row.day, row.currency);
    const day = this.held;
    day.rows += 1;
    this.hash.of(row);
    addLanes(day.digest, this.hash.lanes);
    if (row.minute < 0) this.timed = false;
    if ((code & 3) !== 0) return;
    const at = ((code >> 6) * TENDERS + ((code >> 2) & 15)) * 3;
    day.cells[at] = (day.cells[at] as number) + 1;
    day.cells[at + 1] = (day.cells[at + 1] as number) + row.amountMinor;
    day.cells[at + 2] = (day.cells[at + 2] as number) + row.feeMinor;
    if (row.minute < 0 || !isTaking(row.type)) return;
    const slot = Math.floor(row.minute / 30);
    day.count[slot] = (day.count[slot] as number) + 1;
    day.amount[slot] = (day.amount[slot] as number) + row.amountMinor;
  }

  private turnTo(day: number, currency: string): void {
    let days = this.days.get(currency);
    if (days === undefined) {
      days = new Map();
      this.days.set(currency, days);
    }
    const known = days.get(day) ?? newDay();
    days.set(day, known);
    this.held = known;
    this.lastDay = day;
    this.lastCurrency = currency;
  }

  finish(zone: string): Summary {
    const days = [...this.days].flatMap(([currency, byDay]) =>
      [...byDay].map(([day, held]) => dayTotal(day, currency, held)),
    );
    days.sort((a, b) => a.date.localeCompare(b.date) || a.currency.localeCompare(b.currency));
    const iso = (ms: number): string => (Number.isFinite(ms) ? new Date(ms).toISOString() : '');
    const { rows, timed } = this;
    const [done = 0, pending = 0, failed = 0] = this.states;
    const states = { done, pending, failed };
    return { zone, rows, states, first: iso(this.first), last: iso(this.last), timed, days };
  }
}

function dayTotal(day: number, currency: string, held: Day): DayTotal {
  const cells: CellTotal[] = [];
  for (const [typeAt, type] of ROW_TYPES.entries()) {
    for (const [tenderAt, tender] of ROW_TENDERS.entries()) {
      const at = (typeAt * TENDERS + tenderAt) * 3;
      const [count = 0, amountMinor = 0, feeMinor = 0] = held.cells.subarray(at, at + 3);
      if (count > 0) cells.push({ tender, type, count, amountMinor, feeMinor });
    }
  }
  const date = new Date(day * DAY_MS).toISOString().slice(0, 10);
  const halfHours = { count: [...held.count], amountMinor: [...held.amount] };
  return { date, currency, rows: held.rows, digest: lanesToHex(held.digest), cells, halfHours };
}

/** Sums of many days in one list of cells. */
export function cellsOf(days: readonly DayTotal[]): CellTotal[] {
  const all = new Map<string, CellTotal>();
  for (const cell of days.flatMap((day) => day.cells)) {
    const key = `${cell.type} ${cell.tender}`;
    const sum = all.get(key) ?? { ...cell, count: 0, amountMinor: 0, feeMinor: 0 };
    sum.count += cell.count;
    sum.amountMinor += cell.amountMinor;
    sum.feeMinor += cell.feeMinor;
    all.set(key, sum);
  }
  return [...all.values()];
}

export type Gap = { from: string; to: string; days: number };

/** Runs of days without a single row between the first and the last: closed, or not exported. DOMAIN §4.2, 3 */
export function gapsOf({ days }: Summary): Gap[] {
  const dates = [...new Set(days.map(({ date }) => date))];
  return dates.slice(1).flatMap((date, at) => {
    const before = dates[at] ?? date;
    const missing = daysBetween(before, date) - 1;
    return missing > 0 ? [{ from: addDays(before, 1), to: addDays(date, -1), days: missing }] : [];
  });
}
