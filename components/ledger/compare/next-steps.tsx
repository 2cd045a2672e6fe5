'use client';
import { useTranslations } from 'next-intl';
import { StepLink } from '@/components/shell/step-link';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { Steps } from '@/components/ui/steps';
import type { Compared } from '@/lib/client/ledger/compared';
import type { Verdict } from '@/lib/ledger/compare/compare';
import { useRowText } from '../use-row-text';

const STEPS = {
  pass: ['seal', 'payout'],
  missing: ['upload', 'reexport', 'ask'],
  duplicate: ['askTwice', 'refund'],
  amount: ['slip', 'askAmount'],
  extra: ['trial', 'askExtra'],
  moved: ['clock', 'cutoff'],
} as const satisfies Record<Verdict, readonly string[]>;

/** Whom to ask and what to do, in order. A file that was not chosen comes before everything else. */
export function NextSteps({ compared: { verdict, absentTenders, zone } }: { compared: Compared }) {
  const t = useTranslations('ledgerCompare.steps');
  const text = useRowText(zone);
  const isAbsent = absentTenders.length > 0;
  return (
    <Section title={t('title')}>
      <Steps>
        {isAbsent && (
          <li>
            <span>{t('choose', { tenders: text.tenders(absentTenders) })}</span>
          </li>
        )}
        {STEPS[verdict].map((step) => (
          <li key={step}>
            <span>{t(step)}</span>
          </li>
        ))}
      </Steps>
      {isAbsent && (
        <div className="mt4">
          <Button as={StepLink} to="add/after" look="outline" size="m" wide>
            {t('chooseLink')}
          </Button>
        </div>
      )}
      {verdict === 'pass' && (
        <div className="mt4">
          <Button as={StepLink} to="payout" look="outline" size="m" wide>
            {t('payoutLink')}
          </Button>
        </div>
      )}
    </Section>
  );
}
