import { BarLength } from './bar-length';
import css from './meter.module.css';

/** How far a piece of work is, 0 to 1; `label` says it in words. `<Meter share={0.4} label={t('readSoFar', { rows })} />` */
export const Meter = ({ share, label }: { share: number; label: string }) => (
  <div
    className={css.meter}
    role="progressbar"
    aria-label={label}
    aria-valuemin={0}
    aria-valuemax={100}
    aria-valuenow={Math.round(share * 100)}
  >
    <BarLength share={share} className={css.done} />
  </div>
);
