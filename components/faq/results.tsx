'use client';
import { useTranslations } from 'next-intl';
import { PlaceLink } from '@/components/shell/place-link';
import { Row, Rows } from '@/components/ui/row';
import { Section } from '@/components/ui/section';
import { excerptOf, groupTitle } from '@/lib/domain/answer';
import type { Pack } from '@/lib/domain/content';
import { plainText } from '@/lib/domain/markup';
import type { Found } from '@/lib/domain/search';
import { Marked } from './marked';
import css from './results.module.css';

/** What was found, best first; or what to try instead. */
export function Results({ found, pack }: { found: Found; pack: Pack }) {
  const t = useTranslations('faq');
  if (found.hits.length === 0) {
    return (
      <Section>
        <h2 className="lead">{t('noneTitle')}</h2>
        <p className="meta mt1">{t('noneText')}</p>
      </Section>
    );
  }
  return (
    <Section flush>
      <Rows as="ul">
        {found.hits.map(({ id, words }) => {
          const answer = pack.answers.find((one) => one.id === id);
          if (!answer) return null;
          return (
            <li key={id}>
              <Row
                as={PlaceLink}
                href={`/faq/${answer.slug}`}
                title={<Marked text={plainText(answer.question)} words={words} />}
                sub={
                  <>
                    <Marked text={excerptOf(answer, words)} words={words} />
                    <span className={css.group}>{groupTitle(pack, answer)}</span>
                  </>
                }
                arrow={false}
                top
              />
            </li>
          );
        })}
      </Rows>
    </Section>
  );
}
