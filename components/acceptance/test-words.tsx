'use client';
import { useTranslations } from 'next-intl';
import { hrefIn } from '@/components/shell/content-links';
import { RichText } from '@/components/shell/rich-text';
import { Section } from '@/components/ui/section';
import { Steps } from '@/components/ui/steps';
import { Tag } from '@/components/ui/tag';
import { type RunView, useTester } from '@/lib/client/acceptance';
import type { TestRow } from '@/lib/domain/acceptance';
import css from './test-words.module.css';

/** What to do and what to see: the content's own words. */
export function TestWords({ view, row }: { view: RunView; row: TestRow }) {
  const t = useTranslations('acceptance');
  const tester = useTester(view.run);
  const words = view.wordsOf(row.test.id);
  const hrefOf = hrefIn(view.pack);
  if (!words) return null;
  return (
    <>
      <Section>
        <p className="line wrap">
          <Tag tone={row.severity === 'blocker' ? 'must' : 'plain'}>{t(`severity.${row.severity}`)}</Tag>
          <span className="meta">{t('test.tester', { tester })}</span>
        </p>
        <h2 className="head mt1">{words.title}</h2>
        {words.condition && <p className="meta mt1">{words.condition}</p>}
        <div className="mt3">
          <Steps>
            {words.steps.map((step) => (
              <li key={step}>
                <span>
                  <RichText text={step} hrefOf={hrefOf} />
                </span>
              </li>
            ))}
          </Steps>
        </div>
      </Section>
      <section className={css.expected}>
        <h3>{t('test.expected')}</h3>
        <p>
          <RichText text={words.expected} hrefOf={hrefOf} />
        </p>
        <p className="meta">{t('test.proof', { proof: words.proof })}</p>
      </section>
    </>
  );
}
