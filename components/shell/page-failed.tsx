'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Dock } from '@/components/ui/dock';
import { Icon } from '@/components/ui/icon';
import { home, saved, sync, warn } from '@/components/ui/icons';
import { Message } from '@/components/ui/message';
import { Section } from '@/components/ui/section';
import { AppShell } from './app-shell';
import { PlaceLink } from './place-link';

type Props = { error: Error & { digest?: string }; reset: () => void };

/** What failed, what is still safe, what to try. The code names the failure and holds nothing of the shop. */
export function PageFailed({ error, reset }: Props) {
  const t = useTranslations('shell.error');
  const code = error.digest ?? error.name;
  return (
    <AppShell
      place="home"
      title={t('title')}
      dock={
        <Dock>
          <Button as={PlaceLink} href="/" look="outline" before={home}>
            {t('home')}
          </Button>
          <Button onClick={reset} before={sync}>
            {t('again')}
          </Button>
        </Dock>
      }
    >
      <Section>
        <Icon of={warn} size="l" tone="red" />
        <h2 className="head mt2">{t('title')}</h2>
        <div className="mt4">
          <Message tone="ok" icon={saved} lead={t('safe')} inset live="now">
            {t('safeMore')}
          </Message>
        </div>
        <p className="meta mono mt4">{t('code', { code })}</p>
      </Section>
    </AppShell>
  );
}
