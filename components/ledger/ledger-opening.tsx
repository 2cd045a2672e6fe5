'use client';
import { useTranslations } from 'next-intl';
import { AppShell } from '@/components/shell/app-shell';
import { Section } from '@/components/ui/section';
import { Bone, Skeleton } from '@/components/ui/skeleton';

/** Before the phone has said what it holds; also what the page is prerendered as. */
export function LedgerOpening() {
  const t = useTranslations('ledger');
  const ui = useTranslations('ui');
  return (
    <AppShell place="home" back="/" title={t('title')}>
      <Skeleton label={ui('opening')}>
        <Section>
          <Bone width="m" height="title" />
          <Bone />
          <Bone height="row" />
        </Section>
        <Section>
          <Bone height="row" />
          <Bone height="row" />
        </Section>
      </Skeleton>
    </AppShell>
  );
}
