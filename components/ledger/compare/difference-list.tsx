'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Row, Rows } from '@/components/ui/row';
import { Pad, Section } from '@/components/ui/section';
import { PAGE } from '@/lib/client/ledger/compare';
import type { Compared, DifferenceGroup, ShownDifference } from '@/lib/client/ledger/compared';
import { useDates } from '@/lib/i18n/use-dates';
import { numberOf, useRowText } from '../use-row-text';
import css from './compare.module.css';
import { useDifferenceText } from './use-difference-text';

type Props = {
  group: DifferenceGroup;
  compared: Compared;
  rows: readonly ShownDifference[];
  onMore: () => void;
};

/** The rows of one kind of difference, fifty at a time. */
export function DifferenceList({ group, compared, rows, onMore }: Props) {
  const t = useTranslations('ledgerCompare');
  const text = useRowText(compared.zone);
  const told = useDifferenceText(compared.zone);
  const dates = useDates(compared.zone);
  const count = compared.counts[group];
  if (count === 0) return null;
  const days = new Set(rows.map(({ before, after }) => (before ?? after)?.date));
  const [only] = days;
  const isOneDay = rows.length === count && days.size === 1 && only !== undefined && group !== 'moved';
  const left = count - rows.length;
  return (
    <div className={css.group}>
      <Section
        title={t(`groups.${group}`, { count })}
        aside={isOneDay ? t('allOn', { date: dates.date(only) }) : undefined}
        flush
      >
        <Rows as="ul">
          {rows.map((one, place) => {
            const row = one.before ?? one.after;
            if (!row) return null;
            const remark = told.remark(group, one);
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows are only ever added at the end, and two may be equal.
              <li key={place}>
                <Row
                  title={
                    <>
                      {text.title(row, !isOneDay)} <span className={css.onPaper}>{numberOf(row)}</span>
                    </>
                  }
                  sub={
                    <>
                      <span className="mono screen-only">{text.shortNumber(row)}</span>
                      {remark && <span className={css.remark}>{remark}</span>}
                    </>
                  }
                  end={<b className={css.amount}>{told.amount(group, one)}</b>}
                />
              </li>
            );
          })}
        </Rows>
        {left > 0 && (
          <Pad>
            <div className={css.more}>
              <span className="meta">{t('left', { count: left })}</span>
              <Button look="outline" size="m" onClick={onMore}>
                {t('more', { count: Math.min(PAGE, left) })}
              </Button>
            </div>
          </Pad>
        )}
      </Section>
    </div>
  );
}
