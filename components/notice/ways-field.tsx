'use client';
import { useTranslations } from 'next-intl';
import { PlaceLink } from '@/components/shell/place-link';
import { Chips } from '@/components/ui/chips';
import { Message } from '@/components/ui/message';
import type { Notice } from '@/lib/client/notice';
import { NOTICE_WAYS } from '@/lib/domain/notice';
import css from './notice.module.css';

const CHOICES = [...NOTICE_WAYS, 'closed'] as const;
type Choice = (typeof CHOICES)[number];

/** How customers pay meanwhile. A shop that closes takes nothing; one that is open may not refuse cash (F15). */
export function WaysField({ notice: { draft, ways, change } }: { notice: Notice }) {
  const t = useTranslations('notice');
  const isClosed = draft.isClosed === true;
  const onChange = (chosen: Choice[]) => {
    // Closing and taking money exclude each other: the one touched last holds.
    const closes = chosen.includes('closed') && !isClosed;
    if (closes) return change({ isClosed: true });
    return change({ isClosed: false, ways: NOTICE_WAYS.filter((way) => chosen.includes(way)) });
  };
  const value: Choice[] = isClosed ? ['closed'] : [...ways];
  return (
    <div className="form">
      <Chips
        many
        legend={t('ways')}
        options={CHOICES.map((one) => ({ value: one, label: t(`wayOf.${one}`) }))}
        value={value}
        onChange={onChange}
      />
      {!isClosed && !ways.includes('cash') && (
        <Message tone="warn" inset live="polite" lead={t('noCash.lead')}>
          {t('noCash.text')}{' '}
          <PlaceLink className={css.link} href="/faq/refuse-cash">
            {t('noCash.more')}
          </PlaceLink>
        </Message>
      )}
      {!isClosed && ways.includes('plate') && <p className="meta">{t('plate')}</p>}
    </div>
  );
}
