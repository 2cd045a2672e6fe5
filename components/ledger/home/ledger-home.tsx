'use client';
import { useTranslations } from 'next-intl';
import { AppShell } from '@/components/shell/app-shell';
import { StepLink } from '@/components/shell/step-link';
import { SyncLine } from '@/components/shell/sync-line';
import { Button } from '@/components/ui/button';
import { lock } from '@/components/ui/icons';
import { Message } from '@/components/ui/message';
import { QuietLine } from '@/components/ui/quiet-line';
import { Row, Rows } from '@/components/ui/row';
import { Section } from '@/components/ui/section';
import { clock, file, note, users, yuan } from '@/components/ui/tool-icons';
import { useFiles } from '@/lib/client/ledger';
import { useBackups } from '@/lib/client/ledger/backup';
import { useFeeCheckDue } from '@/lib/client/ledger/fees';
import { useMayWrite } from '@/lib/client/role';
import { ExampleBanner } from '../example-banner';
import { ExampleButton } from '../example-button';
import { useMonthName } from '../fees/use-month-name';
import { LeadsOnly } from '../leads-only';
import { LedgerOpening } from '../ledger-opening';
import { FileList } from './file-list';
import { OtherBackups } from './other-backups';
import { SharingCard } from './sharing-card';

const TOOLS = [
  { name: 'compare', icon: file },
  { name: 'quiet', icon: clock },
  { name: 'members', icon: users },
  { name: 'payout', icon: yuan },
  { name: 'fees', icon: note },
] as const;

/** What this phone holds of both sides, and the one next thing to do. */
export function LedgerHome() {
  const t = useTranslations('ledgerHome');
  const page = useTranslations('ledger');
  const files = useFiles();
  const backups = useBackups();
  const mayRead = useMayWrite('backup');
  const due = useFeeCheckDue();
  const monthName = useMonthName();
  if (!files || !backups || mayRead === undefined) return <LedgerOpening />;
  if (!mayRead) return <LeadsOnly />;
  const [before, after] = [files.filter(({ when }) => when === 'before'), files.filter(({ when }) => when === 'after')];
  const stage = before.length === 0 ? 'none' : after.length === 0 ? 'before' : 'both';
  const nextPlace = { none: 'add/before', before: 'add/after', both: 'compare' }[stage];
  const nextWords = { none: t('readBefore'), before: t('readAfter'), both: t('compare') }[stage];
  return (
    <AppShell place="home" back="/" title={page('title')} aside={<SharingCard />}>
      <ExampleBanner files={files} />
      {due && (
        <Message tone="warn" lead={t('due', { month: monthName(due) })}>
          <StepLink to="fees">{t('dueGo')}</StepLink>
        </Message>
      )}
      <Section>
        <h2 className="head">{t(`lead.${stage}`)}</h2>
        <p className="mt2">{t(`why.${stage}`)}</p>
        <div className="form mt4">
          <Button as={StepLink} to={nextPlace} wide>
            {nextWords}
          </Button>
          {stage === 'none' && <ExampleButton />}
          <QuietLine icon={lock}>{t('only')}</QuietLine>
        </div>
      </Section>
      {before.length > 0 && <FileList when="before" files={before} backups={backups} />}
      {(before.length > 0 || after.length > 0) && <FileList when="after" files={after} backups={backups} />}
      <Section title={t('tools')} flush>
        <Rows as="ul">
          {TOOLS.map(({ name, icon }) => (
            <li key={name}>
              <Row as={StepLink} to={name} icon={icon} title={t(`rows.${name}`)} sub={t(`rows.${name}Sub`)} />
            </li>
          ))}
        </Rows>
      </Section>
      <OtherBackups files={files} backups={backups} />
      <Section>
        <SyncLine />
      </Section>
    </AppShell>
  );
}
