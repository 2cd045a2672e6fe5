'use client';
import { useTranslations } from 'next-intl';
import { AppShell } from '@/components/shell/app-shell';
import { Empty } from '@/components/ui/empty';

/** Transactions show what a shop takes: staff are told so instead of being refused later. */
export function LeadsOnly() {
  const t = useTranslations('ledgerHome');
  const page = useTranslations('ledger');
  return (
    <AppShell place="home" back="/" title={page('title')} ground="paper">
      <Empty title={t('leadsTitle')} text={t('leads')} />
    </AppShell>
  );
}
