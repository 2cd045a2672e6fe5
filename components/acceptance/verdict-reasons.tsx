'use client';
import { useTranslations } from 'next-intl';
import { PlaceLink } from '@/components/shell/place-link';
import { StepLink } from '@/components/shell/step-link';
import { Button } from '@/components/ui/button';
import { x } from '@/components/ui/icons';
import { Message } from '@/components/ui/message';
import { Row, Rows } from '@/components/ui/row';
import { Section } from '@/components/ui/section';
import { clock } from '@/components/ui/tool-icons';
import type { RunView } from '@/lib/client/acceptance';
import type { Reason } from '@/lib/domain/verdict';

/** Failures one by one, each with its way to a retest. Should-fails have a section of their own. */
export function Failures({ view }: { view: RunView }) {
  const t = useTranslations('acceptance.verdict');
  const failed = view.verdict.reasons.filter(({ code }) => ['rollback', 'failed', 'core', 'halted'].includes(code));
  const isCoreUnasked = view.profile.core === undefined && failed.some(({ code }) => code === 'core');
  if (failed.length === 0) return null;
  return (
    <>
      <ReasonList view={view} reasons={failed} title={(count) => t('stuck', { count })} />
      {isCoreUnasked && (
        <Message lead={t('coreUnasked')}>
          {t('coreUnaskedMore')} <PlaceLink href="/shop#profile">{t('coreAsk')}</PlaceLink>
        </Message>
      )}
    </>
  );
}

/** The blockers nobody decided: without them there is no verdict. */
export function StillOpen({ view }: { view: RunView }) {
  const t = useTranslations('acceptance.verdict');
  const open = view.verdict.reasons.filter(({ code }) => code === 'open');
  if (open.length === 0) return null;
  return <ReasonList view={view} reasons={open} title={(count) => t('openTitle', { count })} />;
}

type ListProps = { view: RunView; reasons: readonly Reason[]; title: (count: number) => string };

function ReasonList({ view, reasons, title }: ListProps) {
  const t = useTranslations('acceptance');
  const lines = reasons.flatMap((reason) => reason.tests.map((test) => ({ reason, test })));
  return (
    <Section title={title(lines.length)} flush>
      <Rows>
        {lines.map(({ reason, test }) => {
          const row = view.rows.find((one) => one.test.id === test);
          const name = view.wordsOf(test)?.title ?? test;
          const isOpen = reason.code === 'open';
          const tender = reason.tender ? t(`tenders.${reason.tender}`) : '';
          return (
            <Row
              key={test}
              icon={isOpen ? clock : x}
              tone={isOpen ? undefined : 'red'}
              title={name}
              sub={
                <>
                  {t(`verdict.codes.${reason.code}`, { tender })}
                  {row?.result?.note && <br />}
                  {row?.result?.note}
                </>
              }
              end={
                <Button
                  as={StepLink}
                  to={test}
                  look="outline"
                  size="m"
                  aria-label={`${t(isOpen ? 'verdict.testNow' : 'verdict.retest')} ${name}`}
                >
                  {t(isOpen ? 'verdict.testNow' : 'verdict.retest')}
                </Button>
              }
              top
            />
          );
        })}
      </Rows>
    </Section>
  );
}
