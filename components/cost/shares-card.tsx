'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { SyncLine } from '@/components/shell/sync-line';
import { Ledger, LedgerLine } from '@/components/ui/ledger';
import { Section } from '@/components/ui/section';
import { Stack } from '@/components/ui/stack';
import { type ShownSheet, sharesOf } from './cost-sheet';
import { useMoney } from './use-money';

const FILLS = ['jade', 'ink', 'hatched', 'rule'] as const;

/** Where the money goes: the likely total by group, and the parts add up to it. */
export function SharesCard({ sheet }: { sheet: ShownSheet }) {
  const t = useTranslations('cost');
  const format = useFormatter();
  const shares = sharesOf(sheet.sum);
  const money = useMoney(shares.map(({ amount }) => amount));
  const fillOf = (place: number) => FILLS[place] ?? 'rule';
  return (
    <Section title={t('where')}>
      {shares.length > 0 && (
        <Stack
          parts={shares.map(({ amount }, place) => ({ amount, fill: fillOf(place) }))}
          label={shares
            .map(
              ({ group, perCent }) => `${t(`groups.${group}`)} ${format.number(perCent / 100, { style: 'percent' })}`,
            )
            .join(', ')}
        />
      )}
      <div className="mt3">
        <Ledger>
          {shares.map(({ group, amount }, place) => (
            <LedgerLine key={group} swatch={fillOf(place)} label={t(`groups.${group}`)} figure={money(amount)} />
          ))}
          <LedgerLine sum label={t('total')} figure={money(sheet.sum.total.likely)} />
        </Ledger>
      </div>
      <div className="mt3">
        <SyncLine />
        <p className="cap mt1">{t('private')}</p>
      </div>
    </Section>
  );
}
