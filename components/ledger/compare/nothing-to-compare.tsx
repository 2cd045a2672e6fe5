'use client';
import { useTranslations } from 'next-intl';
import { AppShell } from '@/components/shell/app-shell';
import { StepLink } from '@/components/shell/step-link';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import type { Sides } from '@/lib/client/ledger/sides';
import { ExampleButton } from '../example-button';

/** A side has no file yet: which one, and how to read it in. */
export function NothingToCompare({ sides }: { sides: Sides }) {
  const t = useTranslations('ledgerCompare');
  const hasBefore = sides.before.length > 0;
  const missing = hasBefore ? 'after' : sides.after.length > 0 ? 'before' : 'none';
  return (
    <AppShell place="home" back="/ledger" title={t('title')} ground="paper">
      <Empty title={t(`empty.${missing}`)} text={t(`empty.${missing}Text`)}>
        <Button as={StepLink} to={hasBefore ? 'add/after' : 'add/before'}>
          {t(hasBefore ? 'empty.readAfter' : 'empty.readBefore')}
        </Button>
        {missing === 'none' && <ExampleButton />}
      </Empty>
    </AppShell>
  );
}
