'use client';
import { useTranslations } from 'next-intl';
import { IconButton } from '@/components/ui/icon-button';
import { aa } from '@/components/ui/icons';
import { showToast } from '@/components/ui/toast';
import { setTextSize, useDisplay } from '@/lib/client/display';
import { TEXT_SIZES } from '@/lib/domain/display';

/** Aa in home's bar: each press takes the next size. */
export function TextSizeButton() {
  const t = useTranslations('shell.text');
  const { text } = useDisplay();
  const onClick = () => {
    const next = TEXT_SIZES[(TEXT_SIZES.indexOf(text) + 1) % TEXT_SIZES.length] ?? '100';
    setTextSize(next);
    showToast({ key: 'text-size', text: t('now', { size: t(next) }) });
  };
  return <IconButton icon={aa} label={t('label', { size: t(text) })} onClick={onClick} />;
}
