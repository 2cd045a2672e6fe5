'use client';
import { useTranslations } from 'next-intl';
import { PlaceLink } from '@/components/shell/place-link';
import { Tag } from '@/components/ui/tag';
import { StubTicket } from '@/components/ui/ticket';
import type { VisitFacts } from '@/lib/domain/visit-facts';
import { SERVICES } from '@/lib/domain/vocabulary';
import { useDates } from '@/lib/i18n/use-dates';
import css from './home.module.css';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

type Props = { visit: VisitFacts /** ms */; now: number };

/** The booking as a ticket with a stub that counts down; without a time it says what it waits for. */
export function VisitTicket({ visit, now }: Props) {
  const t = useTranslations('home.ticket');
  const dates = useDates(visit.zone);
  const { status, start, end, terminals } = visit;
  const service = SERVICES.find((one) => one === visit.service) ?? 'other';
  const wished = start && `${dates.day(start)} ${dates.time(start)}`;
  const isCertain = status === 'confirmed' || status === 'done';
  return (
    <StubTicket
      as={PlaceLink}
      href="/booking"
      main={
        <span className={css.visit}>
          <span className="cap">{t('service', { service, terminals })}</span>
          {isCertain && start ? (
            <>
              <span className={css.date}>{dates.day(start)}</span>
              <b className={css.time}>
                {end ? t('span', { from: dates.time(start), to: dates.time(end) }) : dates.time(start)}
              </b>
            </>
          ) : (
            <>
              <span className={css.tag}>
                <Tag tone={status === 'declined' ? 'bad' : 'warn'}>
                  {t(status === 'declined' ? 'declined' : 'asked')}
                </Tag>
              </span>
              <span className="meta">
                {status === 'declined' ? t('declinedWhy') : wished && t('askedWish', { time: wished })}
              </span>
            </>
          )}
        </span>
      }
      stub={<Stub visit={visit} now={now} />}
    />
  );
}

function Stub({ visit: { status, start }, now }: Props) {
  const t = useTranslations('home.ticket');
  if (status === 'declined') return <b>{t('again')}</b>;
  if (status === 'done') return <b>{t('over')}</b>;
  if (status !== 'confirmed' || !start) return <b>{t('noDay')}</b>;
  const left = Date.parse(start) - now;
  if (left <= 0) return <b>{t('now')}</b>;
  const days = Math.floor(left / DAY_MS);
  const hours = Math.floor((left % DAY_MS) / HOUR_MS);
  const minutes = Math.floor((left % HOUR_MS) / MINUTE_MS);
  const [big, small] =
    days > 0
      ? [t('days', { count: days }), t('hours', { count: hours })]
      : [t('hours', { count: hours }), t('minutes', { count: minutes })];
  return (
    <>
      <span className="cap">{t('in')}</span>
      <b>{big}</b>
      <span className="meta">{small}</span>
    </>
  );
}
