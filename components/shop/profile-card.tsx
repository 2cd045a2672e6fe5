'use client';
import { useTranslations } from 'next-intl';
import { StepLink } from '@/components/shell/step-link';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Section } from '@/components/ui/section';
import { note } from '@/components/ui/tool-icons';
import { useProfile } from '@/lib/client/profile';
import { answerOf, QUESTIONS } from './profile-questions';

/** The shop's four answers, which decide what the checklist and the tests contain. */
export function ProfileCard() {
  const t = useTranslations('shop.profile');
  const profile = useProfile();
  const answered = profile ? QUESTIONS.filter((question) => answerOf(question, profile) !== undefined) : [];
  const line = (question: (typeof QUESTIONS)[number]) => {
    const picks = (profile && answerOf(question, profile)) ?? [];
    const group = question === 'core' ? 'tenders' : question;
    const names = picks.map((pick) => t(`names.${group}.${pick}` as Parameters<typeof t>[0]));
    return t('answer', { question: t(`short.${question}`), names: names.join(t('listed')) || t('none') });
  };
  return (
    <Section id="profile-card">
      <div className="line">
        <h2 className="grow">{t('title')}</h2>
        {answered.length > 0 && <IconButton as={StepLink} to="profile/classes" icon={note} label={t('edit')} />}
      </div>
      {answered.length === 0 ? (
        <>
          <p className="meta">{t('unanswered')}</p>
          <div className="mt3">
            <Button as={StepLink} to="profile/classes" look="outline" size="m" wide>
              {t('answerNow')}
            </Button>
          </div>
        </>
      ) : (
        answered.map((question) => (
          <p key={question} className="meta">
            {line(question)}
          </p>
        ))
      )}
    </Section>
  );
}
