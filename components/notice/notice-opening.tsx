'use client';
import { useTranslations } from 'next-intl';
import { AppShell } from '@/components/shell/app-shell';
import { Section } from '@/components/ui/section';
import { Bone, Skeleton } from '@/components/ui/skeleton';

export function NoticeOpening() {
  const t = useTranslations('notice');
  const ui = useTranslations('ui');
  return (
    <AppShell place="shop" back="/shop" title={t('title')}>
      <Skeleton label={ui('opening')}>
        <Section>
          <Bone width="m" height="title" />
          <Bone width="m" height="fig" />
          <Bone />
        </Section>
        <Section>
          <Bone height="row" />
          <Bone height="row" />
        </Section>
      </Skeleton>
    </AppShell>
  );
}
