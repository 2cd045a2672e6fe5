'use client';
import { useTranslations } from 'next-intl';
import { PlaceLink } from '@/components/shell/place-link';
import { Message } from '@/components/ui/message';
import type { ItemRow } from '@/lib/domain/checklist';
import { addDays } from '@/lib/domain/day';
import { useDates } from '@/lib/i18n/use-dates';
import css from './checklist.module.css';

type Props = { row: ItemRow; upgradeDay: string | undefined };

/** When an item is due, and what became of it. */
export function ItemStanding({ row: { item, state, unasked }, upgradeDay }: Props) {
  const t = useTranslations('checklist');
  const dates = useDates();
  // Dates are read at UTC, where they were written.
  const plain = useDates('UTC');
  switch (state.is) {
    case 'done':
      return (
        <Message tone="ok" inset>
          {state.at === undefined ? t('sheet.doneAuto') : t('sheet.done', { date: dates.day(state.at) })}
        </Message>
      );
    case 'na':
      return <Message inset>{t('reason', { reason: state.reason })}</Message>;
    case 'out':
      return <Message inset>{t(`because.${state.because}`)}</Message>;
    default:
      return (
        <>
          <p className="meta">{t('facts', { minutes: item.minutes, due: dueOf() })}</p>
          {state.is === 'half' && item.derived && item.derived !== 'go' && (
            <Message tone="warn" inset>
              {t(`sheet.half.${item.derived}`)}
            </Message>
          )}
          {state.is === 'locked' && (
            <Message inset>
              {state.opens ? t('sheet.lockedUntil', { date: plain.day(state.opens) }) : t('sheet.locked')}
            </Message>
          )}
          {unasked && (
            <Message inset>
              {t(`unasked.${unasked}`)}{' '}
              {unasked !== 'services' && (
                <PlaceLink className={css.link} href="/shop#profile">
                  {t('answer')}
                </PlaceLink>
              )}
            </Message>
          )}
          {item.condition && <Message inset>{item.condition}</Message>}
        </>
      );
  }

  function dueOf(): string {
    const days = /^T-(\d+)$/.exec(item.due)?.[1];
    if (upgradeDay === undefined || days === undefined) return t(`sheet.due.${item.due}`);
    return t('sheet.dueBy', { date: plain.day(addDays(upgradeDay, -Number(days))) });
  }
}
