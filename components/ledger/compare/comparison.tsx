'use client';
import { useTranslations } from 'next-intl';
import { AppShell } from '@/components/shell/app-shell';
import { Button } from '@/components/ui/button';
import { Dock } from '@/components/ui/dock';
import { sync } from '@/components/ui/icons';
import { Pad, Section } from '@/components/ui/section';
import { Bone } from '@/components/ui/skeleton';
import { dropDraft, keepDraft, useDraft } from '@/lib/client/drafts';
import { useComparing } from '@/lib/client/ledger/compare';
import type { SalesFile } from '@/lib/client/ledger/kept-file';
import type { Sides } from '@/lib/client/ledger/sides';
import { LedgerFault } from '../ledger-fault';
import { LedgerOpening } from '../ledger-opening';
import { Result } from './result';
import { SidesCard } from './sides-card';

/** Which files are left out of the comparison; this phone's own matter. */
const LEFT_OUT = 'ledger/compare';

export function Comparison({ sides }: { sides: Sides }) {
  const draft = useDraft<readonly string[]>(LEFT_OUT);
  if (draft === undefined) return <LedgerOpening />;
  const leaveOut = (ids: readonly string[]) =>
    void (ids.length > 0 ? keepDraft(LEFT_OUT, [...ids]) : dropDraft(LEFT_OUT));
  const all = [...sides.before, ...sides.after].map(({ id }) => id);
  return <Comparing sides={sides} leftOut={(draft ?? []).filter((id) => all.includes(id))} onLeaveOut={leaveOut} />;
}

export type ComparingProps = {
  sides: Sides;
  leftOut: readonly string[];
  onLeaveOut: (ids: readonly string[]) => void;
};

function Comparing({ sides, leftOut, onLeaveOut }: ComparingProps) {
  const t = useTranslations('ledgerCompare');
  const counted = (files: readonly SalesFile[]) => files.filter(({ id }) => !leftOut.includes(id));
  const [before, after] = [counted(sides.before), counted(sides.after)];
  const { comparing, again, stop } = useComparing(before, after);
  const files = <SidesCard sides={sides} leftOut={leftOut} onLeaveOut={onLeaveOut} />;
  if (comparing.is === 'done') {
    const { compared, nth } = comparing;
    return <Result key={nth} compared={compared} before={before} after={after} files={files} onAgain={again} />;
  }
  const rows = [...before, ...after].reduce((sum, { reading }) => sum + reading.summary.rows, 0);
  if (comparing.is === 'refused') {
    return (
      <AppShell
        place="home"
        back="/ledger"
        title={t('title')}
        dock={
          <Dock>
            <Button before={sync} onClick={again}>
              {t('again')}
            </Button>
          </Dock>
        }
      >
        <Section>
          <LedgerFault refusal={comparing.refusal} />
        </Section>
        {files}
      </AppShell>
    );
  }
  return (
    <AppShell
      place="home"
      back="/ledger"
      title={t('title')}
      dock={
        <Dock>
          <Button look="outline" onClick={stop}>
            {t('stop')}
          </Button>
        </Dock>
      }
    >
      <section role="status" aria-busy="true">
        <Section flush>
          <Pad>
            <h2 className="head mt4">{t('working')}</h2>
            <p>{t('workingRows', { rows })}</p>
            <p className="meta">{t('safe')}</p>
          </Pad>
          <Bone height="row" />
          <Bone height="row" />
          <Bone height="row" />
        </Section>
      </section>
      {files}
    </AppShell>
  );
}
