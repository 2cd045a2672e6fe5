'use client';
import { useTranslations } from 'next-intl';
import { Choice } from '@/components/ui/choice';
import { Section } from '@/components/ui/section';
import type { ComparedMembers } from '@/lib/client/ledger/compared-members';
import { useOwned } from './use-owned';

type Props = { compared: ComparedMembers; traced: readonly number[]; onTraced: (places: readonly number[]) => void };

/** Thirty members to look up on the new system with one's own eyes (DOMAIN §4.3). */
export function SampleCard({ compared: { sample }, traced, onTraced }: Props) {
  const t = useTranslations('ledgerMembers');
  const owned = useOwned();
  const done = traced.filter((place) => place < sample.length);
  return (
    <Section
      title={t('sample.title', { count: sample.length })}
      aside={t('sample.done', { done: done.length, count: sample.length })}
    >
      <p className="meta">{t('sample.why')}</p>
      <div className="mt3">
        <Choice
          many
          legend={t('sample.legend')}
          hideLegend
          value={done.map(String)}
          onChange={(picked) => onTraced(picked.map(Number))}
          options={sample.map(({ id, before, after, isEqual }, place) => ({
            value: String(place),
            title: <span className="mono">{id}</span>,
            sub: isEqual ? owned(before) : t('change', { before: owned(before), after: owned(after) }),
          }))}
        />
      </div>
    </Section>
  );
}
