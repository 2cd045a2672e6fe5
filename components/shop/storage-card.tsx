'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { inbox, outbox } from '@/components/ui/icons';
import { Row, Rows } from '@/components/ui/row';
import { Section } from '@/components/ui/section';
import { bin } from '@/components/ui/tool-icons';
import { ClearSheet } from './clear-sheet';
import { ExportSheet } from './export-sheet';
import { ImportSheet } from './import-sheet';

type Open = 'export' | 'import' | 'clear';

/** Taking the shop's data along, bringing it in, and taking it off this phone. */
export function StorageCard() {
  const t = useTranslations('shop.storage');
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  return (
    <Section title={t('title')} flush>
      <Rows>
        <Row as="button" icon={outbox} title={t('export')} sub={t('exportSub')} onClick={() => setOpen('export')} />
        <Row as="button" icon={inbox} title={t('import')} sub={t('importSub')} onClick={() => setOpen('import')} />
        <Row as="button" icon={bin} title={t('clear')} sub={t('clearSub')} onClick={() => setOpen('clear')} />
      </Rows>
      <ExportSheet open={open === 'export'} onClose={close} />
      <ImportSheet open={open === 'import'} onClose={close} />
      <ClearSheet open={open === 'clear'} onClose={close} />
    </Section>
  );
}
