'use client';
import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { Ledger, LedgerLine } from '@/components/ui/ledger';
import type { FileReading } from '@/lib/client/ledger/kept-file';
import { totalsOf } from '@/lib/ledger/totals';
import { useFileText } from '../use-file-text';

/** The figures to hold against the portal's own: rows, taken, returned, fees, dates. */
export function FileTotals({ reading: { summary } }: { reading: FileReading }) {
  const t = useTranslations('ledgerAdd.check');
  const text = useFileText(summary.zone);
  const { days, states } = summary;
  const [first, last] = [days[0]?.date, days[days.length - 1]?.date];
  const open = states.pending + states.failed;
  return (
    <div className="mt3">
      <Ledger>
        <LedgerLine label={t('rows')} figure={t('count', { count: summary.rows })} />
        {totalsOf(summary).map(({ currency, taken, returned, feeMinor }) => {
          const money = text.money([taken.minor, returned.minor], currency);
          return (
            <Fragment key={currency}>
              <LedgerLine label={t('taken')} figure={money(taken.minor)} />
              <LedgerLine
                label={t('returned')}
                figure={t('returnedOf', { count: returned.count, amount: money(returned.minor) })}
              />
              {feeMinor !== 0 && <LedgerLine label={t('fees')} figure={text.money([feeMinor], currency)(feeMinor)} />}
            </Fragment>
          );
        })}
        {open > 0 && <LedgerLine label={t('open')} figure={t('count', { count: open })} />}
        {first && last && <LedgerLine label={t('dates')} figure={text.span(first, last)} />}
      </Ledger>
    </div>
  );
}
