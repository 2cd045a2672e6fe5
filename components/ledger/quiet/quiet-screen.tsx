'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { AppShell } from '@/components/shell/app-shell';
import { StepLink } from '@/components/shell/step-link';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { useFiles } from '@/lib/client/ledger';
import { useQuiet } from '@/lib/client/ledger/quiet';
import type { QuietAnswer } from '@/lib/client/ledger/quiet-answer';
import { useMayWrite } from '@/lib/client/role';
import { LEAST_SALES, LEAST_WEEKS } from '@/lib/ledger/quiet-hours';
import { ExampleBanner } from '../example-banner';
import { ExampleButton } from '../example-button';
import { LeadsOnly } from '../leads-only';
import { LedgerOpening } from '../ledger-opening';
import { QuietKnown } from './quiet-known';
import { useServices } from './use-services';

/** 什么时候最淡: the hours in which standing still costs least, from the shop's own sales, worked out here. */
export function QuietScreen() {
  const files = useFiles();
  const mayRead = useMayWrite('backup');
  const offered = useServices();
  const { services } = offered;
  const [picked, setPicked] = useState('swap');
  const chosen = services.find(({ id }) => id === picked) ?? services[0];
  const answer = useQuiet(chosen?.minutes ?? 60);
  if (!files || mayRead === undefined || !answer || !chosen) return <LedgerOpening />;
  if (!mayRead) return <LeadsOnly />;
  if (answer.is === 'no-files') return <NoFiles />;
  if (answer.is === 'too-little') return <TooLittle answer={answer} files={files} />;
  const { quiet, isExample } = answer;
  const known = { files, quiet, isExample, chosen };
  return <QuietKnown {...offered} {...known} onChoose={setPicked} />;
}

function NoFiles() {
  const t = useTranslations('ledgerQuiet');
  return (
    <AppShell place="home" back="/ledger" title={t('title')} ground="paper">
      <Empty title={t('none')} text={t('noneWhy')}>
        <Button as={StepLink} to="add/before" wide>
          {t('read')}
        </Button>
        <ExampleButton />
      </Empty>
    </AppShell>
  );
}

type Little = { answer: Extract<QuietAnswer, { is: 'too-little' }>; files: NonNullable<ReturnType<typeof useFiles>> };

function TooLittle({ answer: { lacks, weeks, sales }, files }: Little) {
  const t = useTranslations('ledgerQuiet');
  const least = lacks === 'sales' ? LEAST_SALES : LEAST_WEEKS;
  return (
    <AppShell place="home" back="/ledger" title={t('title')} ground="paper">
      <ExampleBanner files={files} />
      <Empty title={t('few')} text={t(`lacks.${lacks}`, { least, weeks, sales })}>
        <Button as={StepLink} to="add/before" wide>
          {t('more')}
        </Button>
      </Empty>
    </AppShell>
  );
}
