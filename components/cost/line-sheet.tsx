'use client';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { FaultMessage } from '@/components/shell/fault-message';
import { useLeaving } from '@/components/shell/use-leaving';
import { Button } from '@/components/ui/button';
import { Message } from '@/components/ui/message';
import { Segmented } from '@/components/ui/segmented';
import { Sheet } from '@/components/ui/sheet';
import { TextField } from '@/components/ui/text-field';
import { showToast } from '@/components/ui/toast';
import { bin } from '@/components/ui/tool-icons';
import { type CostEntry, changeLine, dropLine } from '@/lib/client/cost';
import { inOrder } from '@/lib/domain/cost';
import type { FaultCode } from '@/lib/domain/fault';
import type { ShownLine } from './cost-sheet';
import { MoneyField } from './money-field';

const RHYTHMS = ['once', 'month', 'year'] as const;
const LONGEST_LABEL = 60;

/** One line: price, how often it is paid, what it is called. Each change is saved as soon as its field is left. */
export function LineSheet({ line, onClose }: { line: ShownLine | undefined; onClose: () => void }) {
  const ui = useTranslations('ui');
  const t = useTranslations('cost');
  const drop = (gone: ShownLine) => {
    onClose();
    void dropLine(gone.id);
    showToast({
      key: 'cost-line',
      text: t('dropped', { line: gone.label }),
      actions: [{ label: ui('undo'), run: () => void changeLine(gone.id, gone.value) }],
    });
  };
  return (
    <Sheet
      open={line !== undefined}
      onClose={onClose}
      title={line?.label ?? ''}
      closeLabel={ui('close')}
      footer={
        line && (
          <>
            <Button look="outline" before={bin} onClick={() => drop(line)}>
              {t('drop')}
            </Button>
            <Button onClick={onClose}>{t('done')}</Button>
          </>
        )
      }
    >
      {line && <LineForm key={line.id} line={line} />}
    </Sheet>
  );
}

function LineForm({ line: { id, value, kind } }: { line: ShownLine }) {
  const t = useTranslations('cost');
  const [label, setLabel] = useState(value.label ?? '');
  const [fault, setFault] = useState<FaultCode>();
  // Two fields left one after the other: the second must not save over the first before it came back from storage.
  const latest = useRef(value);
  const keep = async (next: CostEntry) => {
    const before = latest.current;
    latest.current = next;
    const outcome = await changeLine(id, next);
    // What was refused must not ride along with the next change.
    if (!outcome.ok && latest.current === next) latest.current = before;
    setFault(outcome.ok ? undefined : outcome.code);
  };
  const save = (change: Partial<CostEntry>) => keep({ ...latest.current, ...change });
  const { low, likely, high } = value;
  const isUnpriced = high === 0;
  const setBound = (change: { low?: number | undefined; high?: number | undefined }) => {
    const held = latest.current;
    return save(inOrder(held.likely, change.low ?? held.low, change.high ?? held.high));
  };
  // A bound that was never said follows the likely price; one that was said stays.
  const setLikely = (next = 0) => {
    const held = latest.current;
    const said = (bound: number) => (bound === held.likely ? undefined : bound);
    return save(inOrder(next, said(held.low), said(held.high)));
  };
  const leaveLabel = () => {
    const text = label.trim();
    const { label: held = '', ...rest } = latest.current;
    if (text === held || (text === '' && !kind)) return;
    void keep(text === '' ? rest : { ...rest, label: text });
  };
  useLeaving(leaveLabel);
  return (
    <div className="form">
      {kind && <Message inset>{kind.hint}</Message>}
      <FaultMessage fault={fault} />
      <MoneyField
        label={kind ? t('priceOf', { unit: kind.unit }) : t('price')}
        hint={t('priceHint')}
        value={isUnpriced ? undefined : likely}
        onChange={setLikely}
      />
      <MoneyField
        label={t('lowest')}
        remark={t('optional')}
        value={low === likely ? undefined : low}
        onChange={(next) => setBound({ low: next ?? latest.current.likely })}
      />
      <MoneyField
        label={t('highest')}
        remark={t('optional')}
        hint={t('highestHint')}
        value={high === likely ? undefined : high}
        onChange={(next) => setBound({ high: next ?? latest.current.likely })}
      />
      <Segmented
        legend={t('rhythm')}
        value={value.rhythm}
        onChange={(rhythm) => save({ rhythm })}
        options={RHYTHMS.map((one) => ({ value: one, label: t(`rhythms.${one}`) }))}
      />
      <TextField
        label={t('label')}
        remark={kind && t('optional')}
        value={label}
        maxLength={LONGEST_LABEL}
        onChange={(event) => setLabel(event.target.value)}
        onBlur={leaveLabel}
      />
    </div>
  );
}
