'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { TextField } from '@/components/ui/text-field';
import { isDay } from '@/lib/domain/day';
import { clockOf, minutesOf, type NoticeTime } from '@/lib/domain/notice';
import css from './notice.module.css';

type Props = { time: NoticeTime | undefined; onChange: (time: NoticeTime) => void };

/** Day, beginning and end. What is not a whole time yet stays in the fields, and the notice keeps the one it had. */
export function TimeFields({ time, onChange }: Props) {
  const t = useTranslations('notice');
  const [typed, setTyped] = useState<{ date: string; begin: string; end: string }>();
  const shown = typed ?? {
    date: time?.date ?? '',
    begin: time ? clockOf(time.from) : '',
    // A clock has no 24:00.
    end: time ? clockOf(Math.min(time.to, 24 * 60 - 1)) : '',
  };
  const [from, to] = [minutesOf(shown.begin), minutesOf(shown.end)];
  const isTurned = from !== undefined && to !== undefined && to <= from;
  const type = (part: Partial<typeof shown>) => {
    const next = { ...shown, ...part };
    setTyped(next);
    const [begins, ends] = [minutesOf(next.begin), minutesOf(next.end)];
    if (!isDay(next.date) || begins === undefined || ends === undefined || ends <= begins) return;
    setTyped(undefined);
    onChange({ date: next.date, from: begins, to: ends });
  };
  return (
    <div className={css.times}>
      <TextField
        type="date"
        label={t('date')}
        value={shown.date}
        onChange={(event) => type({ date: event.target.value })}
      />
      <TextField
        type="time"
        label={t('begin')}
        value={shown.begin}
        onChange={(event) => type({ begin: event.target.value })}
      />
      <TextField
        type="time"
        label={t('end')}
        value={shown.end}
        error={isTurned ? t('order') : undefined}
        onChange={(event) => type({ end: event.target.value })}
      />
    </div>
  );
}
