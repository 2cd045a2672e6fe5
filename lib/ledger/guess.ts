import { microOf } from './cells/amount';
import { cleanCell, isBlank } from './cells/clean';
import { type DateOrder, momentOf, timeOfDay } from './cells/moment';
import { FIELD_NAMES, MAPPED_FIELDS, type MappedField, STATE_RULES, TENDER_RULES, TYPE_RULES } from './guess-words';
import { type Layout, nameKey } from './layout';
import type { TextField } from './normal-row';

/** Which column is what, by the file's own names; a person may change all of it. */
export type Mapping = {
  columns: Partial<Record<MappedField, string>>;
  unit: 'major' | 'minor';
  order: DateOrder;
  zone: string;
  currency: string;
};

/** `confidence` from 0 to 1: of each proposed column, and of the whole (the weakest of date and amount). */
export type Guess = { mapping: Mapping; confidence: number; sure: Partial<Record<MappedField, number>> };

type Column = { name: string; cells: string[] };

const share = (cells: readonly string[], fits: (cell: string) => boolean): number => {
  const filled = cells.filter((cell) => !isBlank(cell));
  return filled.length === 0 ? 0 : filled.filter(fits).length / filled.length;
};

const EARLIEST = Date.UTC(2015, 0, 1);

/** Order of day and month that makes every sample a date; a Chinese file writes the year first. */
function orderOf(cells: readonly string[]): DateOrder {
  const orders: DateOrder[] = ['ymd', 'mdy', 'dmy'];
  const fits = orders.map((order) => {
    const walls = cells.map((cell) => momentOf(cell, order).wall);
    // Read in a wrong order, the days of a month become the months or the years of many: of two orders that both read every
    // date, the one with less time between the first and the last is right. And nobody exports sales of 2012.
    const known = walls.filter((wall) => wall >= EARLIEST);
    const span = known.length === 0 ? 0 : Math.max(...known) - Math.min(...known);
    return { order, known: known.length, span };
  });
  const [best] = fits.sort((a, b) => b.known - a.known || a.span - b.span);
  return best?.order ?? 'ymd';
}

/** How well a column's content fits a field: 0 rules it out. Texts fit anything. */
function contentFits(field: MappedField, { cells }: Column): number {
  if (field === 'date') return share(cells, (cell) => !Number.isNaN(momentOf(cell, orderOf(cells)).wall));
  if (field === 'clock') return share(cells, (cell) => !Number.isNaN(timeOfDay(cell)));
  if (['amount', 'income', 'outgo', 'fee'].includes(field)) {
    // Digits as long as an id are none; two exports in three write decimals.
    return share(cells, (cell) => cell.length < 16 && Number.isFinite(microOf(cell)));
  }
  if (field === 'type' || field === 'tender' || field === 'state') {
    return share(cells, (cell) => cell.length <= 24 && !/^-?\d+\.\d+$/.test(cell));
  }
  return share(cells, (cell) => cell.length <= 64);
}

const FITS_WITHOUT_DATA: readonly MappedField[] = ['income', 'outgo', 'fee', 'refundId', 'rrn', 'trace', 'batch'];

function scoreOf(field: MappedField, column: Column): number {
  const rank = FIELD_NAMES[field].findIndex((pattern) => pattern.test(nameKey(column.name)));
  if (rank < 0) return 0;
  const isEmpty = column.cells.every(isBlank);
  const fit = isEmpty ? (FITS_WITHOUT_DATA.includes(field) ? 0.5 : 0) : contentFits(field, column);
  return fit < 0.5 ? 0 : fit * (1 - rank * 0.15);
}

/** A file without names: only what the cells themselves give away. */
function blindScore(field: MappedField, column: Column): number {
  if (field === 'date') return contentFits('date', column) * 0.6;
  if (field !== 'amount') return 0;
  const decimal = share(column.cells, (cell) => /^-?[¥$]?[\d,]+\.\d{2}$/.test(cell));
  return decimal * 0.5;
}

