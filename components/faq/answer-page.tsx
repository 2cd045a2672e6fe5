import { ShareImage } from '@/components/shell/share-image';
import { relatedTo } from '@/lib/domain/answer';
import type { Answer, Pack } from '@/lib/domain/content';
import type { Locale } from '@/lib/domain/vocabulary';
import { HTML_LANG } from '@/lib/i18n/page-metadata';
import { Words } from '@/lib/i18n/words';
import { AnswerData } from './answer-data';
import { AnswerScreen } from './answer-screen';
import { AnswerShell } from './answer-shell';
import { Article } from './article';

type Props = { locale: Locale; pack: Pack; answer: Answer | undefined };

/** One prerendered answer; without one, the page the worker fills in. The article is drawn here, so its text needs no script. */
export const AnswerPage = ({ locale, pack, answer }: Props) => (
  <Words nouns={['answer']}>
    {answer ? (
      <>
        <ShareImage locale={locale} group={answer.group} />
        <AnswerData answer={answer} lang={HTML_LANG[locale]} />
        <AnswerScreen id={answer.id} question={answer.question} related={relatedTo(answer, pack.answers)}>
          <Article answer={answer} pack={pack} />
        </AnswerScreen>
      </>
    ) : (
      <AnswerShell />
    )}
  </Words>
);
