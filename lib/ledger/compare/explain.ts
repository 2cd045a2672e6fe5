import type { RowTender } from '../normal-row';
import { type RowTable, tenderAt, textAt } from '../row-table';
import type { Comparison } from './compare';

/** The kinds of difference an explanation can be about. */
export type Explained = 'missing' | 'extra' | 'duplicate' | 'amount' | 'moved';

/**
 * What the differences have in common, as values for a sentence: never a guess at a cause. `count` rows of the group's `of` are
 * explained so. Dates are business days, times UTC ISO, minutes after minus before, amounts in minor units.
 */
export type Explanation = { group: Explained; count: number; of: number } & (
  | {
      /** All are later than anything of their terminals that arrived, and in batches of which nothing did: never settled. */
      kind: 'all-after-last-batch';
      /** The last batch that arrived, and its last time. */
      batch: string;
      since: string;
    }
  /** The same where the file has no batches: all are later than the last row that arrived. */
  | { kind: 'all-after'; since: string }
  /** Nothing of this day arrived. */
  | { kind: 'whole-day'; date: string }
  | { kind: 'same-day'; date: string }
  /** `isWhole`: nothing else of the terminal, or of the tender, is there. Never told when the file has no other one. */
  | { kind: 'same-terminal'; tid: string; isWhole: boolean }
  | { kind: 'same-tender'; tender: RowTender; isWhole: boolean }
  /** Clocks differ by whole half hours. */
  | { kind: 'zone'; minutes: number }
  /** Less than a day apart, on another business day. */
  | { kind: 'midnight' }
  /** Stand twice within a minute: sent again. */
  | { kind: 'same-minute-doubles' }
  /** Each amount differs by its own fee: net instead of gross, or the other way round. */
  | { kind: 'net'; feeMinor: number }
  /** Each amount differs by one minor unit. */
  | { kind: 'rounding' }
);

const MINUTE = 60_000;
/** One row has everything in common with itself. */
const LEAST = 2;

const dateAt = (table: RowTable, at: number): string =>
  new Date((table.day[at] ?? 0) * 86_400_000).toISOString().slice(0, 10);
const isoAt = (ms: number): string => new Date(ms).toISOString();

/** What every one of the rows has, or undefined when they differ or have none. */
function shared(rows: readonly number[], of: (at: number) => string): string | undefined {
  const [first, ...rest] = rows;
  const value = first === undefined ? '' : of(first);
  return rows.length >= LEAST && value !== '' && rest.every((at) => of(at) === value) ? value : undefined;
}

/** Day, terminal and tender that all the rows have in common, and that not every row of the file has anyway. */
function inCommon(table: RowTable, rows: readonly number[], group: Explained): Explanation[] {
  const told = { group, count: rows.length, of: rows.length };
  const all = Array.from({ length: table.length }, (_, at) => at);
  const found: Explanation[] = [];
  const say = (of: (at: number) => string, make: (value: string, isWhole: boolean) => Explanation): void => {
    const value = shared(rows, of);
    if (value === undefined) return;
    const same = all.filter((at) => of(at) === value).length;
    if (same < all.length) found.push(make(value, same === rows.length));
  };
  say(
    (at) => dateAt(table, at),
    (date) => ({ ...told, kind: 'same-day', date }),
  );
  say(
    (at) => textAt(table, 'tid', at),
    (tid, isWhole) => ({ ...told, kind: 'same-terminal', tid, isWhole }),
  );
  say(
    (at) => tenderAt(table, at),
    (tender, isWhole) => ({ ...told, kind: 'same-tender', tender: tender as RowTender, isWhole }),
  );
  return found;
}

/** Missing rows at the very end: of each terminal, later than all that arrived. */
function afterAll(table: RowTable, missing: readonly number[]): Explanation | undefined {
  const lost = new Set(missing);
  const arrived = new Map<string, { time: number; batch: string; batches: Set<string> }>();
  for (let at = 0; at < table.length; at += 1) {
    if (lost.has(at)) continue;
    const tid = textAt(table, 'tid', at);
    const batch = textAt(table, 'batch', at);
    const time = table.time[at] ?? 0;
    const last = arrived.get(tid) ?? { time, batch, batches: new Set<string>() };
    last.batches.add(batch);
    arrived.set(tid, time >= last.time ? { ...last, time, batch } : last);
  }
  const ofTerminals = missing.map((at) => ({ at, last: arrived.get(textAt(table, 'tid', at)) }));
  const isLate = ofTerminals.every(({ at, last }) => last !== undefined && (table.time[at] ?? 0) > last.time);
  if (missing.length < LEAST || !isLate) return undefined;
  const told = { group: 'missing', count: missing.length, of: missing.length } as const;
  const latest = ofTerminals.reduce((a, b) => ((b.last?.time ?? 0) > (a.last?.time ?? 0) ? b : a)).last;
  const since = isoAt(latest?.time ?? 0);
  const batches = ofTerminals.map(({ at, last }) => [textAt(table, 'batch', at), last?.batches] as const);
  if (batches.every(([batch]) => batch === '')) return { ...told, kind: 'all-after', since };
  const isNew = batches.every(([batch, known]) => batch !== '' && known?.has(batch) === false);
  return isNew ? { ...told, kind: 'all-after-last-batch', batch: latest?.batch ?? '', since } : undefined;
}

