'use client';
import { useTranslations } from 'next-intl';
import { PlaceLink } from '@/components/shell/place-link';
import { Row, Rows } from '@/components/ui/row';
import { Section } from '@/components/ui/section';
import type { QuietWindow } from '@/lib/ledger/quiet-hours';
import css from './quiet.module.css';
import type { QuietText } from './use-quiet-text';

type Props = {
  windows: readonly QuietWindow[];
  currency: string;
  minutes: number;
  text: QuietText;
  /** Where a window leads; none from an example, which books nothing. */
  addressOf: ((window: QuietWindow) => string) | undefined;
};

/** The best windows, each a way to book it. */
export function QuietWindows({ windows, currency, minutes, text, addressOf }: Props) {
  const t = useTranslations('ledgerQuiet');
  if (windows.length === 0) return null;
  const rowOf = (window: QuietWindow, at: number) => ({
    lead: <span className={css.rank}>{at + 1}</span>,
    title: text.start(window),
    sub: (
      <>
        {window.count > 0 ? t('rowLoss', { count: window.count }) : t('rowNone')}·
        <span className="nw">{t('rowWhole', { amount: text.about(window.wholeMinor, currency) })}</span>
      </>
    ),
    end: <b className={css.amount}>{text.about(window.amountMinor, currency)}</b>,
  });
  return (
    <Section
      title={t('three', { count: windows.length })}
      aside={t('threeAside', { length: text.length(minutes) })}
      flush
    >
      <Rows as="ol">
        {windows.map((window, at) => (
          <li key={`${window.weekday} ${window.slot}`}>
            {addressOf ? (
              <Row as={PlaceLink} href={addressOf(window)} {...rowOf(window, at)} />
            ) : (
              <Row {...rowOf(window, at)} />
            )}
          </li>
        ))}
      </Rows>
    </Section>
  );
}
