'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { FaultMessage } from '@/components/shell/fault-message';
import { Button } from '@/components/ui/button';
import { Message } from '@/components/ui/message';
import { Sheet } from '@/components/ui/sheet';
import { TextArea } from '@/components/ui/text-area';
import type { FaultCode } from '@/lib/domain/fault';

/** The outcomes that need a line. */
export type Asking = 'fail' | 'skip' | 'na';

type Props = {
  asking: Asking | undefined;
  isBlocker: boolean;
  note: string;
  fault: FaultCode | undefined;
  onNote: (note: string) => void;
  onClose: () => void;
  onSave: (outcome: Asking, why: string) => Promise<void>;
};

/** One line before a failure, a skip or a not-applicable is recorded. It begins with the note already typed. */
export function AskSheet({ asking, isBlocker, note, fault, onNote, onClose, onSave }: Props) {
  const t = useTranslations('acceptance.ask');
  const ui = useTranslations('ui');
  const [isEmpty, setEmpty] = useState(false);
  const save = () => {
    if (!asking) return;
    if (note.trim() === '') setEmpty(true);
    else void onSave(asking, note);
  };
  return (
    <Sheet
      open={asking !== undefined}
      onClose={onClose}
      title={asking && t(asking)}
      closeLabel={ui('close')}
      footer={
        <Button look={asking === 'fail' ? 'danger' : 'primary'} onClick={save}>
          {asking && t(`${asking}Save`)}
        </Button>
      }
    >
      {asking && (
        <div className="form">
          {asking === 'skip' && isBlocker && (
            <Message tone="warn" inset>
              {t('skipBlocker')}
            </Message>
          )}
          <TextArea
            label={t(`${asking}Label`)}
            hint={asking === 'na' ? t('naHint') : undefined}
            maxLength={500}
            value={note}
            onChange={(event) => {
              onNote(event.target.value);
              setEmpty(false);
            }}
            error={isEmpty && t('missing')}
          />
          <FaultMessage fault={fault} />
        </div>
      )}
    </Sheet>
  );
}
