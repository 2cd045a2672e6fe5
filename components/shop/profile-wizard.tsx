'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { AppShell } from '@/components/shell/app-shell';
import { FaultMessage } from '@/components/shell/fault-message';
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
import { ProfileWords } from './profile-words';

/** "None of these": an answer of its own, that no vocabulary holds. */
const NONE = 'none';

type Props = { at: string; profile: ShopProfile };

/** The four questions, one a page, each answer saved as it is given. `at` is a question, or `done`. */
const ProfileWizard = (props: Props) => (
  <ProfileWords>
    <Step {...props} />
  </ProfileWords>
);
export default ProfileWizard;

function Step({ at, profile }: Props) {
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
  const words = useTranslations('profile');
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
    title: t(nameOf(question, value)),
    sub: moreOf(words, question, value),
  }));
  const common = { legend: words(`ask.${question}`), hideLegend: true, options };
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
          {words(`ask.${question}`)}
        </h2>
        <p className="meta mt1">{words(`why.${question}`)}</p>
        {suggested.length > 0 && answered === undefined && (
          <div className="mt3">
            <Message inset>{words('tillSuggested')}</Message>
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
            <FaultMessage fault={fault} />
          </div>
        )}
        <p className="meta mt4">{words(`skipMeans.${question}`)}</p>
        <Leaves profile={profile} />
      </Section>
    </AppShell>
  );
}

type Name = Parameters<ReturnType<typeof useTranslations<'shop.profile'>>>[0];
type Words = ReturnType<typeof useTranslations<'profile'>>;

const nameOf = (question: Question, value: string): Name =>
  `names.${question === 'core' ? 'tenders' : question}.${value}` as Name;

function moreOf(words: Words, question: Question, value: string): string | undefined {
  const more = `more.${question}.${value}` as Parameters<Words>[0];
  return words.has(more) ? words(more) : undefined;
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
