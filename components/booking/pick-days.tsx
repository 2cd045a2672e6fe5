'use client';
import { useFormatter, useLocale, useNow, useTranslations } from 'next-intl';
import { sync } from '@/components/ui/icons';
import { QuietLine } from '@/components/ui/quiet-line';
import { Section } from '@/components/ui/section';
import { clock } from '@/components/ui/tool-icons';
import { Week } from '@/components/ui/week';
import { freezesIn, mondayOf, type OpenDay } from '@/lib/domain/booking-week';
import { addDays, type Day, localOf } from '@/lib/domain/day';
import type { FaultCode } from '@/lib/domain/fault';
import type { Calendar } from '@/lib/domain/wire';
import css from './booking.module.css';
import { useWhen } from './use-when';

const WHY = ['slot-taken', 'slot-closed', 'slot-frozen', 'slot-too-soon', 'slot-too-far'] as const;
export const whyOf = (fault: FaultCode | undefined) => WHY.find((one) => one === fault) ?? 'slot-closed';
const WEEK = 7;
const MINUTE_MS = 60_000;

type Props = {
  calendar: Calendar;
  /** Seven, Monday first. */
  days: readonly OpenDay[];
  span: { first: Day; last: Day };
  value: Day;
  onChange: (date: Day) => void;
  turn: (days: number) => void;
  fetchedAt: number;
};

/** One week with what is free on each day, and why nothing is on the others. */
export function PickDays({ calendar, days, span, value, onChange, turn, fetchedAt }: Props) {
  const t = useTranslations('booking.pick');
  const ui = useTranslations('ui');
  const locale = useLocale();
  const format = useFormatter();
  const now = useNow({ updateInterval: MINUTE_MS });
  const when = useWhen(calendar.zone);
  const monday = mondayOf(days[0]?.date ?? value);
  const isFrozenHere = days.some(({ fault }) => fault === 'slot-frozen');
  const notes = [
    ...(isFrozenHere ? freezesIn(calendar, monday) : []).map(({ from, to, reason }) =>
      t(from === to ? 'freezeDay' : 'freeze', { from: when.day(from), to: when.day(to), reason: reason[locale] }),
    ),
    ...(days.some(({ fault }) => fault === 'slot-too-soon')
      ? [t('lead', { first: when.day(span.first), days: calendar.leadWorkingDays })]
      : []),
    ...(addDays(monday, WEEK) > span.last ? [t('horizon', { last: when.day(span.last) })] : []),
  ];
  const nowText = now.toISOString();
  const phoneZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const isOtherClock = localOf(nowText, phoneZone).minutes !== localOf(nowText, calendar.zone).minutes;
  const isFresh = now.getTime() - fetchedAt < MINUTE_MS;
  const seen = isFresh ? t('asOfNow') : t('asOf', { when: format.relativeTime(fetchedAt, { now, style: 'long' }) });
  return (
    <Section>
      <Week
        legend={t('days')}
        title={when.week(monday)}
        days={days.map(({ date, free, fault }) => {
          const isFree = fault === undefined;
          const words = when.day(date);
          return {
            date,
            weekday: when.letter(date),
            number: String(Number(date.slice(8))),
            note: isFree ? t('free', { count: free }) : t(`why.${whyOf(fault)}`),
            label: isFree
              ? t('dayFree', { date: words, count: free })
              : t('dayNot', { date: words, why: t(`why.${whyOf(fault)}`) }),
            disabled: !isFree,
          };
        })}
        value={value}
        onChange={onChange}
        earlier={{ label: ui('earlier'), onClick: () => turn(-WEEK), disabled: monday <= mondayOf(span.first) }}
        later={{ label: ui('later'), onClick: () => turn(WEEK), disabled: addDays(monday, WEEK) > span.last }}
      />
      <div className={css.notes}>
        {notes.map((note) => (
          <p key={note} className="meta">
            {note}
          </p>
        ))}
        <QuietLine icon={sync}>{seen}</QuietLine>
        {isOtherClock && <QuietLine icon={clock}>{t('zone', { zone: when.zoneName(nowText) })}</QuietLine>}
      </div>
    </Section>
  );
}
