'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Row, Rows } from '@/components/ui/row';
import { Pad, Section } from '@/components/ui/section';
import { PAGE } from '@/lib/client/ledger/compare';
import type { Compared } from '@/lib/client/ledger/compared';
import { formatFigure } from '@/lib/domain/money';
import { useDates } from '@/lib/i18n/use-dates';
import { isTaking } from '@/lib/ledger/normal-row';
import { useRowText } from '../use-row-text';
import css from './compare.module.css';

const FIRST = 10;

/** Days and ways of paying whose sums are not equal. */
export function CellsCard({ compared: { cells, cellCount, zone } }: { compared: Compared }) {
  const t = useTranslations('ledgerCompare');
  const types = useTranslations('ledgerRows.types');
  const locale = useLocale();
  const text = useRowText(zone);
  const dates = useDates(zone);
  const [most, setMost] = useState(FIRST);
  if (cells.length === 0) return null;
  const shown = cells.slice(0, most);
  const left = cells.length - shown.length;
  return (
    <Section title={t('cells')} flush>
      <Rows as="ul">
        {shown.map(({ date, tender, type, currency, count, amountMinor }) => (
          <li key={`${date} ${tender} ${type} ${currency}`}>
            <Row
              plain
              title={t('cellsDay', {
                date: dates.day(date),
                tender: text.tender(tender),
                type: isTaking(type) ? '' : types(type),
              })}
              end={
                <span className={css.cell}>
                  {count !== 0 && (
                    <span>{t('cellsCount', { count: formatFigure(count * 100, locale, { signed: true }) })}</span>
                  )}
                  <b className={css.amount}>
                    {formatFigure(amountMinor, locale, { currency, cents: true, signed: true })}
                  </b>
                </span>
              }
            />
          </li>
        ))}
      </Rows>
      {(left > 0 || cellCount > cells.length) && (
        <Pad>
          <div className={css.more}>
            {left > 0 ? (
              <>
                <span className="meta">{t('left', { count: cellCount - shown.length })}</span>
                <Button look="outline" size="m" onClick={() => setMost(most + PAGE)}>
                  {t('more', { count: Math.min(PAGE, left) })}
                </Button>
              </>
            ) : (
              <span className="meta">{t('cellsMore', { count: cellCount - cells.length })}</span>
            )}
          </div>
        </Pad>
      )}
    </Section>
  );
}
