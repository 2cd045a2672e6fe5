'use client';
import { useTranslations } from 'next-intl';
import { type ChangeEvent, useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field, inputClass } from '@/components/ui/field';
import { Ledger, LedgerLine } from '@/components/ui/ledger';
import { Message } from '@/components/ui/message';
import { Sheet } from '@/components/ui/sheet';
import { TextArea } from '@/components/ui/text-area';
import { showToast } from '@/components/ui/toast';
import { importShop, previewImport } from '@/lib/client/storage';
import type { FaultCode } from '@/lib/domain/fault';
import type { ImportPlan } from '@/lib/domain/shop-file';

/** Faults of the file itself. */
const FILE_FAULTS: ReadonlySet<FaultCode> = new Set(['broken', 'too-large', 'card-number']);

/** Reads a file or a pasted text, says what it would change, and changes it only then. */
export function ImportSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTranslations('shop.storage');
  const ui = useTranslations('ui');
  const faults = useTranslations('faults');
  const [text, setText] = useState('');
  const [plan, setPlan] = useState<ImportPlan>();
  const [fault, setFault] = useState<FaultCode>();
  useEffect(() => {
    if (open) return;
    setText('');
    setPlan(undefined);
    setFault(undefined);
  }, [open]);
  const read = async (given: string) => {
    setText(given);
    setPlan(undefined);
    setFault(undefined);
    if (given.trim() === '') return;
    const outcome = await previewImport(given);
    if (outcome.ok) setPlan(outcome.plan);
    else setFault(outcome.code);
  };
  const onFile = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    if (file) await read(await file.text());
  };
  const take = async () => {
    const outcome = await importShop(text);
    if (!outcome.ok) return setFault(outcome.code);
    onClose();
    showToast({ key: 'imported', text: t('imported', { count: outcome.plan.take.length }) });
  };
  const isNothing = plan !== undefined && plan.take.length === 0;
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={t('import')}
      closeLabel={ui('close')}
      footer={
        <Button onClick={take} disabled={!plan || isNothing}>
          {t('take', { count: plan?.take.length ?? 0 })}
        </Button>
      }
    >
      <div className="form">
        <Field label={t('file')}>
          {(bind) => (
            <input
              {...bind}
              className={inputClass}
              type="file"
              accept=".json,.txt,application/json"
              onChange={onFile}
            />
          )}
        </Field>
        <TextArea label={t('paste')} rows={4} value={text} onChange={(event) => void read(event.target.value)} />
        <div role="status">
          {fault && (
            <Message tone="bad" inset lead={FILE_FAULTS.has(fault) ? t('wrongFile') : undefined}>
              {fault === 'broken' ? t('wrongFileMore') : faults(fault)}
            </Message>
          )}
          {plan && (
            <>
              <Ledger>
                <LedgerLine label={t('added')} figure={plan.added} />
                <LedgerLine label={t('changed')} figure={plan.changed} />
                <LedgerLine label={t('same')} figure={plan.kept} />
                {plan.left > 0 && <LedgerLine label={t('left')} figure={plan.left} />}
              </Ledger>
              <p className="meta mt2">{t(isNothing ? 'nothing' : 'planMore')}</p>
            </>
          )}
        </div>
      </div>
    </Sheet>
  );
}
