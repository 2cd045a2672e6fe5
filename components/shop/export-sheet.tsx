'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { copy } from '@/components/ui/icons';
import { Sheet } from '@/components/ui/sheet';
import { TextArea } from '@/components/ui/text-area';
import { disk } from '@/components/ui/tool-icons';
import { copyText } from '@/lib/client/clipboard';
import { exportShop } from '@/lib/client/storage';

/** Everything of the shop as a file, and as text for browsers that cannot save one (WeChat). */
export function ExportSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTranslations('shop.storage');
  const ui = useTranslations('ui');
  const [text, setText] = useState<string>();
  const [said, setSaid] = useState<'copied' | 'copyFailed'>();
  useEffect(() => {
    if (!open) return;
    setSaid(undefined);
    void exportShop().then(setText);
  }, [open]);
  const save = () => {
    const address = URL.createObjectURL(new Blob([text ?? ''], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = `tillready-${new Date().toISOString().slice(0, 10)}.json`;
    link.click();
    URL.revokeObjectURL(address);
  };
  const put = async () => setSaid((await copyText(text ?? '')) ? 'copied' : 'copyFailed');
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={t('export')}
      closeLabel={ui('close')}
      footer={
        <>
          <Button look="outline" before={copy} onClick={put} disabled={text === undefined}>
            {ui('copy')}
          </Button>
          <Button before={disk} onClick={save} disabled={text === undefined}>
            {t('saveFile')}
          </Button>
        </>
      }
    >
      <div className="form">
        <p className="meta">{t('exportMore')}</p>
        <TextArea label={t('asText')} hint={t('asTextHint')} rows={6} readOnly value={text ?? ''} />
        <p className="meta" role="status">
          {said && t(said)}
        </p>
      </div>
    </Sheet>
  );
}
