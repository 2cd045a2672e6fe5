'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { SyncLine } from '@/components/shell/sync-line';
import { IconButton } from '@/components/ui/icon-button';
import { Section } from '@/components/ui/section';
import { note } from '@/components/ui/tool-icons';
import { useShopName } from '@/lib/client/profile';
import { NameSheet } from './name-sheet';

/** The shop's name, and where this shop's data is now. */
export function NameCard() {
  const t = useTranslations('shop.name');
  const name = useShopName();
  const [isOpen, setOpen] = useState(false);
  return (
    <Section>
      <div className="line">
        <h2 className="lead grow">{name || t('none')}</h2>
        <IconButton icon={note} label={name ? t('change') : t('write')} onClick={() => setOpen(true)} />
      </div>
      <SyncLine />
      <NameSheet open={isOpen} name={name ?? ''} onClose={() => setOpen(false)} />
    </Section>
  );
}
