'use client';
import { useTranslations } from 'next-intl';
import { classNames } from '@/components/ui/class-names';
import { Seal } from '@/components/ui/seal';
import type { RunView } from '@/lib/client/acceptance';
import { ofTheDay } from '@/lib/domain/acceptance';
import type { Reason } from '@/lib/domain/verdict';
import css from './verdict-head.module.css';

/** The verdict in one sentence and why in another. An unfinished run without a failure is neither green nor red. */
export function useSentence(view: RunView): { tone: 'go' | 'no' | 'open'; head: string; more: string } {
  const t = useTranslations('acceptance');
  const { outcome, halted, reasons } = view.verdict;
  const tests = (...codes: Reason['code'][]) =>
    reasons.filter(({ code }) => codes.includes(code)).reduce((sum, reason) => sum + reason.tests.length, 0);
  if (outcome === 'go') {
    const passed = ofTheDay(view.rows).filter((row) => row.severity === 'blocker' && row.status === 'passed');
    return { tone: 'go', head: t('verdict.go'), more: t('verdict.goMore', { count: passed.length }) };
  }
  if (halted !== undefined) {
    const tender = t(`tenders.${halted}`);
    return { tone: 'go', head: t('verdict.conditional', { tender }), more: t('verdict.conditionalMore', { tender }) };
  }
  const no = (more: string) => ({ tone: 'no' as const, head: t('verdict.no-go'), more });
  const failed = tests('rollback', 'failed', 'core', 'halted');
  if (failed > 0) return no(t('verdict.noGoMore', { count: failed }));
  const open = tests('open');
  if (open > 0)
    return { tone: 'open', head: t('verdict.unfinished'), more: t('verdict.unfinishedMore', { count: open }) };
  const tooMany = tests('too-many');
  if (tooMany > 0) return no(t('verdict.noGoMany', { count: tooMany }));
  if (tests('unplanned') > 0) return { tone: 'open', head: t('verdict.no-go'), more: t('verdict.noGoPlan') };
  return { tone: 'open', head: t('verdict.unfinished'), more: t('verdict.empty') };
}

const SEALS = { go: 'sealGo', conditional: 'sealConditional', 'no-go': 'sealNoGo' } as const;

/** The stamp of the outcome; none while blockers are merely open. It lands when a signature has just been given. */
export function VerdictSeal({ view, lands }: { view: RunView; lands?: boolean }) {
  const t = useTranslations('acceptance.verdict');
  const { outcome } = view.verdict;
  const text = t(SEALS[outcome]);
  return (
    <Seal
      text={text}
      label={t('seal', { text })}
      tone={outcome === 'no-go' ? 'red' : 'jade'}
      {...(lands !== undefined && { lands })}
    />
  );
}

export function VerdictHead({ view }: { view: RunView }) {
  const { tone, head, more } = useSentence(view);
  return (
    <section className={classNames(css.head, css[tone])} aria-live="polite">
      <div className={css.words}>
        <h2>{head}</h2>
        <p className="mt1">{more}</p>
      </div>
      {tone !== 'open' && <VerdictSeal view={view} lands={view.sign !== undefined} />}
    </section>
  );
}
