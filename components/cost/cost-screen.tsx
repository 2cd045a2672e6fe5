'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { AppShell } from '@/components/shell/app-shell';
import { goToPlace, usePlace } from '@/components/shell/use-place';
import { Button } from '@/components/ui/button';
import { Dock } from '@/components/ui/dock';
import { share } from '@/components/ui/icons';
import { Message } from '@/components/ui/message';
import { Section } from '@/components/ui/section';
import { Bone, Skeleton } from '@/components/ui/skeleton';
import { print } from '@/components/ui/tool-icons';
import { useCost } from '@/lib/client/cost';
import { usePack, usePackFault } from '@/lib/client/pack';
import { useMayWrite } from '@/lib/client/role';
import type { CostLineKind } from '@/lib/domain/content';
import { AddSheet } from './add-sheet';
import { BudgetCard } from './budget-card';
import { CostReading } from './cost-reading';
import { type ShownSheet, showSheet } from './cost-sheet';
import { CostStart } from './cost-start';
import { DowntimeCard } from './downtime-card';
import { LineList } from './line-list';
import { LineSheet } from './line-sheet';
import { ShareSheet } from './share-sheet';
import { SharesCard } from './shares-card';
import { TotalCard } from './total-card';

/** 费用估算 (design d1): what is to be bought, time closed, budget, and where the money goes. */
export function CostScreen() {
  const t = useTranslations('cost');
  const pack = usePack(useLocale());
  const cost = useCost();
  const mayChange = useMayWrite('cost-line');
  if (!pack || !cost || mayChange === undefined) return <Opening />;
  // Time closed has a card of its own; the content's line for it would count it twice.
  const kinds = pack.costLines.filter(({ group }) => group !== 'downtime');
  const isEmpty = cost.lines.length === 0 && cost.budget === undefined && cost.downtime === undefined;
  if (isEmpty && mayChange) return <CostStart kinds={kinds.filter(({ common }) => common)} />;
  const sheet = showSheet(cost, pack.costLines, t('unnamed'));
  return mayChange ? <Costs sheet={sheet} kinds={kinds} /> : <CostReading sheet={isEmpty ? undefined : sheet} />;
}

function Costs({ sheet, kinds }: { sheet: ShownSheet; kinds: readonly CostLineKind[] }) {
  const t = useTranslations('cost');
  const place = usePlace();
  const [isSharing, setSharing] = useState(false);
  const [isAdding, setAdding] = useState(false);
  const close = () => goToPlace('');
  return (
    <AppShell
      place="home"
      back="/"
      title={t('title')}
      aside={<SharesCard sheet={sheet} />}
      dock={
        <Dock>
          <Button look="outline" before={print} onClick={() => window.print()}>
            {t('print')}
          </Button>
          <Button before={share} onClick={() => setSharing(true)}>
            {t('send')}
          </Button>
        </Dock>
      }
    >
      <TotalCard sheet={sheet} />
      <LineList sheet={sheet} onAdd={() => setAdding(true)} />
      <DowntimeCard downtime={sheet.downtime} lost={sheet.sum.downtime} />
      <BudgetCard budget={sheet.budget} months={sheet.months} />
      <LineSheet line={sheet.shown.find(({ id }) => id === place)} onClose={close} />
      <AddSheet open={isAdding} kinds={kinds} onClose={() => setAdding(false)} />
      <ShareSheet open={isSharing} sheet={sheet} onClose={() => setSharing(false)} />
    </AppShell>
  );
}

const LINES = ['a', 'b', 'c', 'd', 'e'];

function Opening() {
  const t = useTranslations('cost');
  const ui = useTranslations('ui');
  const faults = useTranslations('faults');
  const fault = usePackFault(useLocale());
  return (
    <AppShell place="home" back="/" title={t('title')}>
      {fault ? (
        <Message tone="warn">{faults(fault === 'offline' ? 'pack-missing' : fault)}</Message>
      ) : (
        <Skeleton label={ui('opening')}>
          <Section>
            <Bone width="s" />
            <Bone width="m" height="fig" />
            <Bone />
          </Section>
          <Section flush>
            {LINES.map((line) => (
              <Bone key={line} height="row" />
            ))}
          </Section>
        </Skeleton>
      )}
    </AppShell>
  );
}
