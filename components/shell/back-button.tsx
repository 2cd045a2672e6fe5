'use client';
import { useTranslations } from 'next-intl';
import type { MouseEvent } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { back } from '@/components/ui/icons';
import { PlaceLink } from './place-link';
import { useBack } from './use-back';

/** A real link to the parent screen, so that it works before the script does and can be opened in a new tab. */
export function BackButton({ to }: { to: string }) {
  const t = useTranslations('ui');
  const goBack = useBack(to);
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    goBack();
  };
  return <IconButton as={PlaceLink} href={to} icon={back} label={t('back')} onClick={onClick} />;
}
