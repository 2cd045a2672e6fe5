import { TEXT_FIELDS, type TextField } from './normal-row';
import type { PackedTexts, RowTable } from './row-table';

/** The texts from one row to before another, as a column of their own. */
function textsBetween({ bytes, ends }: PackedTexts, from: number, to: number): PackedTexts {
  const begin = from === 0 ? 0 : (ends[from - 1] ?? 0);
  const end = to === 0 ? 0 : (ends[to - 1] ?? begin);
  return { bytes: bytes.slice(begin, end), ends: ends.slice(from, to).map((one) => one - begin) };
}

/** Rows from one place to before another, as a table of their own; `concatenated` puts them together again. */
export function cutTable(table: RowTable, from: number, to: number): RowTable {
  const end = Math.min(to, table.length);
  return {
    length: end - from,
    zone: table.zone,
    currencies: [...table.currencies],
    record: table.record.slice(from, end),
    time: table.time.slice(from, end),
    day: table.day.slice(from, end),
    amountMinor: table.amountMinor.slice(from, end),
    feeMinor: table.feeMinor.slice(from, end),
    code: table.code.slice(from, end),
    currency: table.currency.slice(from, end),
    texts: Object.fromEntries(
      TEXT_FIELDS.map((field) => [field, textsBetween(table.texts[field], from, end)]),
    ) as Record<TextField, PackedTexts>,
  };
}
