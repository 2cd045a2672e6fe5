import type { ReactNode } from 'react';
import css from './facts.module.css';

/** Names and values of a slip: `<Facts rows={[[t('shop'), name], [t('phone'), <span className="mono">…</span>]]} />`. */
export const Facts = ({ rows }: { rows: readonly (readonly [name: string, value: ReactNode])[] }) => (
  <dl className={css.facts}>
    {rows.map(([name, value]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
