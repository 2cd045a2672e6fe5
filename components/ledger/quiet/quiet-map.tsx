'use client';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { check } from '@/components/ui/icons';
import type { QuietHours } from '@/lib/client/ledger/quiet-answer';
import type { QuietWindow } from '@/lib/ledger/quiet-hours';
import css from './quiet.module.css';
import { useQuietText } from './use-quiet-text';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];
/** Above these shares of the busiest hour a cell is one step darker. */
const STEPS = [0, 0.15, 0.35, 0.6];
/** Every fourth hour is written beneath. */
const EVERY = 4;

type Props = {
  quiet: QuietHours;
  best: QuietWindow | undefined;
  /** Half hours of the service and of going back. */
  length: number;
};

/** A week of hours, the busier the darker; for readers a table of sales. */
export function QuietMapTable({ quiet, best, length }: Props) {
  const t = useTranslations('ledgerQuiet');
  const text = useQuietText();
  const week = WEEKDAYS.map((weekday) => ({ weekday, hours: quiet.hoursOn(weekday) }));
  const from = Math.floor(Math.min(...quiet.open.map((open) => open.from)) / 2);
  const to = Math.ceil(Math.max(...quiet.open.map((open) => open.to)) / 2);
  const hours = Array.from({ length: to - from }, (_, at) => from + at);
  const most = Math.max(1, ...week.flatMap((day) => day.hours));
  const stepOf = (count: number): number => STEPS.filter((step) => count / most > step).length;
  const isBest = (weekday: number, hour: number): boolean =>
    best?.weekday === weekday && hour * 2 + 2 > best.slot && hour * 2 < best.slot + length;
  const isFirst = (weekday: number, hour: number): boolean => isBest(weekday, hour) && !isBest(weekday, hour - 1);
  return (
    <div className="mt4">
      <table className={css.map}>
        <caption className="vh">{t('map')}</caption>
        <thead>
          <tr>
            <td />
            {hours.map((hour, at) => (
              <th key={hour} scope="col">
                <span className={at % EVERY === 0 ? undefined : 'vh'}>
                  {at === 0 ? text.clock(hour * 2) : String(hour)}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {week.map(({ weekday, hours: sold }) => (
            <tr key={weekday}>
              <th scope="row">
                <span aria-hidden="true">{text.letter(weekday)}</span>
                <span className="vh">{text.weekday(weekday)}</span>
              </th>
              {hours.map((hour) => {
                const count = sold[hour] ?? 0;
                return (
                  <td key={hour} data-step={stepOf(count)} className={isBest(weekday, hour) ? css.best : undefined}>
                    {isFirst(weekday, hour) && <Icon of={check} size="s" bold />}
                    <span className="vh">{t(isBest(weekday, hour) ? 'salesBest' : 'sales', { count })}</span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <div className={css.legend} aria-hidden="true">
        <span className="line">
          {[0, 1, 2, 3, 4].map((step) => (
            <i key={step} data-step={step} className={css.key} />
          ))}
          {t('scale')}
        </span>
        <span className="line">
          <i className={css.keyBest}>
            <Icon of={check} size="s" bold />
          </i>
          {t('best')}
        </span>
      </div>
    </div>
  );
}
