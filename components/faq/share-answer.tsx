'use client';
import { useTranslations } from 'next-intl';
import { lazy, Suspense, useState } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { share } from '@/components/ui/icons';
import { Sheet } from '@/components/ui/sheet';

// The QR code is drawn by a library of its own: fetched when the sheet opens.
const ShareBody = lazy(() => import('./share-body'));

/** The bar's share button and its sheet: QR code, link, text. */
export function ShareAnswer({ id, question }: { id: string; question: string }) {
  const t = useTranslations('answer.share');
  const ui = useTranslations('ui');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <IconButton icon={share} label={t('open')} aria-haspopup="dialog" onClick={() => setOpen(true)} />
      <Sheet open={isOpen} onClose={() => setOpen(false)} title={t('title')} closeLabel={ui('close')}>
        <Suspense fallback={<p className="meta">{ui('opening')}</p>}>
          <ShareBody id={id} question={question} />
        </Suspense>
      </Sheet>
    </>
  );
}
