'use client';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { StepLink } from '@/components/shell/step-link';
import { Button } from '@/components/ui/button';
import { plus } from '@/components/ui/icons';
import { Section } from '@/components/ui/section';
import { Stepper } from '@/components/ui/stepper';
import { changeLine } from '@/lib/client/cost';
import css from './cost.module.css';
import type { ShownLine, ShownSheet } from './cost-sheet';
import { useMoney } from './use-money';
import { useTell } from './use-tell';

const MOST = 9_999;

/** Every line with its quantity to step; its name opens the rest. Without `onAdd` the list is there to be read. */
export function LineList({ sheet, onAdd }: { sheet: ShownSheet; onAdd?: () => void }) {
  const t = useTranslations('cost');
  const money = useMoney(sheet.sum.lines.map(({ likely }) => likely));
  const tell = useTell();
  return (
    <Section title={t('lines')} aside={t('fromQuote')} flush>
      <ul className={css.lines}>
        {sheet.shown.map((line, place) => (
          <li key={line.id} className={css.line}>
            <Name line={line} opens={onAdd !== undefined}>
              <UnitPrice line={line} times={sheet.sum.lines[place]?.times ?? 1} />
            </Name>
            {onAdd ? (
              <Stepper
                label={line.label}
                fewer={t('fewer', { line: line.label })}
                more={t('more', { line: line.label })}
                value={line.value.quantity}
                max={MOST}
                onChange={(quantity) => tell(changeLine(line.id, { ...line.value, quantity }))}
              />
            ) : (
              <span className="meta">{t('count', { quantity: line.value.quantity })}</span>
            )}
            <b className={css.amount}>{line.value.high === 0 ? '—' : money(sheet.sum.lines[place]?.likely ?? 0)}</b>
          </li>
        ))}
      </ul>
      {onAdd && (
        <Button look="quiet" before={plus} onClick={onAdd}>
          {t('add')}
        </Button>
      )}
    </Section>
  );
}

function Name({ line, opens, children }: { line: ShownLine; opens: boolean; children: ReactNode }) {
  const words = (
    <>
      <b>{line.label}</b>
      {children}
    </>
  );
  if (!opens) return <div className={css.name}>{words}</div>;
  return (
    <StepLink to={line.id} className={css.name}>
      {words}
    </StepLink>
  );
}

function UnitPrice({ line, times }: { line: ShownLine; times: number }) {
  const t = useTranslations('cost');
  const money = useMoney();
  const { high, likely, rhythm } = line.value;
  if (high === 0) return <span className="meta">{t('priceMissing')}</span>;
  const price = line.kind
    ? t('unitPrice', { price: money(likely), unit: line.kind.unit })
    : t('ownPrice', { price: money(likely) });
  return (
    <span className="meta">
      {rhythm === 'once' ? price : t('paid', { price, times: t(`times.${rhythm}`, { times }) })}
    </span>
  );
}