function explainMissing(before: RowTable, missing: readonly number[]): Explanation[] {
  const late = afterAll(before, missing);
  if (late !== undefined)
    return [late, ...inCommon(before, missing, 'missing').filter(({ kind }) => kind !== 'same-day')];
  const rowsOn = new Map<number, number>();
  for (const day of before.day) rowsOn.set(day, (rowsOn.get(day) ?? 0) + 1);
  const lostOn = new Map<number, number[]>();
  for (const at of missing) {
    const day = before.day[at] ?? 0;
    lostOn.set(day, [...(lostOn.get(day) ?? []), at]);
  }
  const whole = [...lostOn].filter(([day, rows]) => rows.length >= LEAST && rows.length === rowsOn.get(day));
  const days = whole
    .sort(([a], [b]) => a - b)
    .map(([, rows]): Explanation => {
      return {
        group: 'missing',
        kind: 'whole-day',
        date: dateAt(before, rows[0] ?? 0),
        count: rows.length,
        of: missing.length,
      };
    });
  const gone = new Set(whole.flatMap(([, rows]) => rows));
  const rest = missing.filter((at) => !gone.has(at));
  const common = inCommon(before, rest, 'missing').map((one) => ({ ...one, of: missing.length }));
  return [...days, ...common];
}

/**
 * What the differences of a comparison have in common, for a person who asks what happened (DOMAIN §4.3). Only what every row
 * counted proves is said; nothing is said where there is nothing in common. The tables must be those that were compared.
 */
export function describeDifferences(before: RowTable, after: RowTable, { differences }: Comparison): Explanation[] {
  const { missing, extra, duplicate, amount, moved } = differences;
  const found: Explanation[] = [...explainMissing(before, missing)];
  found.push(...inCommon(after, extra, 'extra'));

  const resent = duplicate.filter(({ at, of }) => Math.abs((after.time[at] ?? 0) - (after.time[of] ?? 0)) < MINUTE);
  if (resent.length > 0) {
    found.push({ group: 'duplicate', kind: 'same-minute-doubles', count: resent.length, of: duplicate.length });
  }
  const doubled = duplicate.map(({ at }) => at);
  found.push(...inCommon(after, doubled, 'duplicate'));

  const apart = (one: { before: number; after: number }): number =>
    Math.abs((after.amountMinor[one.after] ?? 0) - (before.amountMinor[one.before] ?? 0));
  const fee = (one: { before: number }): number => Math.abs(before.feeMinor[one.before] ?? 0);
  const net = amount.filter((one) => fee(one) > 0 && apart(one) === fee(one));
  const feeMinor = net.reduce((sum, one) => sum + fee(one), 0);
  // A fee of one unit is met by rounding too: that alone proves nothing.
  if (net.some((one) => fee(one) > 1))
    found.push({ group: 'amount', kind: 'net', feeMinor, count: net.length, of: amount.length });
  const rounded = amount.filter((one) => apart(one) === 1);
  if (rounded.length > 0 && !net.some((one) => fee(one) > 1)) {
    found.push({ group: 'amount', kind: 'rounding', count: rounded.length, of: amount.length });
  }
  found.push(
    ...inCommon(
      before,
      amount.map((one) => one.before),
      'amount',
    ),
  );

  const zones = new Map<number, number>();
  for (const { how, minutes } of moved) if (how === 'zone') zones.set(minutes, (zones.get(minutes) ?? 0) + 1);
  for (const [minutes, count] of [...zones].sort((a, b) => b[1] - a[1])) {
    if (count >= LEAST) found.push({ group: 'moved', kind: 'zone', minutes, count, of: moved.length });
  }
  const late = moved.filter(({ how }) => how === 'midnight').length;
  if (late > 0) found.push({ group: 'moved', kind: 'midnight', count: late, of: moved.length });
  const isZone = zones.size > 0;
  if (!isZone)
    found.push(
      ...inCommon(
        before,
        moved.map((one) => one.before),
        'moved',
      ),
    );
  return found;
}
