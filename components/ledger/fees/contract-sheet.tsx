'use client';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { FaultMessage } from '@/components/shell/fault-message';
import { Button } from '@/components/ui/button';
import { Sheet } from '@/components/ui/sheet';
import { type FeeContract, setFeeContract } from '@/lib/client/ledger/fees';
import type { FaultCode } from '@/lib/domain/fault';
import type { RowTender } from '@/lib/ledger/normal-row';
import { AmountField } from '../amount-field';
import { PercentField } from './percent-field';

type Props = {
  tender: RowTender | undefined;
  contract: FeeContract | undefined;
  currency: string;
  onClose: () => void;
};

/** One way of paying: rate, cap and fixed part. Each change is saved as soon as its field is left. */
export function ContractSheet({ tender, contract, currency, onClose }: Props) {
  const t = useTranslations('ledgerFees.contract');
  const ui = useTranslations('ui');
  const rows = useTranslations('ledgerRows.tenders');
  const drop = () => {
    onClose();
    if (tender) void setFeeContract(tender, null);
  };
  return (
    <Sheet
      open={tender !== undefined}
      onClose={onClose}
      title={tender ? t('of', { tender: rows(tender) }) : ''}
      closeLabel={ui('close')}
      footer={
        <>
          {contract && (
            <Button look="outline" onClick={drop}>
              {t('drop')}
            </Button>
          )}
          <Button onClick={onClose}>{t('done')}</Button>
        </>
      }
    >
      {tender && <ContractForm key={tender} tender={tender} contract={contract} currency={currency} />}
    </Sheet>
  );
}

type Typed = { millionths?: number | undefined; capMinor?: number | undefined; fixedMinor?: number | undefined };

function ContractForm({
  tender,
  contract,
  currency,
}: {
  tender: RowTender;
  contract: FeeContract | undefined;
  currency: string;
}) {
  const t = useTranslations('ledgerFees.contract');
  const ui = useTranslations('ui');
  const [fault, setFault] = useState<FaultCode>();
  // Two fields left one after the other: the second must not save over the first before it came back from storage.
  const [typed, setTyped] = useState<Typed>(contract ?? {});
  const latest = useRef<Typed>(typed);
  const save = async (change: Typed) => {
    latest.current = { ...latest.current, ...change };
    setTyped(latest.current);
    const { millionths, capMinor, fixedMinor } = latest.current;
    if (millionths === undefined) return;
    const outcome = await setFeeContract(tender, {
      millionths,
      currency,
      ...(capMinor !== undefined && { capMinor }),
      ...(fixedMinor !== undefined && { fixedMinor }),
    });
    setFault(outcome.ok ? undefined : outcome.code);
  };
  return (
    <div className="form">
      <FaultMessage fault={fault} />
      <PercentField
        label={t('percent')}
        hint={t('percentHint')}
        value={typed.millionths}
        onChange={(millionths) => void save({ millionths })}
      />
      <AmountField
        label={t('cap')}
        remark={ui('optional')}
        hint={t('capHint')}
        currency={currency}
        value={typed.capMinor}
        onChange={(capMinor) => void save({ capMinor })}
      />
      <AmountField
        label={t('fixed')}
        remark={ui('optional')}
        currency={currency}
        value={typed.fixedMinor}
        onChange={(fixedMinor) => void save({ fixedMinor })}
      />
    </div>
  );
}
