import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { hrefIn, isScreen } from '@/components/shell/content-links';
import { PlaceLink } from '@/components/shell/place-link';
import { RichText } from '@/components/shell/rich-text';
import { Button } from '@/components/ui/button';
import { next } from '@/components/ui/icons';
import { Message } from '@/components/ui/message';
import { Prose } from '@/components/ui/prose';
import { Section } from '@/components/ui/section';
import { Steps } from '@/components/ui/steps';
import { groupTitle, leadParts } from '@/lib/domain/answer';
import type { Answer, Pack } from '@/lib/domain/content';
import { datesIn } from '@/lib/i18n/dates';
import css from './article.module.css';

/** One answer to read: outcome, paragraphs, steps, a second heading, a caution. Static on the server, and drawn on the phone from its pack. */
export function Article({ answer, pack }: { answer: Answer; pack: Pack }) {
  const t = useTranslations('answer');
  const locale = useLocale();
  const hrefOf = hrefIn(pack);
  const said = (text: string): ReactNode => <RichText text={text} hrefOf={hrefOf} />;
  const lead = leadParts(answer.lead);
  const date = datesIn(locale, 'UTC').withYear(answer.checked);
  return (
    <Section>
      <article className={css.article} data-answer={answer.id}>
        <p className="meta">{t('checked', { group: groupTitle(pack, answer), date })}</p>
        <h2 className="head mt1">{answer.question}</h2>
        <div className="mt3">
          <Message tone="ok" inset>
            <p>
              <b>{said(lead.first)}</b>
              {lead.rest !== '' && locale === 'en' && ' '}
              {said(lead.rest)}
            </p>
          </Message>
        </div>
        {answer.body.length > 0 && <Paragraphs of={answer.body} said={said} />}
        {answer.steps.length > 0 && (
          <>
            <h3 className={css.heading}>{t('todo')}</h3>
            <Steps>
              {answer.steps.map((step) => (
                <li key={step}>
                  <span>{said(step)}</span>
                </li>
              ))}
            </Steps>
          </>
        )}
        {answer.more && (
          <>
            <h3 className={css.heading}>{answer.more.title}</h3>
            <Paragraphs of={answer.more.body} said={said} />
          </>
        )}
        {answer.caution !== undefined && (
          <div className="mt4">
            <Message tone="warn" inset>
              <p>{said(answer.caution)}</p>
            </Message>
          </div>
        )}
        {answer.screen && isScreen(answer.screen) && (
          <p className="screen-only mt4">
            <Button as={PlaceLink} href={`/${answer.screen}`} look="outline" size="m" wide after={next}>
              {t(`go.${answer.screen}`)}
            </Button>
          </p>
        )}
      </article>
    </Section>
  );
}

const Paragraphs = ({ of, said }: { of: readonly string[]; said: (text: string) => ReactNode }) => (
  <div className={css.paragraphs}>
    <Prose>
      {of.map((text) => (
        <p key={text}>{said(text)}</p>
      ))}
    </Prose>
  </div>
);
