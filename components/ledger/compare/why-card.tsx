'use client';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { info } from '@/components/ui/icons';
import { Section } from '@/components/ui/section';
import type { Compared } from '@/lib/client/ledger/compared';
import { useDates } from '@/lib/i18n/use-dates';
import type { Explanation } from '@/lib/ledger/compare/explain';
import { useRowText } from '../use-row-text';
import css from './compare.module.css';

/** More than a few would be another list to read. */
const MOST = 6;

/** What the differences have in common, in sentences; nothing where they have nothing. */
export function WhyCard({ compared: { explanations, zone, currency } }: { compared: Compared }) {
  const t = useTranslations('ledgerCompare');
  const words = useTranslations('ledgerCompare.explained');
  const text = useRowText(zone);
  const dates = useDates(zone);
  const told = (one: Explanation): string => {
    const { group, count } = one;
    switch (one.kind) {
      case 'all-after-last-batch':
        return words('all-after-last-batch', { count, batch: one.batch, since: dates.moment(one.since) });
      case 'all-after':
        return words('all-after', { count, since: dates.moment(one.since) });
      case 'whole-day':
        return words('whole-day', { count, date: dates.day(one.date) });
      case 'same-day':
        return words('same-day', { group, count, date: dates.day(one.date) });
      case 'same-terminal':
        return words(one.isWhole ? 'whole-terminal' : 'same-terminal', { group, count, tid: one.tid });
      case 'same-tender':
        return words(one.isWhole ? 'whole-tender' : 'same-tender', { group, count, tender: text.tender(one.tender) });
      case 'zone':
        return words('zone', { count, hours: Math.abs(one.minutes) / 60 });
      case 'net':
        return words('net', { count, fee: text.money(one.feeMinor, currency) });
      default:
        return words(one.kind, { count });
    }
  };
  const lines = [...new Set(explanations.map(told))].slice(0, MOST);
  if (lines.length === 0) return null;
  return (
    <Section title={t('why')}>
      {lines.map((line) => (
        <p key={line} className={css.why}>
          <Icon of={info} />
          <span>{line}</span>
        </p>
      ))}
    </Section>
  );
}
