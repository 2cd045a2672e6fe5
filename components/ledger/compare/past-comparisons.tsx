'use client';
import { useTranslations } from 'next-intl';
import { check, stop, warn } from '@/components/ui/icons';
import { Row, Rows } from '@/components/ui/row';
import { Section } from '@/components/ui/section';
import { type KeptComparison, useComparisons } from '@/lib/client/ledger/comparisons';
import { useDatesIn } from '@/lib/i18n/use-dates';

const SHOWN = 10;
const SIGNS = {
  pass: { icon: check, tone: 'jade' },
  missing: { icon: stop, tone: 'red' },
  duplicate: { icon: stop, tone: 'red' },
  amount: { icon: stop, tone: 'red' },
  extra: { icon: warn, tone: 'ochre' },
  moved: { icon: warn, tone: 'ochre' },
} as const;

/** The last comparisons of the shop, made on this phone or another. */
export function PastComparisons() {
  const t = useTranslations('ledgerCompare');
  const datesIn = useDatesIn();
  const past = useComparisons('sales');
  if (!past || past.length < 2) return null;
  return (
    <div className="screen-only">
      <Section title={t('past.title')} flush>
        <Rows as="ul">
          {past.slice(0, SHOWN).map((one) => (
            <li key={one.id}>
              <Row
                {...SIGNS[one.verdict]}
                title={<Head past={one} />}
                sub={one.how === 'days' ? t('past.days') : t('past.line', { count: one.matched })}
                end={datesIn(one.zone).moment(one.at)}
                plain
              />
            </li>
          ))}
        </Rows>
      </Section>
    </div>
  );
}

function Head({ past: { verdict, how, ...counts } }: { past: KeptComparison }) {
  const t = useTranslations('ledgerCompare.verdict');
  if (verdict === 'pass') return how === 'days' ? t('passDays') : t('pass');
  return how === 'days' || counts[verdict] === 0 ? t('cells') : t(verdict, { count: counts[verdict] });
}
