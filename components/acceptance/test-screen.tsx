'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { AppShell } from '@/components/shell/app-shell';
import { Section } from '@/components/ui/section';
import { Bone, Skeleton } from '@/components/ui/skeleton';
import { type RunView, useTestDraft } from '@/lib/client/acceptance';
import { ofTheDay, type TestRow } from '@/lib/domain/acceptance';
import { NotHere } from './not-here';
import { TestRecord } from './test-record';
import { type Draft, TestTry } from './test-try';

/** One test: tried while nothing counts yet or the person tries again, else its record. Mount it anew for each test. */
export function TestScreen({ view, test }: { view: RunView; test: string }) {
  const row = view.rows.find((one) => one.test.id === test);
  const draft = useTestDraft<Draft>(view.run.id, test);
  const [isRetest, setRetest] = useState(false);
  if (!row) return <NotHere what="test" />;
  if (draft === undefined) return <Opening view={view} row={row} />;
  // A retest under way survives a reload by its draft.
  const isTried = row.result === undefined || isRetest || draft !== null;
  if (isTried) return <TestTry view={view} row={row} draft={draft} onSaved={() => setRetest(false)} />;
  return <TestRecord view={view} row={row} onRetest={() => setRetest(true)} />;
}

/** 「第7项，共38项」; the day after stands outside the count. */
export function useTestPlace(view: RunView, row: TestRow): string {
  const t = useTranslations('acceptance.test');
  const day = ofTheDay(view.rows);
  const place = day.indexOf(row) + 1;
  return place === 0 ? t('dayAfter') : t('place', { place, all: day.length });
}

function Opening({ view, row }: { view: RunView; row: TestRow }) {
  const ui = useTranslations('ui');
  return (
    <AppShell place="home" back="/acceptance" title={useTestPlace(view, row)} ground="paper">
      <Skeleton label={ui('opening')}>
        <Section>
          <Bone width="m" height="title" />
          <Bone />
          <Bone />
        </Section>
      </Skeleton>
    </AppShell>
  );
}
