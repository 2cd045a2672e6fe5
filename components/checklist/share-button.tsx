'use client';
import { useTranslations } from 'next-intl';
import { IconButton } from '@/components/ui/icon-button';
import { share } from '@/components/ui/icons';
import { showToast } from '@/components/ui/toast';
import { copyText } from '@/lib/client/clipboard';
import type { Readiness } from '@/lib/domain/checklist';
import { shareText } from './share-text';

/** Sends what is open as text; where a browser cannot share, it is copied. */
export function ShareButton({ readiness, shop }: { readiness: Readiness | undefined; shop: string | undefined }) {
  const t = useTranslations('checklist');
  const ui = useTranslations('ui');
  const onClick = async () => {
    if (!readiness) return;
    const text = shareText(t, readiness, shop);
    // Closing the system's sheet is an answer too.
    if ('share' in navigator) await navigator.share({ text }).catch(() => undefined);
    else if (await copyText(text)) showToast({ key: 'share', text: ui('copied') });
  };
  return <IconButton icon={share} label={t('share.label')} onClick={onClick} />;
}
