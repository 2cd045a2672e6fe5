'use client';
import { useTranslations } from 'next-intl';
import { Section } from '@/components/ui/section';
import { Segmented } from '@/components/ui/segmented';
import { setDowntime } from '@/lib/client/cost';
import type { Downtime } from '@/lib/domain/cost';
import { MoneyField } from './money-field';
import { useMoney } from './use-money';
import { useTell } from './use-tell';

const MINUTES = ['0', '30', '60', '120'] as const;
const NONE: Downtime = { minutes: 0, hourly: 0 };

/** What is not sold while nothing can be paid: minutes closed, and what an hour usually brings. */
export function DowntimeCard({ downtime, lost }: { downtime: Downtime | undefined; lost: number }) {
  const t = useTranslations('cost.downtime');
  const money = useMoney();
  const tell = useTell();
  const held = downtime ?? NONE;
  return (
    <Section title={t('title')} aside={lost > 0 && money(lost)}>
      <p className="meta">{t('why')}</p>
      <div className="form mt3">
        <Segmented
          legend={t('minutes')}
          value={MINUTES.find((one) => Number(one) === held.minutes)}
          onChange={(minutes) => tell(setDowntime({ ...held, minutes: Number(minutes) }))}
          options={MINUTES.map((value) => ({ value, label: t(`lengths.${value}`) }))}
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
    </Section>
  );
}
