'use client';
import { useTranslations } from 'next-intl';
import { AppShell } from '@/components/shell/app-shell';
import { StepLink } from '@/components/shell/step-link';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { useFiles } from '@/lib/client/ledger';
import { sidesOf } from '@/lib/client/ledger/sides';
import { useMayWrite } from '@/lib/client/role';
import { ExampleButton } from '../example-button';
import { LeadsOnly } from '../leads-only';
import { LedgerOpening } from '../ledger-opening';
import { PayoutView } from './payout-view';

/** 到账对不对: sales less refunds less fees of each day against what the bank account got (DOMAIN §4.3). */
export function PayoutScreen() {
  const t = useTranslations('ledgerPayout');
  const files = useFiles();
  const mayRead = useMayWrite('comparison');
  if (!files || mayRead === undefined) return <LedgerOpening />;
  if (!mayRead) return <LeadsOnly />;
  const sides = sidesOf(files);
  if (sides.before.length + sides.after.length > 0) return <PayoutView sides={sides} />;
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
