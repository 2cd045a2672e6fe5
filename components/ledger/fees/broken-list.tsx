'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Row, Rows } from '@/components/ui/row';
import { Pad, Section } from '@/components/ui/section';
import type { CheckedFees } from '@/lib/client/ledger/checked-fees';
import { numberOf, useRowText } from '../use-row-text';
import { brokenOf } from './broken';

const PAGE = 50;

/** Sales whose fee no rounding of the contract's rate explains. */
export function BrokenList({ checks, zone }: { checks: readonly CheckedFees[]; zone: string }) {
  const t = useTranslations('ledgerFees.broken');
  const text = useRowText(zone);
  const [most, setMost] = useState(PAGE);
  const { rows, count } = brokenOf(checks);
  if (count === 0) return null;
  const shown = rows.slice(0, most);
  const left = rows.length - shown.length;
  return (
    <Section title={t('title', { count })} flush>
      <Pad>
        <p className="meta">{t('why')}</p>
      </Pad>
      <Rows as="ul">
        {shown.map(({ row, chargedMinor, exactMinor }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list of a month never changes, and two rows may be equal.
          <li key={place}>
            <Row
              title={text.title(row, true)}
              sub={
                <>
                  <span className="mono screen-only">{text.shortNumber(row)}</span>
                  <span className="mono print-only">{numberOf(row)}</span>
                  <br />
                  {t('line', {
                    amount: text.amount(row),
                    charged: text.money(chargedMinor, row.currency),
                    expected: text.money(Math.round(exactMinor), row.currency),
                  })}
                </>
              }
              end={<b>{text.money(chargedMinor - Math.round(exactMinor), row.currency)}</b>}
              top
            />
          </li>
        ))}
      </Rows>
      {(left > 0 || count > rows.length) && (
        <Pad>
          <div className="line apart mt3">
            {left > 0 ? (
              <>
                <span className="meta">{t('left', { count: count - shown.length })}</span>
                <Button look="outline" size="m" onClick={() => setMost(most + PAGE)}>
                  {t('more', { count: Math.min(PAGE, left) })}
                </Button>
              </>
            ) : (
              <span className="meta">{t('cut', { count: count - rows.length })}</span>
            )}
          </div>
        </Pad>
      )}
    </Section>
  );
}
