'use client';
import { useTranslations } from 'next-intl';
import { AppShell } from '@/components/shell/app-shell';
import { lock } from '@/components/ui/icons';
import { QuietLine } from '@/components/ui/quiet-line';
import { Section } from '@/components/ui/section';
import type { KeptFile } from '@/lib/client/ledger/kept-file';
import { useMemberTables } from '@/lib/client/ledger/members';
import { MembersResult } from './members-result';
import { TablesCard } from './tables-card';

/** Two tables to choose; as soon as both are here they are compared. */
export function MemberTables({ files, zone }: { files: readonly KeptFile[]; zone: string }) {
  const t = useTranslations('ledgerMembers');
  const { before, after } = useMemberTables(files);
  const tables = <TablesCard before={before} after={after} files={files} />;
  if (before && after) return <MembersResult before={before} after={after} zone={zone} tables={tables} />;
  return (
    <AppShell place="home" back="/ledger" title={t('title')}>
      <Section>
        <h2 className="head">{t('lead')}</h2>
        <p className="mt2">{t('why')}</p>
        <div className="mt3">
          <QuietLine icon={lock}>{t('only')}</QuietLine>
        </div>
      </Section>
      {tables}
    </AppShell>
  );
}
