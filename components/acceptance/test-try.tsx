'use client';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useRef, useState } from 'react';
import { AppShell } from '@/components/shell/app-shell';
import { FaultMessage } from '@/components/shell/fault-message';
import { goToPlace } from '@/components/shell/use-place';
import { Button } from '@/components/ui/button';
import { Dock } from '@/components/ui/dock';
import { check, x } from '@/components/ui/icons';
import { Section } from '@/components/ui/section';
import { TextArea } from '@/components/ui/text-area';
import { dropTestDraft, keepTestDraft, type RunView, recordResult, useTester } from '@/lib/client/acceptance';
import { useWakeLock } from '@/lib/client/wake-lock';
import { nextTest, type Result, type TestRow } from '@/lib/domain/acceptance';
import type { FaultCode } from '@/lib/domain/fault';
import { beat, elapsedMs, freshWatch, type Stopwatch } from '@/lib/domain/stopwatch';
import { type Asking, AskSheet } from './ask-sheet';
import { JustRecorded } from './just-recorded';
import { TestDial } from './test-dial';
import { useTestPlace } from './test-screen';
import css from './test-try.module.css';
import { TestSteps, TestTitle } from './test-words';

/** What a test under way keeps on this phone. `isLeft`: the person went elsewhere, so the watch stood still meanwhile. */
export type Draft = { note: string; watch: Stopwatch; isLeft: boolean };

type Props = { view: RunView; row: TestRow; draft: Draft | null; onSaved: () => void };

/** A test under way: steps, what to see, stopwatch, note, and the pair that decides. Leaving keeps note and time. */
export function TestTry({ view, row, draft, onSaved }: Props) {
  const t = useTranslations('acceptance');
  const tester = useTester(view.run);
  const { id } = view.run;
  const [note, setNote] = useState(draft?.note ?? '');
  const [watch, setWatch] = useState(() => {
    if (!draft) return freshWatch(Date.now());
    return draft.isLeft ? { ...draft.watch, at: Date.now() } : draft.watch;
  });
  const [asking, setAsking] = useState<Asking>();
  const [fault, setFault] = useState<FaultCode>();
  const isSaved = useRef(false);
  useWakeLock();

  const keep = useCallback(
    (next: Draft) => {
      if (!isSaved.current) void keepTestDraft(id, row.test.id, next).catch(() => undefined);
    },
    [id, row.test.id],
  );
  const latest = useRef<Draft>({ note, watch, isLeft: false });
  useEffect(() => {
    latest.current = { note, watch, isLeft: false };
    keep(latest.current);
  }, [note, watch, keep]);
  const isRetest = row.result !== undefined;
  useEffect(
    () => () => {
      const left = latest.current;
      // A retest looked at and left again is none.
      if (isRetest && left.note.trim() === '') void dropTestDraft(id, row.test.id).catch(() => undefined);
      else keep({ ...left, watch: beat(left.watch, Date.now()), isLeft: true });
    },
    [keep, isRetest, id, row.test.id],
  );

  const save = async (outcome: Result['outcome'], why: string) => {
    if (isSaved.current) return;
    // A draft written after the record would ask for the test again.
    isSaved.current = true;
    const seconds = elapsedMs(watch, Date.now()) / 1000;
    const saved = await recordResult(id, row, { outcome, note: why, seconds, tester });
    if (!saved.ok) {
      isSaved.current = false;
      setFault(saved.code);
      return;
    }
    setAsking(undefined);
    onSaved();
    // A failure first says what to do at once; anything else leads on.
    if (outcome === 'fail') return;
    const upNext = nextTest(view.rows, row.test.id);
    goToPlace(row.test.when === 't1' ? '' : (upNext?.test.id ?? 'verdict'), { replace: true });
  };

  const ask = (outcome: Asking) => () => setAsking(outcome);
  const dock = (
    <Dock tall>
      <div className={css.pair}>
        <Button look="danger" size="xl" before={x} onClick={ask('fail')}>
          {t('test.fail')}
        </Button>
        <Button size="xl" before={check} onClick={() => void save('pass', note)}>
          {t('test.pass')}
        </Button>
      </div>
      <div className={css.pair}>
        <Button look="quiet" size="m" onClick={ask('skip')}>
          {t('test.skip')}
        </Button>
        <Button look="quiet" size="m" onClick={ask('na')}>
          {t('test.na')}
        </Button>
      </div>
    </Dock>
  );
  return (
    <AppShell place="home" back="/acceptance" title={useTestPlace(view, row)} ground="paper" dock={dock}>
      <JustRecorded view={view} row={row} />
      <TestTitle view={view} row={row} />
      <TestSteps view={view} row={row} />
      <Section>
        <TestDial watch={watch} onChange={setWatch} />
        <div className="mt3">
          <TextArea
            label={t('test.note')}
            placeholder={t('test.notePlace')}
            maxLength={500}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        </div>
        {fault && !asking && (
          <div className="mt3">
            <FaultMessage fault={fault} />
          </div>
        )}
      </Section>
      <AskSheet
        asking={asking}
        isBlocker={row.severity === 'blocker'}
        note={note}
        fault={fault}
        onNote={setNote}
        onClose={() => setAsking(undefined)}
        onSave={save}
      />
    </AppShell>
  );
}
