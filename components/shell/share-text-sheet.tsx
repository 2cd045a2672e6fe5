'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { CodeBox } from '@/components/ui/code-box';
import { copy, share } from '@/components/ui/icons';
import { Sheet } from '@/components/ui/sheet';
import { copyText } from '@/lib/client/clipboard';

type Props = {
  open: boolean;
  onClose: () => void;
  text: string;
  /** `what`: what the text holds, and what it does not. */
  words: { title: string; what: string; copied: string; failed: string };
};

/** A text to send: WeChat has neither a share menu nor files, so it can always be copied. */
export function ShareTextSheet({ open, onClose, text, words }: Props) {
  const ui = useTranslations('ui');
  const [said, setSaid] = useState<'copied' | 'failed'>();
  const put = async () => setSaid((await copyText(text)) ? 'copied' : 'failed');
  const send = () => navigator.share({ text }).catch(() => undefined);
  const canShare = open && 'share' in navigator;
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={words.title}
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
      <p className="meta">{words.what}</p>
      <div className="mt3">
        <CodeBox text={text} />
      </div>
      <p className="meta mt2" role="status">
        {said && words[said]}
      </p>
    </Sheet>
  );
}
