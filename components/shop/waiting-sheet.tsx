'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { CodeBox } from '@/components/ui/code-box';
import { copy, sync } from '@/components/ui/icons';
import { Message } from '@/components/ui/message';
import { Sheet } from '@/components/ui/sheet';
import { showToast } from '@/components/ui/toast';
import { dropChange, exportChange, retryChange, type WaitingChange } from '@/lib/client/waiting';

type Props = { change: WaitingChange | undefined; title: string; onClose: () => void };

/** One waiting change: try again, copy it out, or give it up. */
export function WaitingSheet({ change, title, onClose }: Props) {
  const t = useTranslations('shop.waiting');
  const ui = useTranslations('ui');
  const faults = useTranslations('faults');
  const [sureOf, setSureOf] = useState<WaitingChange>();
  // Asked anew for every change: the second press is meant for this one.
  const isSure = change !== undefined && sureOf?.kind === change.kind && sureOf.key === change.key;
  const again = () => {
    if (change) void retryChange(change.kind, change.key);
    onClose();
  };
  const giveUp = () => {
    if (change) void dropChange(change.kind, change.key);
    onClose();
  };
  const copyOut = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      showToast({ key: 'copied', text: ui('copied') });
    } catch {
      // Some WebViews keep the clipboard to themselves; the text stands there to be selected.
      showToast({ key: 'copied', text: t('copyByHand') });
    }
  };
  return (
    <Sheet
      open={change !== undefined}
      onClose={onClose}
      title={title}
      closeLabel={ui('close')}
      footer={
        <>
          <Button look="danger" onClick={isSure ? giveUp : () => setSureOf(change)}>
            {t(isSure ? 'dropSure' : 'drop')}
          </Button>
          <Button before={sync} onClick={again}>
            {ui('retry')}
          </Button>
        </>
      }
    >
      {change && (
        <div className="form">
          {change.refused && (
            <Message tone="warn" inset lead={t('refused')}>
              {faults(change.refused)}
            </Message>
          )}
          <CodeBox text={exportChange(change)} />
          <Button look="outline" size="m" before={copy} onClick={() => void copyOut(exportChange(change))}>
            {ui('copy')}
          </Button>
          <p className="meta" role="status">
            {t(isSure ? 'dropSureMeans' : 'dropMeans')}
          </p>
        </div>
      )}
    </Sheet>
  );
}
