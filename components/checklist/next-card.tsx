'use client';
import { useTranslations } from 'next-intl';
import { PlaceLink } from '@/components/shell/place-link';
import { Button } from '@/components/ui/button';
import { next as arrow } from '@/components/ui/icons';
import { Section } from '@/components/ui/section';
import type { NextThing } from '@/lib/domain/journey';
import { useDates } from '@/lib/i18n/use-dates';

type Props = {
  thing: NextThing;
  /** Home's headline, or quieter beside the list. */
  size: 'head' | 'lead';
  /** Opens an item on the list itself; elsewhere the button is a link to it. */
  onOpen?: (id: string) => void;
};
type Saying = { title: string; why: string; facts?: string; go?: string; href?: string; open?: string };

/** The one next thing: what, why, how long, and one button. */
export function NextCard({ thing, size, onOpen }: Props) {
  const t = useTranslations('checklist.next');
  const saying = useSaying(thing);
  const { open } = saying;
  return (
    <Section>
      <p className="eyebrow">{t('eyebrow')}</p>
      <h2 className={`${size} mt1`}>{saying.title}</h2>
      <p className="meta mt1">{saying.why}</p>
      {saying.facts && <p className="meta">{saying.facts}</p>}
      <div className="mt4">
        {open !== undefined && onOpen ? (
          <Button wide after={arrow} onClick={() => onOpen(open)}>
            {saying.go}
          </Button>
        ) : (
          saying.href !== undefined && (
            <Button as={PlaceLink} href={saying.href} wide after={arrow} look={saying.go ? 'primary' : 'outline'}>
              {saying.go ?? t('list')}
            </Button>
          )
        )}
      </div>
    </Section>
  );
}

function useSaying(thing: NextThing): Saying {
  const t = useTranslations('checklist.next');
  const who = useTranslations('checklist.who');
  const dates = useDates('UTC');
  switch (thing.is) {
    case 'item': {
      const { id, title, why, minutes } = thing.row.item;
      const facts = t('facts', { minutes, who: who(thing.row.item.who) });
      return { title, why, facts, go: t('how'), href: `/checklist#${id}`, open: id };
    }
    case 'booking':
      return thing.declined
        ? { title: t('declined'), why: t('declinedWhy'), go: t('bookingGo'), href: '/booking' }
        : { title: t('booking'), why: t('bookingWhy'), go: t('bookingGo'), href: '/booking' };
    case 'run':
      return { title: t('run'), why: t('runWhy'), go: t('runGo'), href: '/acceptance' };
    case 'wait': {
      const why = thing.asked
        ? t('waitAsked')
        : thing.until
          ? t('waitUntil', { date: dates.day(thing.until) })
          : t('waitDay');
      return { title: t('wait'), why, href: '/checklist' };
    }
    case 'finished':
      return { title: t('finished'), why: t('finishedWhy'), href: '/checklist' };
  }
}
