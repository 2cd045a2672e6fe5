'use client';
import { useTranslations } from 'next-intl';
import { lazy, Suspense } from 'react';
import { AppShell } from '@/components/shell/app-shell';
import { Section } from '@/components/ui/section';
import { Bone, Skeleton } from '@/components/ui/skeleton';
import { usePathname } from '@/lib/i18n/navigation';

// Prerendered answers share this page's scripts and need none of it.
const AnswerFromPack = lazy(() => import('./answer-from-pack'));

/** Any answer, drawn from the phone's own pack: the worker gives this page for answers never opened before. */
export function AnswerShell() {
  const slug = usePathname().split('/').at(-1) ?? '';
  return (
    <Suspense fallback={<Opening />}>
      <AnswerFromPack slug={slug} opening={<Opening />} />
    </Suspense>
  );
}

function Opening() {
  const t = useTranslations('answer');
  const ui = useTranslations('ui');
  return (
    <AppShell place="faq" title={t('title')} back="/faq">
      <Section>
        <Skeleton label={ui('opening')}>
          <Bone width="s" />
          <Bone width="l" height="title" />
          <Bone height="row" />
          <Bone />
          <Bone width="m" />
        </Skeleton>
      </Section>
    </AppShell>
  );
}
