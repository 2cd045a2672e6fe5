'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { FaultMessage } from '@/components/shell/fault-message';
import { Choice } from '@/components/ui/choice';
import { Section } from '@/components/ui/section';
import { shareSums, useSharesSums } from '@/lib/client/ledger/backup';
import type { FaultCode } from '@/lib/domain/fault';

/** Whether sums leave this phone: off until the shop says so. */
export function SharingCard() {
  const t = useTranslations('ledgerHome');
  const shares = useSharesSums();
  const [fault, setFault] = useState<FaultCode>();
  if (shares === undefined) return null;
  const change = async (picked: readonly 'sums'[]) => {
    const outcome = await shareSums(picked.length > 0);
    setFault(outcome.ok ? undefined : outcome.code);
  };
  return (
    <Section>
      <Choice
        legend={t('sharing')}
        hideLegend
        many
        value={shares ? ['sums'] : []}
        onChange={(picked) => void change(picked)}
        options={[{ value: 'sums', title: t('sharing'), sub: t('sharingWhy') }]}
      />
      <FaultMessage fault={fault} />
    </Section>
  );
}
