'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { AppShell } from '@/components/shell/app-shell';
import { Button } from '@/components/ui/button';
import { Dock } from '@/components/ui/dock';
import { IconButton } from '@/components/ui/icon-button';
import { copy, share } from '@/components/ui/icons';
import { Section } from '@/components/ui/section';
import { TextArea } from '@/components/ui/text-area';
import { showToast } from '@/components/ui/toast';
import { print } from '@/components/ui/tool-icons';
import type { RunView } from '@/lib/client/acceptance';
import { copyText } from '@/lib/client/clipboard';
import { EarlierRuns } from './earlier-runs';
import { ReportSlip } from './report-slip';
import { SavedLine } from './saved-line';
import { useReportText } from './use-report';

/** The slip that leaves the shop: on paper, as text for a chat, through the phone's share sheet where there is one. */
export function ReportScreen({ view, isEarlier }: { view: RunView; isEarlier: boolean }) {
  const t = useTranslations('acceptance.report');
  const ui = useTranslations('ui');
  const text = useReportText(view);
  const [isShown, setShown] = useState(false);

  const copySlip = async () => {
    const isCopied = await copyText(text);
    if (!isCopied) setShown(true);
    showToast({ key: 'copied', text: t(isCopied ? 'copied' : 'copyFailed') });
  };
  const send = async () => {
    if (!navigator.share) return copySlip();
    try {
      await navigator.share({ title: t('shareTitle'), text });
    } catch (error) {
      // Changing one's mind is not a failure.
      if (!(error instanceof DOMException && error.name === 'AbortError')) await copySlip();
    }
  };
  return (
    <AppShell
      place="home"
      back="/acceptance"
      title={t('title')}
      actions={<IconButton icon={copy} label={ui('copy')} onClick={copySlip} />}
      dock={
        <Dock>
          <Button look="outline" before={print} onClick={() => window.print()}>
            {ui('print')}
          </Button>
          <Button before={share} onClick={send}>
            {t('share')}
          </Button>
        </Dock>
      }
    >
      <ReportSlip view={view} />
      {isShown && (
        <Section>
          <TextArea label={t('text')} value={text} readOnly rows={12} />
        </Section>
      )}
      <div className="screen-only">{!isEarlier && <EarlierRuns present={view.run.id} />}</div>
      <SavedLine />
    </AppShell>
  );
}
