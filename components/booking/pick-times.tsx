'use client';
import { useTranslations } from 'next-intl';
import { Section } from '@/components/ui/section';
import { Slots } from '@/components/ui/slot';
import { useProfile } from '@/lib/client/profile';
import type { Slot } from '@/lib/domain/booking';
import type { OpenDay } from '@/lib/domain/booking-week';
import { instantAt } from '@/lib/domain/day';
import { busyMinutes, QUIET_HOURS } from '@/lib/domain/quiet-hours';
import css from './booking.module.css';
import { whyOf } from './pick-days';
import { useWhen } from './use-when';

const TRADES = ['food', 'retail', 'convenience', 'market', 'hotel'] as const;
export const RANKS = ['first', 'second', 'third'] as const;

type Props = {
  day: OpenDay;
  zone: string;
  choices: readonly string[];
  /** The place in the order that a tap fills. */
  place: number;
  onChange: (start: string) => void;
};

/** The times of one day; which of them are usually quiet for the trade, as far as the shop said its trade. */
export function PickTimes({ day, zone, choices, place, onChange }: Props) {
  const t = useTranslations('booking.pick');
  const when = useWhen(zone);
  const industries = useProfile()?.industries;
  const trade = TRADES.find((one) => industries?.includes(one));
  const quiet = trade && QUIET_HOURS[trade];
  const at = (minutes: number) => when.time(instantAt(day.date, minutes, zone));
  const noteOf = (slot: Slot) => {
    const rank = choices.indexOf(slot.start);
    const name = RANKS[rank];
    if (name && rank !== place) return t(`slot.${name}`);
    if (slot.fault === 'slot-taken') return t('slot.taken');
    if (slot.fault) return t(slot.fault === 'slot-too-soon' ? 'slot.soon' : 'slot.closed');
    if (isQuiet(slot)) return t('slot.quiet');
    return t('slot.left', { count: slot.free });
  };
  const isQuiet = (slot: Slot) => trade !== undefined && !slot.fault && busyMinutes(slot, zone, trade) === 0;
  return (
    <Section title={when.day(day.date)}>
      <div className={css.stack}>
        {trade && quiet && (
          <p className="meta">
            {quiet.to < 24 * 60
              ? t('quiet', { trade: t(`trades.${trade}`), from: at(quiet.from), to: at(quiet.to) })
              : t('quietAfter', { trade: t(`trades.${trade}`), from: at(quiet.from) })}
          </p>
        )}
        {day.fault && <p>{t(`whyLong.${whyOf(day.fault)}`)}</p>}
        {(day.free > 0 || day.fault === 'slot-taken') && (
          <Slots
            legend={t('times')}
            options={day.slots.map((slot) => ({
              value: slot.start,
              time: when.time(slot.start),
              note: noteOf(slot),
              disabled: slot.fault !== undefined,
              best: isQuiet(slot),
            }))}
            value={choices[place]}
            onChange={onChange}
          />
        )}
      </div>
    </Section>
  );
}
