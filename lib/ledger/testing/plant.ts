import type { Dice } from './dice';
import { movedMoney, type Truth } from './truth';
import { instantOf, wallOf } from './wall-clock';

/** How many of each fault to plant. No row gets two of them. */
export type PlantPlan = {
  readonly missing?: number;
  readonly doubled?: number;
  readonly changedByFen?: number;
  readonly movedAcrossMidnight?: number;
  readonly movedZone?: number;
  readonly extra?: number;
};

export type Planted =
  | { readonly kind: 'missing'; readonly before: Truth }
  | { readonly kind: 'doubled'; readonly before: Truth; readonly after: Truth }
  | { readonly kind: 'changed'; readonly before: Truth; readonly after: Truth; readonly byMinor: number }
  | { readonly kind: 'midnight'; readonly before: Truth; readonly after: Truth }
  | { readonly kind: 'zone'; readonly before: Truth; readonly after: Truth; readonly hours: number }
  | { readonly kind: 'extra'; readonly after: Truth };

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const keyOf = (row: Truth) => `${row.providerId || row.orderId}/${row.type}`;

/** Sales and refunds whose number stands once: what a comparison must pair up without guessing. */
function plain(rows: readonly Truth[]): Truth[] {
  const times = new Map<string, number>();
  for (const row of rows) times.set(keyOf(row), (times.get(keyOf(row)) ?? 0) + 1);
  return rows.filter(
    (row) => movedMoney(row) && (row.type === 'sale' || row.type === 'refund') && times.get(keyOf(row)) === 1,
  );
}

/** By 1, 10 or 100 minor units, up or down, never to zero or past it. */
function changed(dice: Dice, before: Truth): Planted {
  const step = dice.pick([1, 1, 10, 100]);
  const room = Math.abs(before.amountMinor) > step && dice.chance(0.5);
  const byMinor = Math.sign(before.amountMinor) * (room ? -step : step);
  return { kind: 'changed', before, after: { ...before, amountMinor: before.amountMinor + byMinor }, byMinor };
}

/** An evening row that the new system dates in the first half hour of the next local day. */
function acrossMidnight(dice: Dice, before: Truth, zone: string): Planted {
  const wall = wallOf(before.time, zone);
  const next = Math.floor(wall / DAY) * DAY + DAY + dice.whole(0, 1799) * 1000;
  return { kind: 'midnight', before, after: { ...before, time: instantOf(next, zone) } };
}

/** Read in another zone: 8 hours off, as when local time is taken for UTC or the other way round. */
function otherZone(dice: Dice, before: Truth): Planted {
  const hours = dice.pick([8, -8]);
  const time = new Date(Date.parse(before.time) + hours * HOUR).toISOString().replace('.000Z', 'Z');
  return { kind: 'zone', before, after: { ...before, time }, hours };
}

/** A sale that never was: another one's, with numbers of its own and another minute of the same hour. */
function extra(dice: Dice, like: Truth, taken: Set<string>): Planted {
  const fresh = (text: string): string => {
    if (!text) return '';
    const made = text.slice(0, -7) + dice.digits(7);
    if (taken.has(made)) return fresh(text);
    taken.add(made);
    return made;
  };
  const minute = String(dice.whole(0, 59)).padStart(2, '0');
  const after: Truth = {
    ...like,
    time: `${like.time.slice(0, 14)}${minute}${like.time.slice(16)}`,
    amountMinor: like.amountMinor + dice.whole(1, 500),
    orderId: fresh(like.orderId),
    providerId: fresh(like.providerId),
    rrn: fresh(like.rrn),
    trace: like.trace && dice.digits(6),
  };
  return { kind: 'extra', after };
}

/**
 * What a migration may have done to `before`, and the exact list of it. Give it rows that the file to be written can
 * say (`…Expresses`), write `before` and `after` with the same writer, and compare. Rows in time order.
 */
export function plant(
  before: readonly Truth[],
  dice: Dice,
  plan: PlantPlan,
  zone = 'Asia/Shanghai',
): { after: Truth[]; planted: Planted[] } {
  const { missing = 0, doubled = 0, changedByFen = 0, movedAcrossMidnight = 0, movedZone = 0 } = plan;
  const rows = plain(before);
  const isEvening = (row: Truth) => (wallOf(row.time, zone) % DAY) / HOUR >= 20;
  const evening = dice.sample(rows.filter(isEvening), movedAcrossMidnight);
  const used = new Set(evening);
  const others = dice.shuffle(rows.filter((row) => !used.has(row)));
  const take = (count: number) => {
    if (count > others.length) throw new RangeError(`${count} rows to plant, only ${others.length} left`);
    return others.splice(0, count);
  };
  const taken = new Set(before.flatMap((row) => [row.orderId, row.providerId, row.rrn]));
  const sales = rows.filter((row) => row.type === 'sale');
  const planted: Planted[] = [
    ...evening.map((row) => acrossMidnight(dice, row, zone)),
    ...take(missing).map((row): Planted => ({ kind: 'missing', before: row })),
    ...take(doubled).map((row): Planted => ({ kind: 'doubled', before: row, after: row })),
    ...take(changedByFen).map((row) => changed(dice, row)),
    ...take(movedZone).map((row) => otherZone(dice, row)),
    ...Array.from({ length: plan.extra ?? 0 }, () => extra(dice, dice.pick(sales), taken)),
  ];
  const fate = new Map(planted.flatMap((one) => (one.kind === 'extra' ? [] : [[one.before, one] as const])));
  const after = before.flatMap((row) => {
    const one = fate.get(row);
    if (!one) return [row];
    if (one.kind === 'missing') return [];
    return one.kind === 'doubled' ? [row, row] : [one.after];
  });
  for (const one of planted) if (one.kind === 'extra') after.push(one.after);
  const placed = after.map((row, place) => ({ row, place }));
  placed.sort((a, b) => (a.row.time < b.row.time ? -1 : a.row.time > b.row.time ? 1 : a.place - b.place));
  return { after: placed.map(({ row }) => row), planted };
}
