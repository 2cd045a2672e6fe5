'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { CodeBox } from '@/components/ui/code-box';
import { copy, share } from '@/components/ui/icons';
import { Sheet } from '@/components/ui/sheet';
import { copyText } from '@/lib/client/clipboard';
import type { ShownSheet } from './cost-sheet';
import { useCostText } from './use-cost-text';

/** The figures as text: WeChat has neither a share menu nor files, so it can always be copied. */
export function ShareSheet({ open, sheet, onClose }: { open: boolean; sheet: ShownSheet; onClose: () => void }) {
  const t = useTranslations('cost.share');
  const ui = useTranslations('ui');
  const [said, setSaid] = useState<'copied' | 'failed'>();
  const text = useCostText(sheet);
  const put = async () => setSaid((await copyText(text)) ? 'copied' : 'failed');
  const send = () => navigator.share({ text }).catch(() => undefined);
  const canShare = open && 'share' in navigator;
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={t('title')}
      closeLabel={ui('close')}
      footer={
        <>
          <Button look={canShare ? 'outline' : 'primary'} before={copy} onClick={put}>
            {ui('copy')}
          </Button>
          {canShare && (
            <Button before={share} onClick={send}>
              {ui('share')}
            </Button>
          )}
        </>
      }
    >
      <p className="meta">{t('what')}</p>
      <div className="mt3">
        <CodeBox text={text} />
      </div>
      <p className="meta mt2" role="status">
        {said && t(said)}
      </p>
    </Sheet>
  );
}
