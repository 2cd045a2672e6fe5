'use client';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { AppShell } from '@/components/shell/app-shell';
import { PlaceLink } from '@/components/shell/place-link';
import { Row, Rows } from '@/components/ui/row';
import { Section } from '@/components/ui/section';
import type { Question } from '@/lib/domain/answer';
import { Feedback } from './feedback';
import { ShareAnswer } from './share-answer';

type Props = {
  id: string;
  question: string;
  related: readonly Question[];
  /** The article, drawn on the server where it is prerendered. */
  children: ReactNode;
};

/** The frame of one answer: share above, the question whether it was clear and what to read next beneath. */
export function AnswerScreen({ id, question, related, children }: Props) {
  const t = useTranslations('answer');
  const aside = (
    <>
      <Feedback id={id} />
      <Section title={t('related')} flush>
        <Rows as="ul">
          {related.map((one) => (
            <li key={one.slug}>
              <Row as={PlaceLink} href={`/faq/${one.slug}`} title={one.question} plain />
            </li>
          ))}
        </Rows>
      </Section>
    </>
  );
  return (
    <AppShell
      place="faq"
      title={t('title')}
      back="/faq"
      actions={<ShareAnswer id={id} question={question} />}
      aside={aside}
    >
      {children}
    </AppShell>
  );
}
