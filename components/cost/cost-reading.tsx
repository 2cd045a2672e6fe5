'use client';
import { useTranslations } from 'next-intl';
import { AppShell } from '@/components/shell/app-shell';
import { Empty } from '@/components/ui/empty';
import { Message } from '@/components/ui/message';
import type { ShownSheet } from './cost-sheet';
import { LineList } from './line-list';
import { SharesCard } from './shares-card';
import { TotalCard } from './total-card';

/** The costs for whoever may not change them: staff hold none but what they once entered themselves, as a manager. */
export function CostReading({ sheet }: { sheet: ShownSheet | undefined }) {
  const t = useTranslations('cost');
  if (!sheet) {
    return (
      <AppShell place="home" back="/" title={t('title')} ground="paper">
        <Empty title={t('onlyLeadsTitle')} text={t('onlyLeads')} />
      </AppShell>
    );
  }
  return (
    <AppShell place="home" back="/" title={t('title')} aside={<SharesCard sheet={sheet} />}>
      <Message>{t('onlyLeads')}</Message>
      <TotalCard sheet={sheet} />
      <LineList sheet={sheet} />
    </AppShell>
  );
}
