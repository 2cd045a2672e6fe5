'use client';
import { useLocale, useTranslations } from 'next-intl';
import { Slots } from '@/components/ui/slot';
import type { QuietHours } from '@/lib/client/ledger/quiet-answer';
import type { Slot } from '@/lib/domain/booking';
import { localOf, weekdayOf } from '@/lib/domain/day';
import { formatMoney, wholeOf } from '@/lib/domain/money';
import { DayBars } from './day-bars';
import { hasTimes, type TimesProps, useFixedNote } from './pick-times';
import { useWhen } from './use-when';

const MINUTE_MS = 60_000;

/** The times of one day with what each of them costs the shop, by its own files. */
export function OwnTimes({ day, zone, choices, place, onChange, quiet }: TimesProps & { quiet: QuietHours }) {
  const t = useTranslations('booking.pick');
  const locale = useLocale();
  const when = useWhen(zone);
  const fixed = useFixedNote(choices, place);
  const ranked = new Map(
    quiet.rank(day.slots.filter(({ fault }) => fault === undefined)).map((one) => [one.start, one]),
  );
  const hours = quiet.hoursOn(weekdayOf(day.date));
  const marked = [...ranked.values()].find(({ mark }) => mark !== undefined);
  const chosen = day.slots.find(({ start }) => start === choices[place]);
  const lost = chosen && ranked.get(chosen.start);
  const noteOf = (slot: Slot): string => {
    const known = ranked.get(slot.start);
    // At these hours the files have no sales at all: the shop is closed, or they do not say.
    if (!known) return t(hours.length > 0 ? 'own.closed' : 'slot.left', { count: slot.free });
    if (known.mark) return t(`own.${known.mark}`);
    return known.count > 0 ? t('own.loses', { count: known.count }) : t('own.none');
  };
  const hoursOf = ({ start, end }: Slot): { from: number; to: number } => {
    const from = localOf(start, quiet.zone).minutes;
    return { from: from / 60, to: (from + (Date.parse(end) - Date.parse(start)) / MINUTE_MS) / 60 };
  };
  const lit = chosen ?? day.slots.find(({ start }) => start === marked?.start);
  return (
    <>
      {hours.length > 0 && <DayBars hours={hours} lit={lit && hoursOf(lit)} weeks={quiet.basis.weeks} />}
      <p className="meta">{t(hours.length > 0 ? 'own.lead' : 'own.unknown', { weeks: quiet.basis.weeks })}</p>
      {hasTimes(day) && (
        <Slots
          legend={t('times')}
          options={day.slots.map((slot) => ({
            value: slot.start,
            time: when.time(slot.start),
            note: fixed(slot) ?? noteOf(slot),
            disabled: slot.fault !== undefined,
            best: fixed(slot) === undefined && ranked.get(slot.start)?.mark !== undefined,
          }))}
          value={choices[place]}
          onChange={onChange}
        />
      )}
      <p role="status">
        {chosen &&
          lost &&
          t(lost.count > 0 ? 'own.risk' : 'own.noRisk', {
            time: when.span(chosen.start, chosen.end),
            count: lost.count,
            amount: formatMoney(wholeOf(lost.amountMinor, quiet.currency), locale, { currency: quiet.currency }),
          })}
      </p>
    </>
  );
}
