import type { ReactNode } from 'react';
import { classNames } from './class-names';
import css from './ledger.module.css';

type Props = {
  label: ReactNode;
  /** Right-aligned, tabular. */
  figure: ReactNode;
  /** The total: a rule above, a double rule beneath. */
  sum?: boolean;
  /** A square of the chart's series in front of the label. */
  swatch?: 'jade' | 'ink' | 'hatched' | 'rule';
};

/** Lines of a till roll, inside `<Ledger>`: `<LedgerLine label={t('visit')} figure="¥120" />`, last `<LedgerLine sum …/>`. */
export const LedgerLine = ({ label, figure, sum, swatch }: Props) => (
  <div className={classNames(css.line, sum && css.sum)}>
    <dt>
      {swatch && <i className={classNames(css.swatch, css[swatch])} />}
      {label}
    </dt>
    <dd>{figure}</dd>
  </div>
);

export const Ledger = ({ children }: { children: ReactNode }) => <dl>{children}</dl>;
