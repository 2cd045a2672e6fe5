'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { PackOpening } from '@/components/shell/pack-opening';
import { usePlace } from '@/components/shell/use-place';
import { Section } from '@/components/ui/section';
import { Bone } from '@/components/ui/skeleton';
import { useRun } from '@/lib/client/acceptance';
import { NotHere } from './not-here';
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

  // A step is a page of its own: it begins at its top, and readers begin in it.
  useEffect(() => {
    if (place === '') return;
    window.scrollTo(0, 0);
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [place]);

  if (view === undefined) return <Opening />;
  if (view === null) return isReport ? <NotHere what="report" /> : <StartScreen isFirst />;
  if (place === 'new') return <StartScreen isFirst={false} />;
  if (isReport) return <ReportScreen view={view} isEarlier={earlier !== undefined} />;
  if (place === 'verdict') return <VerdictScreen view={view} />;
  if (TEST.test(place)) return <TestScreen key={place} view={view} test={place} />;
  return <RunScreen view={view} />;
}

function Opening() {
  const t = useTranslations('acceptance');
  return (
    <PackOpening place="home" back="/" title={t('title')}>
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
    </PackOpening>
  );
}
