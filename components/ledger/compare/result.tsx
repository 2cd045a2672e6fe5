'use client';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useState } from 'react';
import { AppShell } from '@/components/shell/app-shell';
import { SyncLine } from '@/components/shell/sync-line';
import { IconButton } from '@/components/ui/icon-button';
import { Section } from '@/components/ui/section';
import { showToast } from '@/components/ui/toast';
import { print } from '@/components/ui/tool-icons';
import { recordCompared, useDifferences } from '@/lib/client/ledger/compare';
import { type Compared, DIFFERENCE_GROUPS } from '@/lib/client/ledger/compared';
import type { SalesFile } from '@/lib/client/ledger/kept-file';
import { ExampleBanner } from '../example-banner';
import { LedgerFault } from '../ledger-fault';
import { CellsCard } from './cells-card';
import { CompareVerdict } from './compare-verdict';
import { DifferenceList } from './difference-list';
import { HandOver, SheetButton } from './hand-over';
import { NextSteps } from './next-steps';
import { PastComparisons } from './past-comparisons';
import { MOST_PRINTED, PrintFoot } from './print-foot';
import { Remarks } from './remarks';
import { TotalsTable } from './totals-table';
import { countOf } from './use-hand-over';
import { WhyCard } from './why-card';

/** Differences that are read before what to do now. */
const FEW = 10;

export type ResultProps = {
  compared: Compared;
  before: readonly SalesFile[];
  after: readonly SalesFile[];
};
type Props = ResultProps & { files: ReactNode; onAgain: () => void };

/** What came of a comparison, from the one sentence down to the single row. */
export function Result({ compared, before, after, files, onAgain }: Props) {
  const t = useTranslations('ledgerCompare');
  const ui = useTranslations('ui');
  const faults = useTranslations('faults');
  const { shown, refusal, more, upTo } = useDifferences(compared.counts);
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    if (!isPrinting) return;
    window.print();
    setPrinting(false);
  }, [isPrinting]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a comparison is recorded once, whatever else is drawn anew.
  useEffect(() => {
    void recordCompared(compared, before, after).then((outcome) => {
      if (!outcome.ok) showToast({ key: 'comparison', text: faults(outcome.code) });
    });
  }, [compared]);
  // Nobody scrolls through a long list to learn what to do.
  const isLong = countOf(compared) > FEW;
  // Paper takes every row: what the screen has not shown yet is fetched first.
  const onPrint = () => void upTo(MOST_PRINTED).then((isWhole) => isWhole && setPrinting(true));
  return (
    <AppShell
      place="home"
      back="/ledger"
      title={t('title')}
      actions={<IconButton icon={print} label={ui('print')} onClick={onPrint} />}
      aside={
        <>
          {!isLong && <NextSteps compared={compared} />}
          {files}
        </>
      }
      below={
        <>
          <CellsCard compared={compared} />
          <PastComparisons />
          <div className="screen-only">
            <Section>
              <SyncLine />
            </Section>
          </div>
          <PrintFoot compared={compared} before={before} after={after} />
        </>
      }
      dock={<HandOver compared={compared} before={before} after={after} onAgain={onAgain} />}
    >
      <ExampleBanner files={[...before, ...after]} />
      <CompareVerdict compared={compared} />
      <TotalsTable compared={compared} />
      <Remarks compared={compared} before={before} after={after} />
      {isLong && <NextSteps compared={compared} />}
      {isLong && <WhyCard compared={compared} />}
      {refusal && (
        <Section>
          <LedgerFault refusal={refusal} />
        </Section>
      )}
      {DIFFERENCE_GROUPS.map((group) => (
        <DifferenceList
          key={group}
          group={group}
          compared={compared}
          rows={shown[group] ?? []}
          onMore={() => void more(group)}
        />
      ))}
      {!isLong && <WhyCard compared={compared} />}
      <SheetButton compared={compared} before={before} after={after} />
    </AppShell>
  );
}
