'use client';
import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useEffect } from 'react';
import { AppShell } from '@/components/shell/app-shell';
import { PlaceLink } from '@/components/shell/place-link';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { sync } from '@/components/ui/icons';
import { usePack, usePackFault } from '@/lib/client/pack';
import { relatedTo } from '@/lib/domain/answer';
import { AnswerScreen } from './answer-screen';
import { Article } from './article';

type Props = {
  slug: string;
  /** Shown while the phone looks for its pack. */
  opening: ReactNode;
};

/** The answer the address names, or, friendly, that this version has none. Without a pack nothing can be said but that. */
export default function AnswerFromPack({ slug, opening }: Props) {
  const shell = useTranslations('shell');
  const locale = useLocale();
  const pack = usePack(locale);
  const fault = usePackFault(locale);
  const answer = pack?.answers.find((one) => one.slug === slug);
  const question = answer?.question;
  useEffect(() => {
    if (question !== undefined) document.title = `${question} — ${shell('name')}`;
  }, [question, shell]);
  if (!pack && !fault) return opening;
  if (!pack || !answer) return <Missing others={pack?.answers.length} />;
  return (
    <AnswerScreen key={answer.id} id={answer.id} question={answer.question} related={relatedTo(answer, pack.answers)}>
      <Article answer={answer} pack={pack} />
    </AnswerScreen>
  );
}

function Missing({ others }: { others: number | undefined }) {
  const t = useTranslations('answer');
  return (
    <AppShell place="faq" title={t('title')} back="/faq" ground="paper">
      <Empty
        art="torn"
        title={t('missing.title')}
        text={others === undefined ? t('missing.textNone') : t('missing.text', { count: others })}
      >
        <Button before={sync} onClick={() => window.location.reload()}>
          {t('missing.again')}
        </Button>
        <Button as={PlaceLink} href="/faq" look="quiet" size="m">
          {t('missing.other')}
        </Button>
      </Empty>
    </AppShell>
  );
}
