'use client';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Message } from '@/components/ui/message';
import { Skeleton } from '@/components/ui/skeleton';
import { usePackFault } from '@/lib/client/pack';
import { AppShell } from './app-shell';
import type { Place } from './places';

type Props = {
  place: Place;
  back: string;
  title: string;
  /** Bones in the layout of what comes. */
  children: ReactNode;
};

/** A screen of the content before the phone has answered; and why it cannot, when the content is not on the phone. */
export function PackOpening({ place, back, title, children }: Props) {
  const ui = useTranslations('ui');
  const faults = useTranslations('faults');
  const fault = usePackFault(useLocale());
  return (
    <AppShell place={place} back={back} title={title}>
      {fault ? (
        <Message tone="warn" live="polite">
          {faults(fault === 'offline' ? 'pack-missing' : fault)}
        </Message>
      ) : (
        <Skeleton label={ui('opening')}>{children}</Skeleton>
      )}
    </AppShell>
  );
}
