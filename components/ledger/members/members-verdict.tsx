'use client';
import { useTranslations } from 'next-intl';
import type { ComparedMembers } from '@/lib/client/ledger/compared-members';
import { VerdictBand } from '../verdict-band';

/** The verdict in one sentence and what to do in another; copied text says the same. */
export function useMembersVerdict({ verdict, count, counts, sample }: ComparedMembers, traced: number) {
  const t = useTranslations('ledgerMembers.verdict');
  const left = Math.max(0, sample.length - traced);
  if (verdict === 'pass') {
    return left > 0
      ? { tone: 'warn' as const, word: t('words.half'), head: t('half', { left }), more: t('halfMore') }
      : { tone: 'ok' as const, word: t('words.pass'), head: t('pass'), more: t('passMore', { count: count.after }) };
  }
  const doubled = counts.doubled || Math.abs(count.after - count.before);
  const found = { missing: counts.missing, duplicate: doubled, amount: counts.changed, extra: counts.extra };
  return {
    tone: verdict === 'extra' ? ('warn' as const) : ('bad' as const),
    word: t('words.bad'),
    head: t(verdict, { count: found[verdict] }),
    more: t('badMore'),
  };
}

export function MembersVerdict({ compared, traced }: { compared: ComparedMembers; traced: number }) {
  const { tone, word, head, more } = useMembersVerdict(compared, traced);
  return (
    <VerdictBand tone={tone} word={word} title={head}>
      <p className="mt1">{more}</p>
    </VerdictBand>
  );
}
