'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { CodeBox } from '@/components/ui/code-box';
import { copy, share } from '@/components/ui/icons';
import { Sheet } from '@/components/ui/sheet';
import { copyText } from '@/lib/client/clipboard';

/** The times as text, hours only: what a shop takes stays on its phone. */
export function QuietShare({ open, times, onClose }: { open: boolean; times: readonly string[]; onClose: () => void }) {
  const t = useTranslations('ledgerQuiet');
  const ui = useTranslations('ui');
  const [said, setSaid] = useState<'copied' | 'failed'>();
  const text = t('share.text', { list: times.join(t('listed')) });
  const put = async () => setSaid((await copyText(text)) ? 'copied' : 'failed');
  const send = () => navigator.share({ text }).catch(() => undefined);
  const canShare = open && 'share' in navigator;
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={t('share.title')}
      closeLabel={ui('close')}
      footer={
        <>
          <Button look={canShare ? 'outline' : 'primary'} before={copy} onClick={() => void put()}>
            {ui('copy')}
          </Button>
          {canShare && (
            <Button before={share} onClick={() => void send()}>
              {ui('share')}
            </Button>
          )}
        </>
      }
    >
      <p className="meta">{t('share.what')}</p>
      <div className="mt3">
        <CodeBox text={text} />
      </div>
      <p className="meta mt2" role="status">
        {said && t(`share.${said}`)}
      </p>
    </Sheet>
  );
}
