'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useMemo, useSyncExternalStore } from 'react';
import { PlaceLink } from '@/components/shell/place-link';
import { useFollow } from '@/components/shell/use-follow';
import { Icon } from '@/components/ui/icon';
import { ask, cal, list, warn } from '@/components/ui/icons';
import { Row, Rows } from '@/components/ui/row';
import { Section } from '@/components/ui/section';
import { book, data, plug, shield, users, yuan } from '@/components/ui/tool-icons';
import { type QuestionGroup, readList } from '@/lib/domain/answer';
import type { Group } from '@/lib/domain/vocabulary';
import { addressIn } from '@/lib/i18n/navigation';
import css from './question-list.module.css';

const ICONS: Record<Group, string> = {
  basics: ask,
  when: list,
  fit: plug,
  data,
  cost: yuan,
  training: book,
  booking: cal,
  faults: warn,
  security: shield,
  providers: users,
};
const iconOf = (id: string): string => ICONS[id as Group] ?? ask;

/** Whether the script runs: false in the prerendered page and until it has come alive. */
const useAlive = (): boolean =>
  useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );

type Props = { groups: readonly QuestionGroup[]; popular: readonly string[] };

/** Everything there is: asked most, the groups, then each group's questions. */
export function QuestionList({ groups, popular }: Props) {
  const t = useTranslations('faq');
  const locale = useLocale();
  const follow = useFollow();
  const isAlive = useAlive();
  const shown = useMemo(() => groups.map(({ list, ...group }) => ({ ...group, questions: readList(list) })), [groups]);
  const textOf = new Map(shown.flatMap(({ questions }) => questions.map(({ slug, question }) => [slug, question])));
  return (
    <>
      <Section title={t('popular')} flush>
        <Rows as="ul">
          {popular.map((slug) => (
            <li key={slug}>
              <Row as={PlaceLink} href={`/faq/${slug}`} title={textOf.get(slug)} plain />
            </li>
          ))}
        </Rows>
      </Section>
      <Section title={t('groups')} flush>
        <ul className={css.groups}>
          {shown.map(({ id, title, questions }) => (
            <li key={id}>
              <a href={`#${id}`}>
                {/* Ten drawings would cost every first visit a kilobyte of HTML: they come with the script. */}
                <Icon of={isAlive ? iconOf(id) : ''} />
                <span>
                  {title} <span className={css.count}>{t('inGroup', { count: questions.length })}</span>
                </span>
              </a>
            </li>
          ))}
        </ul>
      </Section>
      {shown.map(({ id, title, questions }) => (
        <Section key={id} id={id} title={title} flush>
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: the links in it take keys, and a key pressed on a link is a click. */}
          <ul className={css.questions} onClick={follow}>
            {questions.map(({ slug, question }) => (
              <li key={slug}>
                <a href={addressIn(locale, `/faq/${slug}`)}>{question}</a>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}
