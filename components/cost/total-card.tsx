'use client';
import { useTranslations } from 'next-intl';
import { classNames } from '@/components/ui/class-names';
import { Range } from '@/components/ui/range';
import { Section } from '@/components/ui/section';
import css from './cost.module.css';
import type { ShownSheet } from './cost-sheet';
import { useMoney } from './use-money';

/** Characters of an amount that fit a small phone at the size of a figure. */
const LONG = 8;

/** What it will most likely cost, between what and what, and what the budget says to that. */
export function TotalCard({ sheet }: { sheet: ShownSheet }) {
  const t = useTranslations('cost');
  const { total, left, spread } = sheet.sum;
  const money = useMoney([total.low, total.likely, total.high, sheet.budget ?? 0]);
  const isRange = total.high > total.low;
  const names = spread.flatMap((id) => sheet.shown.find((line) => line.id === id)?.label ?? []);
  const listed = names.join(t('and'));
  return (
    <Section>
      <div className={css.total}>
        <div>
          <h2 className="meta">{t('likelyTotal')}</h2>
          <p className={classNames('fig mt1', money(total.likely).length > LONG && css.long)}>
            <Figure text={money(total.likely)} />
          </p>
        </div>
        {left && sheet.budget !== undefined && (
          <p className={css.budget}>
            <span className="meta">{t('budgetIs', { amount: money(sheet.budget) })}</span>
            <b className={left.likely < 0 ? 'red' : 'jade'}>
              {left.likely < 0
                ? t('over', { amount: money(-left.likely) })
                : t('remains', { amount: money(left.likely) })}
            </b>
          </p>
        )}
      </div>
      {(isRange || sheet.budget !== undefined) && total.high > 0 && (
        <div className="mt3">
          <Range
            {...total}
            budget={sheet.budget}
            label={t('range', { low: money(total.low), likely: money(total.likely), high: money(total.high) })}
            ends={{
              low: { word: t('low'), figure: money(total.low) },
              likely: { word: t('likely'), figure: money(total.likely) },
              high: { word: t('high'), figure: money(total.high) },
            }}
          />
        </div>
      )}
      <p className="meta mt2" role="status">
        {total.high === 0 && t('noPrice')}
        {left &&
          left.high < 0 &&
          (left.likely < 0
            ? t('likelyOver', { amount: money(-left.likely) })
            : t('highOver', { amount: money(-left.high) }))}
        {listed && t('spread', { lines: listed })}
      </p>
      {sheet.months !== 1 && <p className="cap mt1">{t('covers', { months: sheet.months })}</p>}
    </Section>
  );
}

/** The currency sign stands small before the figure. */
function Figure({ text }: { text: string }) {
  const digits = text.search(/\d/);
  return (
    <>
      <small>{text.slice(0, digits)}</small>
      {text.slice(digits)}
    </>
  );
}
