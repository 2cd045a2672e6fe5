'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { inbox, share } from '@/components/ui/icons';
import { Message } from '@/components/ui/message';
import { Sheet } from '@/components/ui/sheet';
import css from './notice.module.css';
import { posterImage } from './poster-image';
import type { PosterWords } from './poster-words';

type Props = {
  open: boolean;
  onClose: () => void;
  words: PosterWords | undefined;
  also: PosterWords | undefined;
};
type Drawn = { blob: Blob; address: string };

/** The notice as a picture: WeChat's browser can neither share nor download, but a long press keeps a picture. */
export function ImageSheet({ open, onClose, words, also }: Props) {
  const t = useTranslations('notice.image');
  const ui = useTranslations('ui');
  const [drawn, setDrawn] = useState<Drawn | 'failed'>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn anew each time it is opened; nothing changes beneath an open sheet.
  useEffect(() => {
    if (!open || !words) return;
    let address: string | undefined;
    let isOver = false;
    void posterImage(words, also)
      .catch(() => undefined)
      .then((blob) => {
        if (isOver) return;
        address = blob && URL.createObjectURL(blob);
        setDrawn(blob && address ? { blob, address } : 'failed');
      });
    return () => {
      isOver = true;
      setDrawn(undefined);
      if (address) URL.revokeObjectURL(address);
    };
  }, [open]);
  const picture = typeof drawn === 'object' ? drawn : undefined;
  const file = picture && new File([picture.blob], t('file'), { type: 'image/png' });
  const canShare = file !== undefined && navigator.canShare?.({ files: [file] });
  const footer = picture && (
    <>
      <Button as="a" href={picture.address} download={t('file')} look={canShare ? 'outline' : 'primary'} before={inbox}>
        {t('download')}
      </Button>
      {canShare && (
        <Button before={share} onClick={() => void navigator.share({ files: [file] }).catch(() => undefined)}>
          {t('share')}
        </Button>
      )}
    </>
  );
  return (
    <Sheet open={open} onClose={onClose} title={t('title')} closeLabel={ui('close')} footer={footer}>
      {drawn === 'failed' ? (
        <Message tone="warn" inset live="now">
          {t('failed')}
        </Message>
      ) : picture ? (
        <>
          <p className="meta">{t('what')}</p>
          {/* biome-ignore lint/performance/noImgElement: drawn a moment ago on this phone, there is nothing to optimise. */}
          <img className={css.picture} src={picture.address} alt={t('label', { text: words?.text ?? '' })} />
        </>
      ) : (
        <p role="status">{t('drawing')}</p>
      )}
    </Sheet>
  );
}
