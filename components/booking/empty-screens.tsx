'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { AppShell } from '@/components/shell/app-shell';
import { PlaceLink } from '@/components/shell/place-link';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { Section } from '@/components/ui/section';
import { Bone, Skeleton } from '@/components/ui/skeleton';
import { fetchSlots } from '@/lib/client/slots';
import type { FaultCode } from '@/lib/domain/fault';
import { goToStep } from './use-step';

/** Before the phone has answered, in the layout of what comes. */
export function Opening({ title, back }: { title: string; back?: string }) {
  const t = useTranslations('ui');
  return (
    <AppShell place="booking" title={title} {...(back !== undefined && { back })}>
      <Skeleton label={t('opening')}>
        <Section>
          <Bone width="s" />
          <Bone width="m" height="title" />
          <Bone width="s" />
        </Section>
        <Section>
          <Bone />
          <Bone width="l" />
          <Bone width="m" />
        </Section>
      </Skeleton>
    </AppShell>
  );
}

export function EmptyScreen({ mayBook }: { mayBook: boolean }) {
  const t = useTranslations('booking');
  return (
    <AppShell place="booking" title={t('title')} ground="paper">
      <Empty title={t('empty.title')} text={t(mayBook ? 'empty.text' : 'onlyLeads')}>
        {mayBook && <Button onClick={() => goToStep('pick')}>{t('empty.pick')}</Button>}
        <Button as={PlaceLink} href="/faq/dates-to-avoid" look="quiet" size="m">
          {t('empty.quiet')}
        </Button>
      </Empty>
    </AppShell>
  );
}

/** The free times never reached this phone. */
export function NeverScreen({ title }: { title: string }) {
  const t = useTranslations('booking.never');
  const faults = useTranslations('faults');
  const [state, setState] = useState<FaultCode | 'trying'>();
  const retry = async () => {
    setState('trying');
    const outcome = await fetchSlots();
    setState(outcome.ok ? undefined : outcome.code);
  };
  return (
    <AppShell place="booking" title={title} back="/booking" ground="paper">
      <Empty art="torn" title={t('title')} text={t('text')}>
        <Button onClick={() => void retry()} disabled={state === 'trying'}>
          {state === 'trying' ? t('trying') : t('retry')}
        </Button>
        <p className="meta" role="status">
          {state && state !== 'trying' && faults(state)}
        </p>
      </Empty>
    </AppShell>
  );
}
