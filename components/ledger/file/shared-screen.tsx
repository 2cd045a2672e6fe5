'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { AppShell } from '@/components/shell/app-shell';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { lock } from '@/components/ui/icons';
import { QuietLine } from '@/components/ui/quiet-line';
import { Section } from '@/components/ui/section';
import { file as drawing } from '@/components/ui/tool-icons';
import { useFiles } from '@/lib/client/ledger';
import { takeShared } from '@/lib/client/ledger/shared';
import { useMayWrite } from '@/lib/client/role';
import { LeadsOnly } from '../leads-only';
import { LedgerOpening } from '../ledger-opening';
import { AddScreen } from './add-screen';
import css from './file.module.css';

// They can be taken once only, and an effect may run twice.
let taking: Promise<File[]> | undefined;

/** Files handed over by another app: on which side of the upgrade they belong is asked, then they are read like any other. */
export function SharedScreen() {
  const [files, setFiles] = useState<readonly File[]>();
  const [when, setWhen] = useState<'before' | 'after'>();
  const kept = useFiles();
  const mayAdd = useMayWrite('backup');
  useEffect(() => {
    taking ??= takeShared();
    void taking.then(setFiles);
    return () => {
      taking = undefined;
    };
  }, []);
  if (!files || !kept || mayAdd === undefined) return <LedgerOpening />;
  if (!mayAdd) return <LeadsOnly />;
  if (files.length === 0) return <AddScreen when="before" />;
  // Before anything was read, what is shared can only be from before.
  const isFirst = !kept.some(({ isExample }) => !isExample);
  const side = when ?? (isFirst ? 'before' : undefined);
  return side ? <AddScreen when={side} given={files} /> : <AskSide files={files} onPick={setWhen} />;
}

function AskSide({ files, onPick }: { files: readonly File[]; onPick: (when: 'before' | 'after') => void }) {
  const t = useTranslations('ledgerAdd.shared');
  const page = useTranslations('ledger');
  const choose = useTranslations('ledgerAdd.choose');
  return (
    <AppShell place="home" back="/ledger" title={page('title')}>
      <Section title={t('title')}>
        <div className="form">
          <ul>
            {files.map(({ name }, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name.
              <li key={place} className={css.head}>
                <Icon of={drawing} />
                <span className={css.name}>{name}</span>
              </li>
            ))}
          </ul>
          <p>{t('ask')}</p>
          <Button wide onClick={() => onPick('before')}>
            {t('before')}
          </Button>
          <Button wide look="outline" onClick={() => onPick('after')}>
            {t('after')}
          </Button>
          <QuietLine icon={lock}>{choose('only')}</QuietLine>
        </div>
      </Section>
    </AppShell>
  );
}
