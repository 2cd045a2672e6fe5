'use client';
import { useTranslations } from 'next-intl';
import { Items } from '@/components/ui/item';
import { Section } from '@/components/ui/section';
import type { Readiness, ItemRow as Row } from '@/lib/domain/checklist';
import { useDates } from '@/lib/i18n/use-dates';
import { ItemRow } from './item-row';
import type { ItemVerbs } from './use-item-verbs';

type Props = {
  phase: Readiness['phases'][number];
  /** Those of its rows that are shown. */
  rows: readonly Row[];
  noted: ReadonlySet<string>;
  onOpen: (id: string) => void;
  verbs: ItemVerbs;
};

/** One phase of the checklist with its count; while it cannot begin, when it can. */
export function PhaseSection({ phase, rows, noted, onOpen, verbs }: Props) {
  return (
    <Section title={<PhaseName phase={phase.phase} />} aside={<PhaseFact phase={phase} />} flush>
      <Items>
        {rows.map((row) => (
          <ItemRow
            key={row.item.id}
            row={row}
            isNoted={noted.has(row.item.id)}
            onOpen={() => onOpen(row.item.id)}
            onTick={() => verbs.tick(row)}
            onReopen={() => verbs.reopen(row)}
          />
        ))}
      </Items>
    </Section>
  );
}

function PhaseName({ phase }: { phase: Props['phase']['phase'] }) {
  return useTranslations('checklist.phase')(phase);
}

function PhaseFact({ phase: { phase, rows, count } }: Pick<Props, 'phase'>) {
  const t = useTranslations('checklist');
  const dates = useDates('UTC');
  const locked = rows.find((row) => row.state.is === 'locked');
  if (locked?.state.is === 'locked' && count.done === 0) {
    if (phase === 'accept') return t('opensAfter');
    // A date, not an instant: read at UTC, where it was written.
    return locked.state.opens ? t('opensOn', { date: dates.date(locked.state.opens) }) : t('opensDay');
  }
  return t('phaseCount', { done: count.done, all: count.all });
}
