'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { saved } from '@/components/ui/icons';
import { QuietLine } from '@/components/ui/quiet-line';
import { LedgerFault } from '../ledger-fault';
import { MappingForm } from './mapping-form';
import type { Adding, Step } from './use-adding';

/** Why a file was not read, and what to do: another one, or saying which column is what. */
export function RefusedStep({ adding, step }: { adding: Adding; step: Extract<Step, { at: 'refused' }> }) {
  const t = useTranslations('ledgerAdd.refused');
  const { file, refusal } = step;
  const proposal = 'proposal' in refusal ? refusal.proposal : undefined;
  const [isMapping, setMapping] = useState(proposal !== undefined);
  if (proposal && isMapping) {
    return (
      <MappingForm
        proposal={proposal}
        fileName={file.name}
        zone={adding.zone}
        onRead={(layout) => adding.readWith(file, layout)}
      />
    );
  }
  return (
    <div className="form">
      <div>
        <h2 className="lead">{t('title')}</h2>
        <p className="meta">{file.name}</p>
      </div>
      <LedgerFault refusal={refusal} />
      {proposal && (
        <Button wide onClick={() => setMapping(true)}>
          {t('map')}
        </Button>
      )}
      <Button wide look={proposal ? 'outline' : 'primary'} onClick={adding.again}>
        {t('another')}
      </Button>
      {adding.nth.all > adding.nth.at && (
        <Button wide look="outline" onClick={adding.skip}>
          {t('skip')}
        </Button>
      )}
      <QuietLine icon={saved}>{t('safe')}</QuietLine>
    </div>
  );
}
