'use client';
import { useTranslations } from 'next-intl';
import { ShareTextSheet } from '@/components/shell/share-text-sheet';

/** The times as text, hours only: what a shop takes stays on its phone. */
export function QuietShare({ open, times, onClose }: { open: boolean; times: readonly string[]; onClose: () => void }) {
  const t = useTranslations('ledgerQuiet');
  const words = {
    title: t('share.title'),
    what: t('share.what'),
    copied: t('share.copied'),
    failed: t('share.failed'),
  };
  const text = t('share.text', { list: times.join(t('listed')) });
  return <ShareTextSheet open={open} onClose={onClose} text={text} words={words} />;
}
