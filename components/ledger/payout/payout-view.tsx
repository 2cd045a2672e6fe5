'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { AppShell } from '@/components/shell/app-shell';
import { Button } from '@/components/ui/button';
import { Dock, DockFacts } from '@/components/ui/dock';
import { IconButton } from '@/components/ui/icon-button';
import { copy as copyIcon, lock } from '@/components/ui/icons';
import { QuietLine } from '@/components/ui/quiet-line';
import { Section } from '@/components/ui/section';
import { Segmented } from '@/components/ui/segmented';
import { print } from '@/components/ui/tool-icons';
import { type Arrived, keepArrived, useArrived } from '@/lib/client/ledger/payout';
import { basisOf, type Sides } from '@/lib/client/ledger/sides';
import { owedByDay } from '@/lib/ledger/payout-days';
import { totalsOf } from '@/lib/ledger/totals';
import { ExampleBanner } from '../example-banner';
import { LedgerFault } from '../ledger-fault';
import { LedgerOpening } from '../ledger-opening';
import { PrintedFiles } from '../printed-files';
import { useSendList } from '../use-send-list';
import { ArrivedCard } from './arrived-card';
import { PayoutResult } from './payout-result';
import { RowsMissing } from './rows-missing';
import { usePayoutCheck } from './use-payout-check';
import { usePayoutText } from './use-payout-text';

/** Days as they are sold, what arrived for each, and whether the two are the same. */
export function PayoutView({ sides }: { sides: Sides }) {
  const arrived = useArrived(sides.isExample);
  return arrived === undefined ? <LedgerOpening /> : <Payouts sides={sides} arrived={arrived} />;
}

function Payouts({ sides, arrived }: { sides: Sides; arrived: Arrived }) {
  const t = useTranslations('ledgerPayout');
  const ui = useTranslations('ui');
  const { copy } = useSendList();
  const [picked, setPicked] = useState<'before' | 'after'>();
  const side = picked ?? (sides.after.length > 0 ? 'after' : 'before');
  const files = sides[side];
  const basis = basisOf(files);
  const currency = totalsOf({ days: basis?.days ?? [] })[0]?.currency ?? 'CNY';
  const zone = basis?.zone ?? 'UTC';
  const days = owedByDay(basis?.days ?? [], currency);
  const hasRows = files.every((file) => file.hasRows);
  const payouts = days.flatMap(({ date }) => {
    const amountMinor = arrived[date];
    return amountMinor === undefined ? [] : [{ date, amountMinor }];
  });
  const state = usePayoutCheck({ files: hasRows ? files : [], payouts, currency });
  const check = state?.ok ? state.check : undefined;
  const { head, text } = usePayoutText(check, currency, zone);
  const isBoth = sides.before.length > 0 && sides.after.length > 0;
  return (
    <AppShell
      place="home"
      back="/ledger"
      title={t('title')}
      actions={check && <IconButton icon={print} label={ui('print')} onClick={() => window.print()} />}
      // After the fields on a phone: what is typed must not be pushed away by what it comes to.
      aside={check && <PayoutResult check={check} currency={currency} zone={zone} />}
      below={<PrintedFiles {...{ before: [], after: [], [side]: files }} />}
      dock={
        check ? (
          <Dock>
            <DockFacts cap={t('typed', { count: check.days.length })}>{head}</DockFacts>
            <Button before={copyIcon} onClick={() => void copy(text)}>
              {t('copy')}
            </Button>
          </Dock>
        ) : undefined
      }
    >
      <ExampleBanner files={files} />
      <div className="screen-only">
        <Section>
          <h2 className="head">{t('lead')}</h2>
          <p className="mt2">{t('why')}</p>
          <div className="mt3">
            <QuietLine icon={lock}>{t('only')}</QuietLine>
          </div>
        </Section>
      </div>
      {state && !state.ok && (
        <Section>
          <LedgerFault refusal={state} />
        </Section>
      )}
      {!hasRows && <RowsMissing side={side} />}
      {isBoth && (
        <div className="screen-only">
          <Section>
            <Segmented
              legend={t('side')}
              value={side}
              onChange={setPicked}
              options={(['before', 'after'] as const).map((value) => ({ value, label: t(value) }))}
            />
          </Section>
        </div>
      )}
      {hasRows && (
        <ArrivedCard
          key={side}
          days={days}
          arrived={arrived}
          onArrived={(next) => void keepArrived(next, sides.isExample)}
          currency={currency}
          zone={zone}
        />
      )}
    </AppShell>
  );
}