/** Proposes which column is what. `named` is false when the file has no heading and names are only places. */
export function guessMapping(header: readonly string[], sample: readonly string[][], named: boolean): Guess {
  const columns = header.map((name, at) => ({ name, cells: sample.map((record) => cleanCell(record[at] ?? '')) }));
  const taken = new Set<string>();
  const chosen: Partial<Record<MappedField, string>> = {};
  const sure: Partial<Record<MappedField, number>> = {};
  const all = MAPPED_FIELDS.flatMap((field) =>
    columns.map((column) => ({
      field,
      name: column.name,
      score: named ? scoreOf(field, column) : blindScore(field, column),
    })),
  ).filter(({ score }) => score > 0);
  // Best first; of equals in the order of fields, which names the indispensable ones first.
  all.sort((a, b) => b.score - a.score);
  for (const { field, name, score } of all) {
    if (chosen[field] !== undefined || taken.has(name)) continue;
    chosen[field] = name;
    sure[field] = score;
    taken.add(name);
  }
  const cellsOf = (field: MappedField): string[] => columns.find(({ name }) => name === chosen[field])?.cells ?? [];
  const dated = cellsOf('date');
  if (chosen.amount !== undefined && chosen.outgo !== undefined) chosen.income ??= chosen.amount;
  const money = chosen.amount ?? chosen.income ?? '';
  const unit = /[(（]分[)）]|\(fen\)|\(cents?\)/i.test(money) ? 'minor' : 'major';
  const weakest = Math.min(sure.date ?? 0, Math.max(sure.amount ?? 0, sure.income ?? 0));
  return {
    mapping: { columns: chosen, unit, order: orderOf(dated), zone: 'Asia/Shanghai', currency: 'CNY' },
    confidence: weakest,
    sure,
  };
}

const TEXTS: readonly TextField[] = [
  'providerId',
  'orderId',
  'refundId',
  'rrn',
  'mid',
  'tid',
  'batch',
  'trace',
  'cardMask',
];

/**
 * A mapping as the same kind of data as the built-in layouts, to be remembered under `id`: the next file with these
 * columns is recognised. Undefined when date or amount is missing.
 */
export function layoutOfMapping(
  { columns, unit, order, zone, currency }: Mapping,
  id: string,
  source: string,
): Layout | undefined {
  const one = (field: MappedField): string[] => (columns[field] === undefined ? [] : [columns[field]]);
  const [date, amount] = [one('date'), one('amount')];
  const paired = columns.outgo !== undefined && columns.income !== undefined;
  if (date.length === 0 || (amount.length === 0 && !paired)) return undefined;
  const needed = Object.values(columns).filter((name) => name !== undefined);
  const byType = columns.type !== undefined && !paired;
  const bare = bareShape(needed, date[0] ?? '', amount[0] ?? '');
  return {
    id,
    source,
    needs: bare ? [] : [...new Set(needed)].map((name) => [name]),
    ...(bare ? { bare } : {}),
    unit,
    currency: { fixed: currency, from: one('currency') },
    time: { date, clock: one('clock'), zone, order },
    type: { from: one('type'), rules: TYPE_RULES, otherwise: 'by-sign' },
    tender: { from: one('tender'), rules: TENDER_RULES, otherwise: 'other' },
    ...(columns.state === undefined ? {} : { state: { from: one('state'), rules: STATE_RULES, otherwise: 'done' } }),
    amount: paired
      ? { plus: one('income'), minus: one('outgo'), sign: 'as-is' }
      : { plus: amount, sign: byType ? 'by-type' : 'as-is' },
    fee: { sum: one('fee'), sign: 'with-amount' },
    texts: Object.fromEntries(
      TEXTS.filter((field) => columns[field] !== undefined).map((field) => [field, one(field)]),
    ),
  };
}

const PLACE = /^#(\d+)$/;

/** Columns known by place only: how the next file without a heading is recognised. */
function bareShape(names: readonly string[], date: string, amount: string): Layout['bare'] {
  const placeOf = (name: string): number => Number(PLACE.exec(name)?.[1] ?? 0) - 1;
  if (!names.every((name) => PLACE.test(name))) return undefined;
  const most = Math.max(...names.map(placeOf)) + 1;
  return {
    names: Array.from({ length: most }, (_, at) => `#${at + 1}`),
    width: [most, 200],
    looks: [
      [placeOf(date), '^\\d.*\\d'],
      [Math.max(0, placeOf(amount)), '\\d'],
    ],
  };
}
