'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Dock } from '@/components/ui/dock';
import { copy, inbox } from '@/components/ui/icons';
import type { ResultProps } from './result';
import { useHandOver } from './use-hand-over';

/** What goes to the technician: a text to paste, or a sheet where it would be too long. */
export function HandOver({ onAgain, ...result }: ResultProps & { onAgain: () => void }) {
  const t = useTranslations('ledgerCompare');
  const { count, isLong, onCopy, onSheet } = useHandOver(result);
  const hasRows = result.compared.how === 'rows' && count > 0;
  return (
    <Dock>
      {isLong && <p className="meta">{t('hand.sheetWhy', { count })}</p>}
      <Button look="outline" onClick={onAgain}>
        {t('again')}
      </Button>
      {hasRows && !isLong && (
        <Button look="outline" before={inbox} onClick={onSheet} aria-label={t('hand.sheetAll')}>
          {t('hand.table')}
        </Button>
      )}
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
