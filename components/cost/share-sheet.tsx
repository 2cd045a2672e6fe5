'use client';
import { useTranslations } from 'next-intl';
import { ShareTextSheet } from '@/components/shell/share-text-sheet';
import type { ShownSheet } from './cost-sheet';
import { useCostText } from './use-cost-text';

/** The figures as text. */
export function ShareSheet({ open, sheet, onClose }: { open: boolean; sheet: ShownSheet; onClose: () => void }) {
  const t = useTranslations('cost.share');
  const words = { title: t('title'), what: t('what'), copied: t('copied'), failed: t('failed') };
  return <ShareTextSheet open={open} onClose={onClose} text={useCostText(sheet)} words={words} />;
}
