'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { AppShell } from '@/components/shell/app-shell';
import { PlaceLink } from '@/components/shell/place-link';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { sync } from '@/components/ui/icons';
import { Section } from '@/components/ui/section';
import { Bone, Skeleton } from '@/components/ui/skeleton';
import { usePack, usePackFault } from '@/lib/client/pack';
import { relatedTo } from '@/lib/domain/answer';
import { usePathname } from '@/lib/i18n/navigation';
import { AnswerScreen } from './answer-screen';
import { Article } from './article';

/** Any answer, drawn from the phone's own pack: the worker gives this page for answers never opened before. */
export function AnswerShell() {
  const slug = usePathname().split('/').at(-1) ?? '';
  const locale = useLocale();
  const pack = usePack(locale);
  const fault = usePackFault(locale);
  const shell = useTranslations('shell');
  const answer = pack?.answers.find((one) => one.slug === slug);
  const question = answer?.question;
  useEffect(() => {
    if (question !== undefined) document.title = `${question} — ${shell('name')}`;
  }, [question, shell]);
  if (pack && answer) {
    return (
      <AnswerScreen key={answer.id} id={answer.id} question={answer.question} related={relatedTo(answer, pack.answers)}>
        <Article answer={answer} pack={pack} />
      </AnswerScreen>
    );
  }
  return pack || fault ? <Missing others={pack?.answers.length} /> : <Opening />;
}

function Opening() {
  const t = useTranslations('answer');
  const ui = useTranslations('ui');
  return (
    <AppShell place="faq" title={t('title')} back="/faq">
      <Section>
        <Skeleton label={ui('opening')}>
          <Bone width="s" />
          <Bone width="l" height="title" />
          <Bone height="row" />
          <Bone />
          <Bone width="m" />
        </Skeleton>
      </Section>
    </AppShell>
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
