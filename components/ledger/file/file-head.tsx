'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { file } from '@/components/ui/tool-icons';
import type { FileReading } from '@/lib/client/ledger/kept-file';
import { useFileText } from '../use-file-text';
import css from './file.module.css';

type Props = { name: string; bytes: number; reading: FileReading; onChange?: () => void };

export function FileHead({ name, bytes, reading, onChange }: Props) {
  const t = useTranslations('ledgerAdd.check');
  const text = useFileText(reading.summary.zone);
  return (
    <div className={css.head}>
      <Icon of={file} />
      <div className="grow">
        <p className={css.name}>{name}</p>
        <p className="meta">{t('size', { size: text.size(bytes), source: text.source(reading.layout.source) })}</p>
      </div>
      {onChange && (
        <Button look="quiet" size="m" onClick={onChange}>
          {t('change')}
        </Button>
      )}
    </div>
  );
}
