'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { AppShell } from '@/components/shell/app-shell';
import { FaultMessage } from '@/components/shell/fault-message';
import { Button } from '@/components/ui/button';
import { Choice } from '@/components/ui/choice';
import { Dock } from '@/components/ui/dock';
import { next } from '@/components/ui/icons';
import { Section } from '@/components/ui/section';
import { Stages } from '@/components/ui/stages';
import { keepDraft, useDraft } from '@/lib/client/drafts';
import { type Read, useFiles } from '@/lib/client/ledger';
import type { FaultCode } from '@/lib/domain/fault';
import { FileHead } from './file-head';
import { FilePrint } from './file-print';
import { FileTotals } from './file-totals';
import { FileWarnings } from './file-warnings';
import { MoreOnFile } from './more-on-file';
import { SameBackup } from './same-backup';
import type { Adding } from './use-adding';

/** What was chosen last, on this phone: a dozen months are read in one after the other. */
const STAYS = 'ledger-stays';
type Stays = 'rows' | 'sums';

/** What the file says, before anything is kept: are these the shop's figures? */
export function CheckStep({ adding, read }: { adding: Adding; read: Read }) {
  const t = useTranslations('ledgerAdd');
  const files = useFiles();
  const remembered = useDraft<Stays>(STAYS);
  const [picked, setPicked] = useState<Stays>();
  const stays = picked ?? remembered ?? undefined;
  const [fault, setFault] = useState<FaultCode>();
  const [isKeeping, setKeeping] = useState(false);
  const { when, nth } = adding;
  const names = [t('stages.read'), t('stages.check'), t(when === 'before' ? 'stages.copies' : 'stages.compare')];
  const isKept = files?.some(
    (file) => file.when === when && !file.isExample && file.reading.fingerprint === read.reading.fingerprint,
  );
  const keep = async () => {
    if (stays === undefined || isKeeping) return;
    setKeeping(true);
    void keepDraft(STAYS, stays);
    const outcome = await adding.keep(read, stays === 'rows');
    if (outcome.ok) return;
    setFault(outcome.code);
    setKeeping(false);
  };
  const why = isKeeping
    ? t('check.keeping')
    : isKept
      ? t('check.already')
      : stays === undefined
        ? t('check.keepWhy')
        : undefined;
  const last = when === 'before' ? 'check.keepBefore' : 'check.keepAfter';
  return (
    <AppShell
      place="home"
      back="/ledger"
      title={t(`title.${when}`)}
      dock={
        <Dock>
          <Button after={next} why={why} onClick={keep}>
            {t(nth.at < nth.all ? 'check.keepNext' : last)}
          </Button>
        </Dock>
      }
    >
      <Section>
        <Stages names={names} now={1} label={t('stages.label')} />
        <FileHead name={read.file.name} bytes={read.file.size} reading={read.reading} onChange={adding.again} />
        {nth.all > 1 && <p className="cap">{t('reading.nth', nth)}</p>}
        <FileTotals reading={read.reading} />
        <FaultMessage fault={fault} />
        <FileWarnings reading={read.reading} />
        <SameBackup reading={read.reading} zone={adding.zone} />
      </Section>
      <Section>
        <Choice
          legend={t('check.keepAsk')}
          value={stays}
          onChange={setPicked}
          options={[
            { value: 'rows', title: t('check.keepRows'), sub: t('check.keepRowsWhy') },
            { value: 'sums', title: t('check.keepSums'), sub: t('check.keepSumsWhy') },
          ]}
        />
      </Section>
      <FilePrint reading={read.reading} hash={read.hash} />
      <MoreOnFile adding={adding} read={read} />
    </AppShell>
  );
}
