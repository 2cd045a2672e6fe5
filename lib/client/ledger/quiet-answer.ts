import 'client-only';
import { daysBetween, localOf, weekdayOf } from '@/lib/domain/day';
import type { Calendar } from '@/lib/domain/wire';
import { hoursOf, type RankedSlot, rankSlots, type UsualSales, usualSales } from '@/lib/ledger/quiet-at';
import { type QuietBasis, quietSummary } from '@/lib/ledger/quiet-files';
import { LEAST_SALES, LEAST_WEEKS, type QuietMap, quietHours } from '@/lib/ledger/quiet-hours';
import type { SalesFile } from './kept-file';

type Slot = { start: string; end: string };

/** The advice, the IANA zone on whose clock its hours stand, and what else can be asked of it: so its rules come along with it. */
export type QuietHours = QuietMap & {
  zone: string;
  /** See `rankSlots`. */
  rank: (slots: readonly Slot[]) => RankedSlot[];
  /** See `usualSales`; between two instants. */
  lostIn: (slot: Slot) => UsualSales | undefined;
  /** See `hoursOf`. */
  hoursOn: (weekday: number) => number[];
};

function asked(map: QuietMap, zone: string): QuietHours {
  return {
    ...map,
    zone,
    rank: (slots) => rankSlots(map, slots, zone),
    lostIn({ start, end }) {
      const { date, minutes } = localOf(start, zone);
      return usualSales(map, weekdayOf(date), minutes, (Date.parse(end) - Date.parse(start)) / 60_000);
    },
    hoursOn: (weekday) => hoursOf(map, weekday),
  };
}

/** `too-little`: what the files lack, and what they have of it. `isExample`: made up, advises nobody. */
export type QuietAnswer =
  | { is: 'no-files' }
  | { is: 'too-little'; lacks: 'times' | 'weeks' | 'sales'; weeks: number; sales: number; isExample: boolean }
  | { is: 'known'; quiet: QuietHours; isExample: boolean };

/** When somebody can come: hours are minutes of the zone's clock. */
export type Coming = Pick<Calendar, 'zone' | 'hours'>;

/** What the files say of a visit of so many minutes. A module of its own: screens load it once there are files. */
export function answerOf(files: readonly SalesFile[], minutes: number, coming: Coming | undefined): QuietAnswer {
  const basis = quietSummary(
    files.map(({ reading, addedAt, isExample }) => ({
      fingerprint: reading.fingerprint,
      summary: reading.summary,
      addedAt,
      isExample,
    })),
  );
  if (!basis) return { is: 'no-files' };
  const { zone, isExample } = basis;
  // Hours of another clock would be moved by the difference: then the shop's own hours decide alone.
  const outcome = quietHours(basis, { minutes, ...(coming?.zone === zone && { hours: coming.hours }) });
  if (outcome.ok) return { is: 'known', quiet: asked(outcome.quiet, zone), isExample };
  return { is: 'too-little', ...lackOf(basis), isExample };
}

function lackOf({ timed, days }: QuietBasis): { lacks: 'times' | 'weeks' | 'sales'; weeks: number; sales: number } {
  const [first, last] = [days[0]?.date ?? '', days[days.length - 1]?.date ?? ''];
  // The first and the last day are cut where an export begins and ends, and do not count.
  const weeks = Math.max(0, Math.floor((daysBetween(first, last) - 1) / 7));
  const sales = days.reduce((sum, { halfHours }) => sum + halfHours.count.reduce((all, count) => all + count, 0), 0);
  const isFew = sales < LEAST_SALES && weeks >= LEAST_WEEKS;
  return { lacks: !timed ? 'times' : isFew ? 'sales' : 'weeks', weeks, sales };
}
