'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { AppShell } from '@/components/shell/app-shell';
import { SyncLine } from '@/components/shell/sync-line';
import { IconButton } from '@/components/ui/icon-button';
import { Message } from '@/components/ui/message';
import { Section } from '@/components/ui/section';
import { print } from '@/components/ui/tool-icons';
import type { FeeContracts } from '@/lib/client/ledger/fees';
import { basisOf, type Sides } from '@/lib/client/ledger/sides';
import type { FeeChecked, Month } from '@/lib/domain/fee-check';
import { feeShifts, monthsOf } from '@/lib/ledger/fee-shift';
import { effectiveRates } from '@/lib/ledger/fees';
import { totalsOf } from '@/lib/ledger/totals';
import { ExampleBanner } from '../example-banner';
import { PrintedFiles } from '../printed-files';
import { BrokenList } from './broken-list';
import { ContractCard } from './contract-card';
import { FeesDock } from './fees-dock';
import { MonthCard } from './month-card';
import { RatesCard } from './rates-card';
import { ReminderCard } from './reminder-card';
import { useMonthCheck } from './use-month-check';

type Props = {
  sides: Sides;
  contracts: FeeContracts;
  checks: ReadonlyMap<Month, FeeChecked>;
  reminder: { day: number } | null;
};

export function FeesView({ sides, contracts, checks, reminder }: Props) {
  const t = useTranslations('ledgerFees');
  const ui = useTranslations('ui');
  const all = [...sides.before, ...sides.after];
  const [before, after] = [basisOf(sides.before), basisOf(sides.after)];
  const basis = after ?? before;
  const currency = totalsOf({ days: basis?.days ?? [] })[0]?.currency ?? 'CNY';
  const zone = basis?.zone ?? 'UTC';
  const shifts = feeShifts(before?.days ?? [], after?.days ?? [], currency);
  const months = [...new Set([...monthsOf(after?.days ?? []), ...monthsOf(before?.days ?? [])])].sort().reverse();
  const [picked, setPicked] = useState<Month>();
  const month = picked ?? months[0] ?? '';
  const inMonth = (days: readonly { date: string }[]) => days.some(({ date }) => date.startsWith(month));
  // A month that both sides tell of is judged by the new terminal.
  const side = inMonth(after?.days ?? []) ? sides.after : sides.before;
  const files = side.filter(({ reading }) => inMonth(reading.summary.days));
  const days = (basisOf(files)?.days ?? []).filter(({ date }) => date.startsWith(month));
  const rates = effectiveRates({ days }, currency);
  const hasFees = shifts.length > 0;
  const check = useMonthCheck({ files, contracts, currency, month });
  return (
    <AppShell
      place="home"
      back="/ledger"
      title={t('title')}
      actions={<IconButton icon={print} label={ui('print')} onClick={() => window.print()} />}
      aside={<ReminderCard reminder={reminder} zone={zone} />}
      below={
        <>
          <div className="screen-only">
            <Section>
              <SyncLine />
            </Section>
          </div>
          <PrintedFiles before={sides.before} after={sides.after} />
        </>
      }
      dock={
        hasFees ? (
          <FeesDock
            month={month}
            rates={rates}
            check={check}
            currency={currency}
            zone={zone}
            isExample={sides.isExample}
          />
        ) : undefined
      }
    >
      <ExampleBanner files={all} />
      {hasFees ? (
        <RatesCard
          shifts={shifts}
          currency={currency}
          hasBefore={before !== undefined}
          hasAfter={after !== undefined}
        />
      ) : (
        <Message lead={t('noFees')}>{t('noFeesMore')}</Message>
      )}
      <ContractCard contracts={contracts} currency={currency} tenders={shifts.map(({ tender }) => tender)} />
      {hasFees && (
        <MonthCard
          months={months}
          month={month}
          onMonth={setPicked}
          check={check}
          checked={checks.get(month)}
          hasContract={Object.values(contracts).some((one) => one.currency === currency)}
          currency={currency}
        />
      )}
      {check.is === 'done' && <BrokenList key={month} checks={check.checks} zone={zone} />}
    </AppShell>
  );
}
