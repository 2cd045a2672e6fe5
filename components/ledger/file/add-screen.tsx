'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { AppShell } from '@/components/shell/app-shell';
import { Section } from '@/components/ui/section';
import { Stages } from '@/components/ui/stages';
import { useShopZone } from '@/lib/client/ledger';
import { useMayWrite } from '@/lib/client/role';
import { LeadsOnly } from '../leads-only';
import { LedgerOpening } from '../ledger-opening';
import { CheckStep } from './check-step';
import { ChooseStep } from './choose-step';
import { ReadingStep } from './reading-step';
import { RefusedStep } from './refused-step';
import { useAdding } from './use-adding';

type Props = {
  when: 'before' | 'after';
  /** Files another app has handed over: nobody has to choose them again. */
  given?: readonly File[];
};

/** Reads files in, one after the other: choose, read, look at what they say, keep (design h1). */
export function AddScreen({ when, given }: Props) {
  const zone = useShopZone();
  const mayAdd = useMayWrite('backup');
  if (zone === undefined || mayAdd === undefined) return <LedgerOpening />;
  return mayAdd ? <Adding when={when} zone={zone} {...(given && { given })} /> : <LeadsOnly />;
}

function Adding({ when, zone, given }: Props & { zone: string }) {
  const t = useTranslations('ledgerAdd');
  const adding = useAdding(when, zone);
  const { step, choose } = adding;
  const hasBegun = useRef(false);
  useEffect(() => {
    if (!given || hasBegun.current) return;
    hasBegun.current = true;
    choose(given);
  }, [given, choose]);
  // Each step is a page of its own: it begins at its top, and readers begin in it.
  useEffect(() => {
    if (step.at === 'choose') return;
    window.scrollTo(0, 0);
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [step.at]);
  if (step.at === 'check') return <CheckStep key={step.read.id} adding={adding} read={step.read} />;
  const names = [t('stages.read'), t('stages.check'), t(when === 'before' ? 'stages.copies' : 'stages.compare')];
  return (
    <AppShell place="home" back="/ledger" title={t(`title.${when}`)}>
      <Section>
        <Stages names={names} now={0} label={t('stages.label')} />
        <div className="mt4">
          {step.at === 'choose' && <ChooseStep adding={adding} />}
          {step.at === 'reading' && <ReadingStep adding={adding} step={step} />}
          {step.at === 'refused' && <RefusedStep adding={adding} step={step} />}
        </div>
      </Section>
    </AppShell>
  );
}
