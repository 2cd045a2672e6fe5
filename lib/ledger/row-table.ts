import {
  fillTexts,
  type NormalRow,
  type RowState,
  type RowTender,
  type RowType,
  stateOfCode,
  TEXT_FIELDS,
  type TextField,
  tenderOfCode,
  typeOfCode,
} from './normal-row';

/** Texts of a column end to end as UTF-8; text n lies between `ends[n - 1]` and `ends[n]`. */
export type PackedTexts = { bytes: Uint8Array; ends: Uint32Array };

/**
 * Masked rows in columns: about 90 bytes a row, can be cloned between threads and kept in IndexedDB as it is.
 * Times in UTC ms, days since 1970 on the shop's clock, amounts in minor units, `code` as `rowCode` makes it.
 */
export type RowTable = {
  length: number;
  zone: string;
  currencies: string[];
  record: Uint32Array;
  time: Float64Array;
  day: Int32Array;
  amountMinor: Float64Array;
  feeMinor: Float64Array;
  code: Uint16Array;
  currency: Uint8Array;
  texts: Record<TextField, PackedTexts>;
};

export const typeAt = (table: RowTable, at: number): RowType => typeOfCode(table.code[at] ?? 0);
export const tenderAt = (table: RowTable, at: number): RowTender => tenderOfCode(table.code[at] ?? 0);
export const stateAt = (table: RowTable, at: number): RowState => stateOfCode(table.code[at] ?? 0);
export const currencyAt = (table: RowTable, at: number): string => table.currencies[table.currency[at] ?? 0] ?? '';

const decoder = new TextDecoder();
export function textAt(table: RowTable, field: TextField, at: number): string {
  const { bytes, ends } = table.texts[field];
  const from = at === 0 ? 0 : (ends[at - 1] ?? 0);
  const to = ends[at] ?? from;
  return from === to ? '' : decoder.decode(bytes.subarray(from, to));
}

/** A row as a person is shown it; instants in UTC ISO. */
export type ShownRow = {
  record: number;
  time: string;
  date: string;
  type: RowType;
  tender: RowTender;
  state: RowState;
  amountMinor: number;
  feeMinor: number;
  currency: string;
} & Record<TextField, string>;

export function rowAt(table: RowTable, at: number): ShownRow {
  const texts = Object.fromEntries(TEXT_FIELDS.map((field) => [field, textAt(table, field, at)]));
  return {
    record: table.record[at] ?? 0,
    time: new Date(table.time[at] ?? 0).toISOString(),
    date: new Date((table.day[at] ?? 0) * 86_400_000).toISOString().slice(0, 10),
    type: typeAt(table, at),
    tender: tenderAt(table, at),
    state: stateAt(table, at),
    amountMinor: table.amountMinor[at] ?? 0,
    feeMinor: table.feeMinor[at] ?? 0,
    currency: currencyAt(table, at),
    ...(texts as Record<TextField, string>),
  };
}

type Growing = Float64Array | Int32Array | Uint32Array | Uint16Array | Uint8Array;
function grown<T extends Growing>(array: T, length: number): T {
  const longer = new (array.constructor as new (length: number) => T)(length);
  longer.set(array);
  return longer;
}

const encoder = new TextEncoder();
const TOGETHER = 512;

/** Encodes texts a few hundred at a time: one long text costs an engine less than many short ones. */
class TextColumn {
  private bytes = new Uint8Array(1 << 12);
  private ends = new Uint32Array(1 << 10);
  private used = 0;
  private count = 0;
  private waiting: string[] = [];

  push(text: string): void {
    this.waiting.push(text);
    if (this.waiting.length === TOGETHER) this.flush();
  }

  private flush(): void {
    const { waiting } = this;
    const joined = waiting.join('');
    if (this.used + joined.length * 3 > this.bytes.length) {
      this.bytes = grown(this.bytes, (this.used + joined.length * 3) * 2);
    }
    if (this.count + waiting.length > this.ends.length) this.ends = grown(this.ends, this.ends.length * 2);
    const { written } = encoder.encodeInto(joined, this.bytes.subarray(this.used));
    const isAscii = written === joined.length;
    for (const text of waiting) {
      this.used += isAscii ? text.length : encoder.encode(text).length;
      this.ends[this.count] = this.used;
      this.count += 1;
    }
    this.waiting = [];
  }

  finish(): PackedTexts {
    this.flush();
    return { bytes: this.bytes.slice(0, this.used), ends: this.ends.slice(0, this.count) };
  }
}

/** Collects rows into a table. */
export class TableBuilder {
  private length = 0;
  private readonly currencies: string[] = [];
  private record = new Uint32Array(1 << 8);
  private time = new Float64Array(1 << 8);
  private day = new Int32Array(1 << 8);
  private amount = new Float64Array(1 << 8);
  private fee = new Float64Array(1 << 8);
  private code = new Uint16Array(1 << 8);
  private currency = new Uint8Array(1 << 8);
  private readonly texts = TEXT_FIELDS.map(() => new TextColumn());
  private readonly filled = TEXT_FIELDS.map(() => '');

  add(row: NormalRow): void {
    const at = this.length;
    if (at === this.record.length) this.grow(at * 2);
    this.record[at] = row.record;
    this.time[at] = row.time;
    this.day[at] = row.day;
    this.amount[at] = row.amountMinor;
    this.fee[at] = row.feeMinor;
    this.code[at] = row.code;
    let currency = this.currencies.indexOf(row.currency);
    if (currency < 0) currency = this.currencies.push(row.currency) - 1;
    this.currency[at] = currency;
    fillTexts(this.filled, row);
    for (let nth = 0; nth < this.texts.length; nth += 1) this.texts[nth]?.push(this.filled[nth] as string);
    this.length += 1;
  }

  private grow(length: number): void {
    this.record = grown(this.record, length);
    this.time = grown(this.time, length);
    this.day = grown(this.day, length);
    this.amount = grown(this.amount, length);
    this.fee = grown(this.fee, length);
    this.code = grown(this.code, length);
    this.currency = grown(this.currency, length);
  }

  finish(zone: string): RowTable {
    const { length } = this;
    return {
      length,
      zone,
      currencies: [...this.currencies],
      record: this.record.slice(0, length),
      time: this.time.slice(0, length),
      day: this.day.slice(0, length),
      amountMinor: this.amount.slice(0, length),
      feeMinor: this.fee.slice(0, length),
      code: this.code.slice(0, length),
      currency: this.currency.slice(0, length),
      texts: Object.fromEntries(
        TEXT_FIELDS.map((field, nth) => [field, this.texts[nth]?.finish()]),
      ) as RowTable['texts'],
    };
  }
}
