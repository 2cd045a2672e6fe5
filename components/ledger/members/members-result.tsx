'use client';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { AppShell } from '@/components/shell/app-shell';
import { SyncLine } from '@/components/shell/sync-line';
import { IconButton } from '@/components/ui/icon-button';
import { Section } from '@/components/ui/section';
import { Bone } from '@/components/ui/skeleton';
import { print } from '@/components/ui/tool-icons';
import { MEMBER_GROUPS } from '@/lib/client/ledger/compared-members';
import type { MembersFile } from '@/lib/client/ledger/kept-file';
import { useComparingMembers } from '@/lib/client/ledger/members';
import { LedgerFault } from '../ledger-fault';
import { PrintedFiles } from '../printed-files';
import { MemberList } from './member-list';
import { MemberTotals } from './member-totals';
import { MembersDock } from './members-dock';
import { MembersVerdict } from './members-verdict';
import { SampleCard } from './sample-card';
import { useTraced } from './use-traced';

type Props = { before: MembersFile; after: MembersFile; zone: string; tables: ReactNode };

/** What came of two tables: the verdict, the totals, who differs, and whom to look up by hand. */
export function MembersResult({ before, after, zone, tables }: Props) {
  const t = useTranslations('ledgerMembers');
  const ui = useTranslations('ui');
  const comparing = useComparingMembers(before, after, zone);
  const { traced, setTraced } = useTraced(before, after);
  if (comparing.is !== 'done') {
    return (
      <AppShell place="home" back="/ledger" title={t('title')}>
        <Section>
          {comparing.is === 'refused' ? (
            <LedgerFault refusal={comparing.refusal} />
          ) : (
            <div role="status" aria-busy="true">
              <p>{t('working')}</p>
              <Bone height="row" />
            </div>
          )}
        </Section>
        {tables}
      </AppShell>
    );
  }
  const { compared } = comparing;
  return (
    <AppShell
      place="home"
      back="/ledger"
      title={t('title')}
      actions={<IconButton icon={print} label={ui('print')} onClick={() => window.print()} />}
      aside={tables}
      below={
        <>
          <div className="screen-only">
            <Section>
              <SyncLine />
            </Section>
          </div>
          <PrintedFiles before={[before]} after={[after]} />
        </>
      }
      dock={<MembersDock compared={compared} before={before} after={after} />}
    >
      <MembersVerdict compared={compared} traced={traced.length} />
      <MemberTotals compared={compared} />
      {MEMBER_GROUPS.map((group) => (
        <MemberList key={group} group={group} compared={compared} />
      ))}
      <SampleCard compared={compared} traced={traced} onTraced={setTraced} />
    </AppShell>
  );
}
