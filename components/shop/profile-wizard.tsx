'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { AppShell } from '@/components/shell/app-shell';
import { StepLink } from '@/components/shell/step-link';
import { useFreshHeading } from '@/components/shell/use-fresh-heading';
import { goToPlace } from '@/components/shell/use-place';
import { Button } from '@/components/ui/button';
import { Choice } from '@/components/ui/choice';
import { Dock } from '@/components/ui/dock';
import { Dots } from '@/components/ui/dots';
import { next } from '@/components/ui/icons';
import { Message } from '@/components/ui/message';
import { Section } from '@/components/ui/section';
import { usePack } from '@/lib/client/pack';
import { answerQuestion, type Question, skipQuestion } from '@/lib/client/profile';
import type { FaultCode, Outcome } from '@/lib/domain/fault';
import { concernOf, type ShopProfile } from '@/lib/domain/profile';
import { answerOf, askedOf, optionsOf, suggestedOf } from './profile-questions';

/** "None of these": an answer of its own, that no vocabulary holds. */
const NONE = 'none';

/** The four questions, one a page, each answer saved as it is given. `at` is a question, or `done`. */
export function ProfileWizard({ at, profile }: { at: string; profile: ShopProfile }) {
  const t = useTranslations('shop.profile');
  const asked = askedOf(profile);
  const question = asked.find((one) => one === at);
  if (question) return <QuestionPage question={question} asked={asked} profile={profile} />;
  return (
    <AppShell
      place="shop"
      back="/shop"
      title={t('title')}
      dock={
        <Dock>
          <Button as={StepLink} to="">
            {t('finish')}
          </Button>
        </Dock>
      }
    >
      <Section title={t('thanks')}>
        <Leaves profile={profile} />
        <p className="meta mt2">{t('anytime')}</p>
      </Section>
    </AppShell>
  );
}

type PageProps = { question: Question; asked: readonly Question[]; profile: ShopProfile };

function QuestionPage({ question, asked, profile }: PageProps) {
  const t = useTranslations('shop.profile');
  const faults = useTranslations('faults');
  const [fault, setFault] = useState<FaultCode>();
  // A quick hand is ahead of the storage: what was just picked counts before it comes back from there.
  const [just, setJust] = useState<{ question: Question; values: readonly string[] | undefined }>();
  const answered = just?.question === question ? just.values : answerOf(question, profile);
  const suggested = suggestedOf(question, profile);
  const hasNone = question === 'peripherals';
  const picks = answered ?? suggested;
  const shown = hasNone && answered?.length === 0 ? [NONE] : picks;
  const number = asked.indexOf(question) + 1;
  const heading = useFreshHeading(question);
  const onward = `profile/${asked[number] ?? 'done'}`;
  const keep = async (saving: Promise<Outcome<object>>) => {
    const outcome = await saving;
    setFault(outcome.ok ? undefined : outcome.code);
    return outcome.ok;
  };
  const choose = (values: readonly string[]) => {
    const chosen = values.filter((one) => one !== NONE);
    const saysNone = hasNone && values.includes(NONE) && !shown.includes(NONE);
    setJust({ question, values: saysNone ? [] : chosen.length > 0 ? chosen : undefined });
    if (saysNone) return void keep(answerQuestion(question, []));
    // Taking the last pick away is not "none of these": the question is open again.
    void keep(chosen.length > 0 ? answerQuestion(question, chosen) : skipQuestion(question));
  };
  const goOn = async () => {
    if (answered !== undefined) return goToPlace(onward);
    const saving = suggested.length > 0 ? answerQuestion(question, suggested) : skipQuestion(question);
    if (await keep(saving)) goToPlace(onward);
  };
  const skip = async () => {
    if (await keep(skipQuestion(question))) goToPlace(onward);
  };
  const options = [...optionsOf(question, profile), ...(hasNone ? [NONE] : [])].map((value) => ({
    value,
    ...wordsOf(t, question, value),
  }));
  const common = { legend: t(`ask.${question}`), hideLegend: true, options };
  return (
    <AppShell
      place="shop"
      back="/shop"
      title={t('title')}
      dock={
        <Dock>
          <Button look="outline" onClick={skip}>
            {t('skip')}
          </Button>
          <Button after={next} onClick={goOn}>
            {t('next')}
          </Button>
        </Dock>
      }
    >
      <Section>
        <div className="line apart">
          <Dots
            steps={asked.map((_, place) => (place + 1 === number ? 'now' : place + 1 < number ? 'done' : 'todo'))}
            label={t('questionOf', { number, all: asked.length })}
          />
          <p className="meta">{t('questionOf', { number, all: asked.length })}</p>
        </div>
        <h2 className="lead mt4" ref={heading} tabIndex={-1}>
          {t(`ask.${question}`)}
        </h2>
        <p className="meta mt1">{t(`why.${question}`)}</p>
        {suggested.length > 0 && answered === undefined && (
          <div className="mt3">
            <Message inset>{t('tillSuggested')}</Message>
          </div>
        )}
        <div className="mt4">
          {question === 'industry' ? (
            <Choice {...common} value={shown[0]} onChange={(value) => choose([value])} />
          ) : (
            <Choice {...common} many value={shown} onChange={choose} />
          )}
        </div>
        {fault && (
          <div className="mt3">
            <Message tone="bad" inset live="now">
              {faults(fault)}
            </Message>
          </div>
        )}
        <p className="meta mt4">{t(`skipMeans.${question}`)}</p>
        <Leaves profile={profile} />
      </Section>
    </AppShell>
  );
}

type Translate = ReturnType<typeof useTranslations<'shop.profile'>>;

function wordsOf(t: Translate, question: Question, value: string): { title: string; sub?: string } {
  const group = question === 'core' ? 'tenders' : question;
  const name = `names.${group}.${value}` as Parameters<Translate>[0];
  const more = `more.${group}.${value}` as Parameters<Translate>[0];
  return { title: t(name), ...(t.has(more) && question !== 'core' ? { sub: t(more) } : {}) };
}

/** How many items and tests are left by what was answered. */
function Leaves({ profile }: { profile: ShopProfile }) {
  const t = useTranslations('shop.profile');
  const pack = usePack(useLocale());
  if (!pack) return null;
  const left = (all: readonly { only?: Parameters<typeof concernOf>[0] }[]) =>
    all.filter(({ only }) => concernOf(only, profile).is !== 'not-for').length;
  return (
    <p className="mt2" role="status">
      <b>
        {t('leaves', {
          items: left(pack.items),
          allItems: pack.items.length,
          tests: left(pack.tests),
          allTests: pack.tests.length,
        })}
      </b>
    </p>
  );
}
