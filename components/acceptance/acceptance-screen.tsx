'use client';
import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useEffect } from 'react';
import { AppShell } from '@/components/shell/app-shell';
import { StepLink } from '@/components/shell/step-link';
import { usePlace } from '@/components/shell/use-place';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { Message } from '@/components/ui/message';
import { Section } from '@/components/ui/section';
import { Bone, Skeleton } from '@/components/ui/skeleton';
import { useRun } from '@/lib/client/acceptance';
import { usePackFault } from '@/lib/client/pack';
import { ReportScreen } from './report-screen';
import { RunScreen } from './run-screen';
import { StartScreen } from './start-screen';
import { TestScreen } from './test-screen';
import { VerdictScreen } from './verdict-screen';

/** Places of this screen: `` list or start, `new`, `T25`, `verdict`, `report`, `report/<run>`. */
const REPORT = /^report(?:\/([0-9a-z]{16}))?$/;
const TEST = /^T[0-9]{2}$/;

/** 验收: what the shop tries before it opens with the new terminal, and what follows from it. */
export function AcceptanceScreen() {
  const locale = useLocale();
  const place = usePlace();
  const [isReport, earlier] = REPORT.exec(place) ?? [];
  const view = useRun(locale, earlier);
  const fault = usePackFault(locale);

  // A step is a page of its own: it begins at its top, and readers begin in it.
  useEffect(() => {
    if (place === '') return;
    window.scrollTo(0, 0);
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [place]);

  if (view === undefined) return <Opening fault={fault && <PackFault code={fault} />} />;
  if (view === null) return isReport ? <Missing /> : <StartScreen isFirst />;
  if (place === 'new') return <StartScreen isFirst={false} />;
  if (isReport) return <ReportScreen view={view} isEarlier={earlier !== undefined} />;
  if (place === 'verdict') return <VerdictScreen view={view} />;
  if (TEST.test(place)) return <TestScreen key={place} view={view} test={place} />;
  return <RunScreen view={view} />;
}

function PackFault({ code }: { code: NonNullable<ReturnType<typeof usePackFault>> }) {
  const t = useTranslations('faults');
  return (
    <Message tone="warn" live="polite">
      {t(code)}
    </Message>
  );
}

function Opening({ fault }: { fault: ReactNode }) {
  const t = useTranslations('acceptance');
  const ui = useTranslations('ui');
  return (
    <AppShell place="home" back="/" title={t('title')}>
      {fault ?? (
        <Skeleton label={ui('opening')}>
          <Section>
            <Bone width="m" height="title" />
            <Bone />
          </Section>
          <Section>
            <Bone height="row" />
            <Bone height="row" />
            <Bone height="row" />
            <Bone height="row" />
          </Section>
        </Skeleton>
      )}
    </AppShell>
  );
}

function Missing() {
  const t = useTranslations('acceptance');
  return (
    <AppShell place="home" back="/acceptance" title={t('report.title')} ground="paper">
      <Empty art="torn" title={t('report.gone')} text={t('report.goneWhy')}>
        <Button as={StepLink} to="">
          {t('test.back')}
        </Button>
      </Empty>
    </AppShell>
  );
}
