import type { ReactNode } from 'react';
import css from './empty.module.css';

type Props = {
  /** `slip`: nothing here yet. `torn`: this part is not on the phone. */
  art?: 'slip' | 'torn';
  title: ReactNode;
  /** One sentence. */
  text: ReactNode;
  /** One action, and at most one quiet one beneath. */
  children?: ReactNode;
};

const EDGE = 'l8.5-6 8.5 6 8.5-6 8.5 6 8.5-6 8.5 6 8.5-6 8.5 6';

/** `<Empty title={t('none')} text={t('noneWhy')}><Button as={PlaceLink} href="/booking/new">{t('pick')}</Button></Empty>` */
export const Empty = ({ art = 'slip', title, text, children }: Props) => (
  <div className={css.empty}>
    <svg className={css.art} viewBox="0 0 120 120" aria-hidden="true">
      {art === 'slip' ? (
        <>
          <path d={`M26 8h68v110M26 8v110${EDGE}M40 28h40M40 42h24M40 77h16M70 77h10`} />
          <path className={css.accent} d="M40 63h40" strokeDasharray="3 6" />
        </>
      ) : (
        <>
          <path d={`M26 66V8h68v58M26 80v38${EDGE}V80M40 28h40M40 42h24`} />
          <path className={css.accent} d="M18 73h84" strokeDasharray="3 6" />
        </>
      )}
    </svg>
    <h2>{title}</h2>
    <p>{text}</p>
    {children !== undefined && <div className={css.actions}>{children}</div>}
  </div>
);
