'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { AppShell } from '@/components/shell/app-shell';
import { StepLink } from '@/components/shell/step-link';
import { goToPlace } from '@/components/shell/use-place';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { IconButton } from '@/components/ui/icon-button';
import { saved } from '@/components/ui/icons';
import { QuietLine } from '@/components/ui/quiet-line';
import { Section } from '@/components/ui/section';
import { Stages } from '@/components/ui/stages';
import { bin, print } from '@/components/ui/tool-icons';
import { useFiles } from '@/lib/client/ledger';
import { type Backup, useBackups } from '@/lib/client/ledger/backup';
import type { KeptFile } from '@/lib/client/ledger/kept-file';
import { useMayWrite } from '@/lib/client/role';
import { shownPrint } from '@/lib/domain/backup';
import { ExampleBanner } from '../example-banner';
import { LeadsOnly } from '../leads-only';
import { LedgerOpening } from '../ledger-opening';
import { BackupCard } from './backup-card';
import { CopiesCard } from './copies-card';
import { FileHead } from './file-head';
import { FilePrint } from './file-print';
import { FileTotals } from './file-totals';
import { FileWarnings } from './file-warnings';
import { RemoveSheet } from './remove-sheet';

/** One file that was kept, and the backup made of it: what it says, where its copies are, who answers for it. */
export function FileScreen({ id }: { id: string }) {
  const files = useFiles();
  const backups = useBackups();
  const mayRead = useMayWrite('backup');
  if (!files || !backups || mayRead === undefined) return <LedgerOpening />;
  if (!mayRead) return <LeadsOnly />;
  const file = files.find((one) => one.id === id);
  const backup = backups.find((one) => one.id === id);
  const canCompare = files.some(({ when }) => when === 'before') && files.some(({ when }) => when === 'after');
  return file || backup ? <Shown file={file} backup={backup} canCompare={canCompare} /> : <Gone />;
}

type Props = { file: KeptFile | undefined; backup: Backup | undefined; canCompare: boolean };

function Shown({ file, backup, canCompare }: Props) {
  const t = useTranslations('ledgerFile');
  const add = useTranslations('ledgerAdd.stages');
  const [isRemoving, setRemoving] = useState(false);
  const fingerprint = file?.reading.fingerprint ?? backup?.print ?? '';
  return (
    <AppShell
      place="home"
      back="/ledger"
      title={t(file?.when === 'after' ? 'after' : 'title')}
      actions={<IconButton icon={print} label={t('printIt')} onClick={() => window.print()} />}
    >
      {file && <ExampleBanner files={[file]} />}
      <Section>
        {file?.when !== 'after' && (
          <Stages names={[add('read'), add('check'), add('copies')]} now={2} label={add('label')} />
        )}
        {file?.of === 'sales' ? (
          <>
            <FileHead name={file.name} bytes={file.bytes} reading={file.reading} />
            <FileTotals reading={file.reading} />
            <FileWarnings reading={file.reading} />
            <div className="mt3">
              <QuietLine icon={saved}>{t(file.hasRows ? 'rowsKept' : 'rowsNot')}</QuietLine>
            </div>
          </>
        ) : (
          backup && <BackupCard backup={backup} />
        )}
      </Section>
      {backup && <CopiesCard backup={backup} />}
      {file?.of === 'sales' && <FilePrint reading={file.reading} hash={file.hash} />}
      <Section>
        <div className="form">
          {canCompare && (
            <Button as={StepLink} to="compare" wide>
              {t('compare')}
            </Button>
          )}
          <Button look="quiet" before={bin} onClick={() => setRemoving(true)}>
            {t('remove')}
          </Button>
        </div>
      </Section>
      <p className="print-only">{t('foot', { print: shownPrint(fingerprint).join(' ') })}</p>
      <RemoveSheet
        open={isRemoving}
        onClose={() => setRemoving(false)}
        file={file}
        backup={backup}
        onRemoved={() => goToPlace('', { replace: true })}
      />
    </AppShell>
  );
}

function Gone() {
  const t = useTranslations('ledgerFile');
  const page = useTranslations('ledger');
  return (
    <AppShell place="home" back="/ledger" title={page('title')} ground="paper">
      <Empty art="torn" title={t('gone')} text={t('goneText')}>
        <Button as={StepLink} to="">
          {page('title')}
        </Button>
      </Empty>
    </AppShell>
  );
}
