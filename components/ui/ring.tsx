import type { ReactNode } from 'react';
import css from './ring.module.css';

type Props = {
  /** Counts; the rest of `all` is what is still open. */
  done: number;
  failed?: number;
  all: number;
  /** Spoken value: "6/9，没过1项". */
  label: string;
  /** The value in words or figures: colour alone says nothing. */
  children: ReactNode;
};

/** `<Ring done={5} failed={1} all={9} label={…}><b>6/9</b></Ring>` */
export function Ring({ done, failed = 0, all, label, children }: Props) {
  const share = (count: number) => (all > 0 ? (100 * count) / all : 0);
  const arc = (count: number) => `${share(count)} 100`;
  return (
    <div className={css.ring} role="img" aria-label={label}>
      <svg viewBox="0 0 80 80" aria-hidden="true">
        <circle className={css.track} cx="40" cy="40" r="34" />
        {done > 0 && (
          <circle className={css.done} cx="40" cy="40" r="34" pathLength="100" strokeDasharray={arc(done)} />
        )}
        {failed > 0 && (
          <circle
            className={css.failed}
            cx="40"
            cy="40"
            r="34"
            pathLength="100"
            strokeDasharray={arc(failed)}
            strokeDashoffset={-share(done)}
          />
        )}
      </svg>
      <span className={css.text}>{children}</span>
    </div>
  );
}
