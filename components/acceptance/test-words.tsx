'use client';
import { useTranslations } from 'next-intl';
import { hrefIn } from '@/components/shell/content-links';
import { RichText } from '@/components/shell/rich-text';
import { Tag } from '@/components/ui/tag';
import { type RunView, useTester } from '@/lib/client/acceptance';
import type { TestRow } from '@/lib/domain/acceptance';
import { ContentSteps } from './content-steps';
import css from './test-words.module.css';

type Props = { view: RunView; row: TestRow };

/** Whose test it is, how much depends on it, and its name. */
export function TestTitle({ view, row }: Props) {
  const t = useTranslations('acceptance');
  const tester = useTester(view.run);
  const words = view.wordsOf(row.test.id);
  return (
    <div className={css.title}>
      <p className="line wrap">
        <Tag tone={row.severity === 'blocker' ? 'must' : 'plain'}>{t(`severity.${row.severity}`)}</Tag>
        <span className="meta">{t('test.tester', { tester })}</span>
      </p>
      <h2 className="head mt1">{words?.title ?? row.test.id}</h2>
      {words?.condition && <p className="meta mt1">{words.condition}</p>}
    </div>
  );
}

/** What to do and what to see: the content's own words. */
export function TestSteps({ view, row }: Props) {
  const t = useTranslations('acceptance.test');
  const words = view.wordsOf(row.test.id);
  const hrefOf = hrefIn(view.pack);
  if (!words) return null;
  return (
    <>
      <div className={css.steps}>
        <ContentSteps steps={words.steps} pack={view.pack} />
      </div>
      <section className={css.expected}>
        <h3>{t('expected')}</h3>
        <p>
          <RichText text={words.expected} hrefOf={hrefOf} />
        </p>
        <p className="meta">{t('proof', { proof: words.proof })}</p>
      </section>
    </>
  );
}
