'use client';
import { useFormatter, useTranslations } from 'next-intl';
import type { FaultCode } from '@/lib/domain/fault';
import type { Found } from '@/lib/domain/search';

type Props = {
  query: string;
  found: Found | undefined;
  /** How many answers there are. */
  all: number;
  isStored: boolean;
  fault: FaultCode | undefined;
};

/** How many were found, and what letters were read as; read aloud as it changes. */
export function CountLine(props: Props) {
  return (
    <p className="meta mt2" role="status">
      {useCountWords(props)}
    </p>
  );
}

function useCountWords({ query, found, all, isStored, fault }: Props): string {
  const t = useTranslations('faq');
  const ui = useTranslations('ui');
  const faults = useTranslations('faults');
  const format = useFormatter();
  if (query.trim() === '') return isStored ? t('stored', { count: all }) : t('count', { count: all });
  if (!found) return fault && !isStored ? faults(fault) : ui('opening');
  const count = found.hits.length;
  if (count === 0) return t('none', { query: query.trim() });
  const [reading] = found.readings;
  if (!reading) return t('found', { count });
  return t('read', { typed: reading.typed, word: format.list(reading.words, { type: 'disjunction' }), count });
}
