'use client';
import { useTranslations } from 'next-intl';
import { lazy, Suspense } from 'react';
import { Section } from '@/components/ui/section';
import { Segmented } from '@/components/ui/segmented';
import { setDowntime } from '@/lib/client/cost';
import { useQuietHours } from '@/lib/client/ledger/quiet';
import type { Downtime } from '@/lib/domain/cost';
import { MoneyField } from './money-field';
import { useMoney } from './use-money';
import { useTell } from './use-tell';

const MINUTES = ['0', '30', '60', '120'] as const;
/** The windows are looked for with this length where no visit says another. */
const USUAL_MINUTES = 60;
const NONE: Downtime = { minutes: 0, hourly: 0 };

// Only a shop that has read its own files needs the booking beside its costs.
const OwnDowntime = lazy(() => import('./own-downtime').then((module) => ({ default: module.OwnDowntime })));

/** What is not sold while nothing can be paid: minutes closed, and what an hour usually brings. */
export function DowntimeCard({ downtime, lost }: { downtime: Downtime | undefined; lost: number }) {
  const t = useTranslations('cost.downtime');
  const money = useMoney();
  const tell = useTell();
  const held = downtime ?? NONE;
  const quiet = useQuietHours(USUAL_MINUTES);
  const lengths = MINUTES.map((value) => ({ value: value as string, label: t(`lengths.${value}`) }));
  // A visit may take another time than the usual ones.
  const isUsual = lengths.some(({ value }) => Number(value) === held.minutes);
  const own = { value: String(held.minutes), label: t('minutesOf', { minutes: held.minutes }) };
  return (
    <Section title={t('title')} aside={lost > 0 && money(lost)}>
      <p className="meta">{t('why')}</p>
      <div className="form mt3">
        <Segmented
          legend={t('minutes')}
          value={String(held.minutes)}
          onChange={(minutes) => tell(setDowntime({ ...held, minutes: Number(minutes) }))}
          options={isUsual ? lengths : [...lengths, own]}
        />
        {held.minutes > 0 && (
          <MoneyField
            label={t('hourly')}
            hint={t('hourlyHint')}
            value={held.hourly > 0 ? held.hourly : undefined}
            onChange={(hourly = 0) => tell(setDowntime({ ...held, hourly }))}
          />
        )}
      </div>
      {quiet && (
        <Suspense>
          <OwnDowntime quiet={quiet} held={held} onTake={(own) => tell(setDowntime(own))} />
        </Suspense>
      )}
    </Section>
  );
}
