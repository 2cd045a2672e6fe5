'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Ledger, LedgerLine } from '@/components/ui/ledger';
import { Message } from '@/components/ui/message';
import { Section } from '@/components/ui/section';
import { askToKeep, useDeviceStorage } from '@/lib/client/device-storage';
import { byteSize } from '@/lib/domain/byte-size';

/** What this phone holds, and whether the browser has promised to leave it alone. */
export function DeviceCard() {
  const t = useTranslations('shop.device');
  const format = useFormatter();
  const storage = useDeviceStorage();
  const [wasRefused, setRefused] = useState(false);
  const sizeText = (bytes: number | undefined) => {
    if (bytes === undefined) return '—';
    const { amount, unit } = byteSize(bytes);
    return `${format.number(amount)} ${unit}`;
  };
  const ask = async () => setRefused(!(await askToKeep()));
  return (
    <Section title={t('title')}>
      <Ledger>
        <LedgerLine label={t('used')} figure={sizeText(storage?.used)} />
        <LedgerLine label={t('left')} figure={sizeText(storage?.left)} />
      </Ledger>
      <div className="mt2">
        {storage?.isKept ? (
          <Message tone="ok" inset lead={t('kept')}>
            {t('keptMore')}
          </Message>
        ) : (
          <Message inset lead={t('loose')}>
            {t('looseMore')}
          </Message>
        )}
      </div>
      {storage && !storage.isKept && (
        <div className="mt3">
          <Button look="outline" size="m" wide onClick={ask}>
            {t('ask')}
          </Button>
          <p className="meta mt2" role="status">
            {wasRefused && t('refused')}
          </p>
        </div>
      )}
    </Section>
  );
}
