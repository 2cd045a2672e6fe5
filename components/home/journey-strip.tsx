'use client';
import { useTranslations } from 'next-intl';
import { PlaceLink } from '@/components/shell/place-link';
import { Coupon, Strip } from '@/components/ui/strip';
import type { Journey } from '@/lib/domain/journey';
import { useDates } from '@/lib/i18n/use-dates';

/** The four coupons: what is left, whether it is booked, when, and what is accepted. */
export function JourneyStrip({ journey: { prepare, book, day, accept } }: { journey: Journey }) {
  const t = useTranslations('home.journey');
  // A date, read at UTC where it was written.
  const dates = useDates('UTC');
  const doneLabel = t('done');
  const dayFact = () => {
    if (day.state === 'done') return t('passed');
    if (day.date === undefined) return t('noDay');
    return day.isToday ? t('today') : dates.date(day.date);
  };
  return (
    <Strip label={t('label')}>
      <Coupon
        as={PlaceLink}
        href="/checklist"
        state={prepare.state}
        name={t('prepare')}
        fact={prepare.left > 0 ? t('left', { count: prepare.left }) : t('musts')}
        doneLabel={doneLabel}
      />
      <Coupon
        as={PlaceLink}
        href="/booking"
        state={book.state}
        name={t('book')}
        fact={t(`status.${book.status}`)}
        doneLabel={doneLabel}
      />
      <Coupon
        as={PlaceLink}
        href="/checklist"
        state={day.state}
        name={t('day')}
        fact={dayFact()}
        doneLabel={doneLabel}
      />
      <Coupon
        as={PlaceLink}
        href="/acceptance"
        state={accept.state}
        name={t('accept')}
        fact={t('accepted', { done: accept.count.done, all: accept.count.all })}
        doneLabel={doneLabel}
      />
    </Strip>
  );
}
