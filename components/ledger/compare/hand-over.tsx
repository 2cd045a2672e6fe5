'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Dock } from '@/components/ui/dock';
import { copy, inbox } from '@/components/ui/icons';
import { Message } from '@/components/ui/message';
import { Section } from '@/components/ui/section';
import type { ResultProps } from './result';
import { useHandOver } from './use-hand-over';

/** What goes to the technician: a text to paste, or a sheet where it would be too long. */
export function HandOver({ onAgain, ...result }: ResultProps & { onAgain: () => void }) {
  const t = useTranslations('ledgerCompare');
  const { isLong, onCopy, onSheet } = useHandOver(result);
  return (
    <Dock>
      <Button look="outline" onClick={onAgain}>
        {t('again')}
      </Button>
      {isLong ? (
        <Button before={inbox} onClick={onSheet}>
          {t('hand.sheet')}
        </Button>
      ) : (
        <Button before={copy} onClick={onCopy}>
          {t('hand.copy')}
        </Button>
      )}
    </Dock>
  );
}

/** All of them as a sheet, for whoever wants to sort and filter. A longer list has this in the dock. */
export function SheetButton(result: ResultProps) {
  const t = useTranslations('ledgerCompare');
  const { count, isLong, onSheet } = useHandOver(result);
  if (count === 0) return null;
  if (isLong) return <Message>{t('hand.sheetWhy', { count })}</Message>;
  return (
    <Section>
      <Button look="outline" size="m" before={inbox} onClick={onSheet} wide>
        {t('hand.sheetAll')}
      </Button>
    </Section>
  );
}
