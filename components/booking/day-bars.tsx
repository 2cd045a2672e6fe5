'use client';
import { useTranslations } from 'next-intl';
import css from './day-bars.module.css';

const WIDTH = 10;
const HEIGHT = 48;
const AXIS = [0, 6, 12, 18, 24];

type Props = {
  /** Sales of each of the 24 hours of a usual day. */
  hours: readonly number[];
  /** Hours that stand out, by the clock: of the visit chosen, or of the one advised. */
  lit: { from: number; to: number } | undefined;
  weeks: number;
};

/** A usual day of the shop, hour by hour (design f1). */
export function DayBars({ hours, lit, weeks }: Props) {
  const t = useTranslations('booking.pick.own');
  const most = Math.max(1, ...hours);
  const busiest = hours.indexOf(most);
  return (
    <figure>
      <figcaption className={css.head}>
        <h3>{t('day')}</h3>
        <span className="cap">{t('basis', { weeks })}</span>
      </figcaption>
      <svg
        className={css.bars}
        viewBox={`0 0 ${24 * WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t('bars', { hour: busiest, count: most })}
      >
        {hours.map((count, hour) => {
          const height = Math.max(1, (count / most) * HEIGHT);
          const isLit = lit !== undefined && hour + 1 > lit.from && hour < lit.to;
          return (
            <rect
              // biome-ignore lint/suspicious/noArrayIndexKey: an hour is its place in the day.
              key={hour}
              className={isLit ? css.lit : undefined}
              x={hour * WIDTH + 0.5}
              y={HEIGHT - height}
              width={WIDTH - 1}
              height={height}
            />
          );
        })}
      </svg>
      <div className={css.axis} aria-hidden="true">
        {AXIS.map((hour) => (
          <span key={hour}>{hour === 0 ? t('midnight') : hour}</span>
        ))}
      </div>
    </figure>
  );
}
