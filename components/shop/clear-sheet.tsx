'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Message } from '@/components/ui/message';
import { Sheet } from '@/components/ui/sheet';
import { clearPhone, useHolding } from '@/lib/client/storage';

/** Two steps, and the second says how many changes would be lost for good. */
export function ClearSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTranslations('shop.storage');
  const ui = useTranslations('ui');
  const [isSure, setSure] = useState(false);
  const holding = useHolding();
  useEffect(() => {
    if (!open) setSure(false);
  }, [open]);
  const clear = async () => {
    await clearPhone();
    // Every screen forgets what it has read: the page starts again, empty.
    location.replace(location.pathname);
  };
  const unsent = holding?.unsent ?? 0;
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={t('clear')}
      closeLabel={ui('close')}
      footer={
        <>
          <Button look="outline" onClick={onClose}>
            {t('keep')}
          </Button>
          <Button look="danger" onClick={isSure ? clear : () => setSure(true)}>
            {t(isSure ? 'clearNow' : 'clear')}
          </Button>
        </>
      }
    >
      <p>{t('clearMore', { count: holding?.entries ?? 0 })}</p>
      {isSure && (
        <div className="mt4">
          <Message tone={unsent > 0 ? 'bad' : 'warn'} inset live="now" lead={t('sure')}>
            {unsent > 0 ? t('unsent', { count: unsent }) : t('allSent')}
          </Message>
        </div>
      )}
    </Sheet>
  );
}
