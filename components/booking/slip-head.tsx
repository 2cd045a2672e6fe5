'use client';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { Facts } from '@/components/ui/facts';
import { useShopName } from '@/lib/client/profile';
import type { Booking } from '@/lib/domain/booking-view';
import { spokenPhone } from '@/lib/domain/phone-number';
import css from './booking.module.css';
import type { Visit } from './use-visit';

type HeadProps = { booking: Booking; visit: Visit; tags?: ReactNode; seal?: ReactNode; struck?: boolean };

/** Above the perforation: what, the day, the hours. */
export function SlipHead({ booking, visit, tags, seal, struck }: HeadProps) {
  const t = useTranslations('booking');
  const count = t('terminals', { count: booking.ask.terminals });
  const what = visit.title ? t('both', { one: visit.title, other: count }) : count;
  return (
    <div className={classNames(css.top, struck && css.struck)}>
      <div>
        {tags && <div className={css.tags}>{tags}</div>}
        <p className="meta">{what}</p>
        <p className={css.date}>{visit.when.day(visit.start)}</p>
        <p className={css.hours}>{visit.hours}</p>
        {visit.others.length > 0 && <p className="meta">{t('waiting.choices', { when: visit.others.join('、') })}</p>}
      </div>
      {seal}
    </div>
  );
}

/** Shop, people and terminals, as far as this phone may know them. */
export function SlipFacts({ booking }: { booking: Booking }) {
  const t = useTranslations('booking.facts');
  const shop = useShopName();
  const { contact, terminals } = booking;
  const place = [shop, contact?.address].filter(Boolean).join('，');
  const rows: [string, ReactNode][] = [];
  if (place) rows.push([t('shop'), place]);
  rows.push([
    t('person'),
    contact ? (
      <>
        {contact.name} <span className="mono nw">{spokenPhone(contact.phone)}</span>
      </>
    ) : (
      t('hidden')
    ),
  ]);
  const named = terminals.filter(({ label }) => label);
  if (named.length > 0) {
    const lines = named.map(({ label, sn }) => (sn ? t('terminal', { label, sn }) : label));
    rows.push([
      t('terminals'),
      <span key="all" className={css.steady}>
        {lines.join('\n')}
      </span>,
    ]);
  }
  if (contact?.message) rows.push([t('message'), contact.message]);
  return <Facts rows={rows} />;
}
