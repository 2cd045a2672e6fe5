'use client';
import { useTranslations } from 'next-intl';
import { PlaceLink } from '@/components/shell/place-link';
import { Button } from '@/components/ui/button';
import { next } from '@/components/ui/icons';
import { Section } from '@/components/ui/section';
import css from './home.module.css';

/** The first visit: what this does, and the two ways to begin. */
export function WelcomeCard() {
  const t = useTranslations('home.welcome');
  return (
    <Section>
      <h2 className="head">{t('title')}</h2>
      <p className="mt2">{t('text')}</p>
      <p className="meta mt2">{t('ask')}</p>
      <div className={css.choices}>
        <Button as={PlaceLink} href="/shop#profile" wide after={next}>
          {t('questions')}
        </Button>
        <Button as={PlaceLink} href="/checklist" look="quiet" wide>
          {t('list')}
        </Button>
      </div>
    </Section>
  );
}
