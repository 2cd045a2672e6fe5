'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { AppShell } from './app-shell';
import { PlaceLink } from './place-link';

/** An address that leads nowhere. Drawn on the phone: otherwise every page would carry this one inside it. */
export function PageMissing() {
  const t = useTranslations('shell');
  return (
    <AppShell place="home" title={t('name')} back="/" ground="paper">
      <Empty art="torn" title={t('missing.title')} text={t('missing.text')}>
        <Button as={PlaceLink} href="/">
          {t('missing.home')}
        </Button>
        <Button as={PlaceLink} href="/faq" look="quiet" size="m">
          {t('missing.faq')}
        </Button>
      </Empty>
    </AppShell>
  );
}
