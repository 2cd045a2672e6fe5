'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { addExamples } from '@/lib/client/ledger/example';
import type { FaultCode } from '@/lib/domain/fault';
import type { LedgerFault } from '@/lib/ledger/refusal';

/** Puts the two made-up files on this phone, to see what the screens do with real ones. Offered only where there are no files. */
export function ExampleButton() {
  const t = useTranslations('ledgerExample');
  const faults = useTranslations('faults');
  const ledger = useTranslations('ledgerFaults');
  const [state, setState] = useState<'idle' | 'busy' | { code: FaultCode | LedgerFault }>('idle');
  const add = async () => {
    setState('busy');
    const outcome = await addExamples();
    setState(outcome.ok ? 'idle' : { code: outcome.code });
  };
  const said = (code: FaultCode | LedgerFault): string =>
    faults.has(code as FaultCode) ? faults(code as FaultCode) : ledger(code as LedgerFault);
  return (
    <>
      <Button look="outline" wide disabled={state === 'busy'} onClick={() => void add()}>
        {t(state === 'busy' ? 'adding' : 'add')}
      </Button>
      <p className="meta" role="status">
        {typeof state === 'object' && said(state.code)}
      </p>
    </>
  );
}
