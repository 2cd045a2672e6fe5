import { emptyRow, type NormalRow, rowCode, TEXT_FIELDS, type TextField } from './normal-row';
import { lanesToHex, RowHash } from './row-hash';
import { type PackedTexts, type RowTable, rowAt, TableBuilder } from './row-table';

/**
 * Several files as if they were one: months exported apart, one file a way of paying. A row that stands in more than one of
 * them, because their days overlap, is one row; a row twice in the same file stays twice.
 */
export function joinTables(tables: readonly RowTable[]): RowTable {
  const [first, ...others] = tables;
  if (first === undefined || others.length === 0) return first ?? new TableBuilder().finish('');
  return concatenated(withoutRepeats(tables));
}

/** First and last instant, in ms UTC. */
const spanOf = ({ time }: RowTable): [number, number] =>
  time.reduce<[number, number]>(
    ([first, last], ms) => [Math.min(first, ms), Math.max(last, ms)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );

function withoutRepeats(tables: readonly RowTable[]): RowTable[] {
  const spans = tables.map(spanOf);
  const seen = new Map<string, number>();
  const hash = new RowHash();
  return tables.map((table, place) => {
    const apart = spans.filter((_, other) => other !== place);
    const overlaps = ([from, to]: readonly [number, number]) =>
      apart.some(([first, last]) => first <= to && from <= last);
    if (!overlaps(spans[place] ?? [0, 0])) return table;
    const own = new Map<string, number>();
    const kept: NormalRow[] = [];
    for (let at = 0; at < table.length; at += 1) {
      const ms = table.time[at] ?? 0;
      const row = normalAt(table, at);
      if (!overlaps([ms, ms])) {
        kept.push(row);
        continue;
      }
      hash.of(row);
      const key = lanesToHex(hash.lanes);
      const count = (own.get(key) ?? 0) + 1;
      own.set(key, count);
      if (count > (seen.get(key) ?? 0)) kept.push(row);
    }
    for (const [key, count] of own) seen.set(key, Math.max(count, seen.get(key) ?? 0));
    return kept.length === table.length ? table : tableOf(kept, table.zone);
  });
}

function normalAt(table: RowTable, at: number): NormalRow {
  const { date: _, time, ...row } = rowAt(table, at);
  const code = rowCode(row.type, row.tender, row.state);
  return { ...emptyRow(), ...row, time: Date.parse(time), day: table.day[at] ?? 0, code };
}

function tableOf(rows: readonly NormalRow[], zone: string): RowTable {
  const builder = new TableBuilder();
  for (const row of rows) builder.add(row);
  return builder.finish(zone);
}

type Columns = Float64Array | Int32Array | Uint32Array | Uint16Array | Uint8Array;
function endToEnd<T extends Columns>(columns: readonly T[]): T {
  const length = columns.reduce((sum, column) => sum + column.length, 0);
  const all = new ((columns[0] as T).constructor as new (length: number) => T)(length);
  let at = 0;
  for (const column of columns) {
    all.set(column, at);
    at += column.length;
  }
  return all;
}

function textsTogether(packed: readonly PackedTexts[]): PackedTexts {
  let before = 0;
  const ends = packed.map(({ bytes, ends }) => {
    const moved = ends.map((end) => end + before);
    before += bytes.length;
    return moved;
  });
  return { bytes: endToEnd(packed.map(({ bytes }) => bytes)), ends: endToEnd(ends) };
}

/** Tables end to end, in their order, every row of each; at least one. Record numbers stay each table's own. */
export function concatenated(tables: readonly RowTable[]): RowTable {
  const currencies = [...new Set(tables.flatMap((table) => table.currencies))];
  const of = <T extends Columns>(pick: (table: RowTable) => T): T => endToEnd(tables.map(pick));
  return {
    length: tables.reduce((sum, { length }) => sum + length, 0),
    zone: tables[0]?.zone ?? '',
    currencies,
    record: of(({ record }) => record),
    time: of(({ time }) => time),
    day: of(({ day }) => day),
    amountMinor: of(({ amountMinor }) => amountMinor),
    feeMinor: of(({ feeMinor }) => feeMinor),
    code: of(({ code }) => code),
    currency: of((table) => table.currency.map((place) => currencies.indexOf(table.currencies[place] ?? ''))),
    texts: Object.fromEntries(
      TEXT_FIELDS.map((field) => [field, textsTogether(tables.map(({ texts }) => texts[field]))]),
    ) as Record<TextField, PackedTexts>,
  };
}
