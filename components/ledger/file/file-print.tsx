'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Fingerprint } from '@/components/ui/fingerprint';
import { copy, lock } from '@/components/ui/icons';
import { QuietLine } from '@/components/ui/quiet-line';
import { Section } from '@/components/ui/section';
import { showToast } from '@/components/ui/toast';
import { copyText } from '@/lib/client/clipboard';
import type { FileReading } from '@/lib/client/ledger/kept-file';
import { shownPrint } from '@/lib/domain/backup';
import type { BytesHash } from '@/lib/ledger/fingerprint';
import { useFileText } from '../use-file-text';
import css from './file.module.css';

/** The fingerprint of what the file says; that of its bytes in the details. */
export function FilePrint({ reading, hash }: { reading: FileReading; hash: BytesHash }) {
  const t = useTranslations('ledgerFile');
  const ui = useTranslations('ui');
  const { summary, fingerprint } = reading;
  const text = useFileText(summary.zone);
  const groups = shownPrint(fingerprint);
  const [first, last] = [summary.days[0]?.date ?? '', summary.days[summary.days.length - 1]?.date ?? ''];
  const onCopy = async () => {
    const words = t('copyText', {
      print: groups.join(' '),
      span: text.span(first, last),
      rows: summary.rows,
      sha256: hash.sha256,
    });
    if (await copyText(words)) showToast({ key: 'copied', text: ui('copied') });
  };
  return (
    <Section
      title={t('print')}
      aside={
        <Button look="quiet" size="m" before={copy} onClick={onCopy}>
          {t('copy')}
        </Button>
      }
    >
      <p className="meta">{t('printWhy')}</p>
      <div className="mt2">
        <Fingerprint groups={groups} label={t('print')} />
      </div>
      <details className="mt2">
        <summary className="meta">{t('sha256')}</summary>
        <p className={css.hash}>{hash.sha256}</p>
      </details>
      <div className="mt3">
        <QuietLine icon={lock}>{t('only')}</QuietLine>
      </div>
    </Section>
  );
}
