'use client';
import { useTranslations } from 'next-intl';
import { AppShell } from '@/components/shell/app-shell';
import { StepLink } from '@/components/shell/step-link';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { useFiles } from '@/lib/client/ledger';
import { useFeeChecks, useFeeContracts, useFeeReminder } from '@/lib/client/ledger/fees';
import { sidesOf } from '@/lib/client/ledger/sides';
import { useMayWrite } from '@/lib/client/role';
import { ExampleButton } from '../example-button';
import { LeadsOnly } from '../leads-only';
import { LedgerOpening } from '../ledger-opening';
import { FeesView } from './fees-view';

/** 费率有没有变: what each way of paying really costs, before and after, and against the contract. */
export function FeesScreen() {
  const t = useTranslations('ledgerFees');
  const files = useFiles();
  const contracts = useFeeContracts();
  const checks = useFeeChecks();
  const reminder = useFeeReminder();
  const mayRead = useMayWrite('fee-check');
  if (!files || !contracts || !checks || reminder === undefined || mayRead === undefined) return <LedgerOpening />;
  if (!mayRead) return <LeadsOnly />;
  const sides = sidesOf(files);
  if (sides.before.length + sides.after.length > 0) {
    return <FeesView sides={sides} contracts={contracts} checks={checks} reminder={reminder} />;
  }
  return (
    <AppShell place="home" back="/ledger" title={t('title')} ground="paper">
      <Empty title={t('empty')} text={t('emptyText')}>
        <Button as={StepLink} to="add/after">
          {t('read')}
        </Button>
        <ExampleButton />
      </Empty>
    </AppShell>
  );
}
