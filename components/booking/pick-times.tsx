'use client';
import { useTranslations } from 'next-intl';
import { lazy, Suspense } from 'react';
import { Section } from '@/components/ui/section';
import { Slots } from '@/components/ui/slot';
import type { QuietHours } from '@/lib/client/ledger/quiet-answer';
import { useProfile } from '@/lib/client/profile';
import type { Slot } from '@/lib/domain/booking';
import type { OpenDay } from '@/lib/domain/booking-week';
import { instantAt } from '@/lib/domain/day';
import { busyMinutes, QUIET_HOURS } from '@/lib/domain/quiet-hours';
import css from './booking.module.css';
import { whyOf } from './pick-days';
import { useWhen } from './use-when';

// Drawn only where the shop has read files of its own.
const OwnTimes = lazy(() => import('./own-times').then((module) => ({ default: module.OwnTimes })));

const TRADES = ['food', 'retail', 'convenience', 'market', 'hotel'] as const;
export const RANKS = ['first', 'second', 'third'] as const;

export type TimesProps = {
  day: OpenDay;
  zone: string;
  choices: readonly string[];
  /** The place in the order that a tap fills. */
  place: number;
  onChange: (start: string) => void;
};

/** The times of one day, and which of them are quiet: by the shop's own sales where it has read them, else as its trade usually is. */
export function PickTimes({ quiet, ...times }: TimesProps & { quiet: QuietHours | null | undefined }) {
  const { day, zone } = times;
  const t = useTranslations('booking.pick');
  const when = useWhen(zone);
  return (
    <Section title={when.day(day.date)}>
      <div className={css.stack}>
        {day.fault && <p>{t(`whyLong.${whyOf(day.fault)}`)}</p>}
        {quiet ? (
          <Suspense fallback={<TradeTimes {...times} />}>
            <OwnTimes {...times} quiet={quiet} />
          </Suspense>
        ) : (
          <TradeTimes {...times} />
        )}
      </div>
    </Section>
  );
}

/** Whether any time of the day is worth showing. */
export const hasTimes = (day: OpenDay): boolean => day.free > 0 || day.fault === 'slot-taken';

/** What stands in a time whatever its hour is like: its place among the wishes, or why it cannot be had. */
export function useFixedNote(choices: readonly string[], place: number): (slot: Slot) => string | undefined {
  const t = useTranslations('booking.pick');
  return (slot) => {
    const rank = choices.indexOf(slot.start);
    const name = RANKS[rank];
    if (name && rank !== place) return t(`slot.${name}`);
    if (slot.fault === 'slot-taken') return t('slot.taken');
    return slot.fault && t(slot.fault === 'slot-too-soon' ? 'slot.soon' : 'slot.closed');
  };
}

function TradeTimes({ day, zone, choices, place, onChange }: TimesProps) {
  const t = useTranslations('booking.pick');
  const when = useWhen(zone);
  const fixed = useFixedNote(choices, place);
  const industries = useProfile()?.industries;
  const trade = TRADES.find((one) => industries?.includes(one));
  const quiet = trade && QUIET_HOURS[trade];
  const at = (minutes: number) => when.time(instantAt(day.date, minutes, zone));
  const isQuiet = (slot: Slot) => trade !== undefined && !slot.fault && busyMinutes(slot, zone, trade) === 0;
  return (
    <>
      {trade && quiet && (
        <p className="meta">
          {quiet.to < 24 * 60
            ? t('quiet', { trade: t(`trades.${trade}`), from: at(quiet.from), to: at(quiet.to) })
            : t('quietAfter', { trade: t(`trades.${trade}`), from: at(quiet.from) })}
        </p>
      )}
      {hasTimes(day) && (
        <Slots
          legend={t('times')}
          options={day.slots.map((slot) => ({
            value: slot.start,
            time: when.time(slot.start),
            note: fixed(slot) ?? (isQuiet(slot) ? t('slot.quiet') : t('slot.left', { count: slot.free })),
            disabled: slot.fault !== undefined,
            best: isQuiet(slot),
          }))}
          value={choices[place]}
          onChange={onChange}
        />
      )}
    </>
  );
}
