'use client';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { FaultMessage } from '@/components/shell/fault-message';
import { Button } from '@/components/ui/button';
import { Row, Rows } from '@/components/ui/row';
import { Sheet } from '@/components/ui/sheet';
import { TextField } from '@/components/ui/text-field';
import { addLine } from '@/lib/client/cost';
import type { CostLineKind } from '@/lib/domain/content';
import type { FaultCode } from '@/lib/domain/fault';

type Props = { open: boolean; kinds: readonly CostLineKind[]; onClose: () => void };
const LONGEST_LABEL = 60;

/** Another line: one of the content, or the merchant's own. It may stand on the sheet twice, with two names. */
export function AddSheet({ open, kinds, onClose }: Props) {
  const t = useTranslations('cost');
  const ui = useTranslations('ui');
  const [label, setLabel] = useState('');
  const [fault, setFault] = useState<FaultCode | 'empty'>();
  const add = async (from: Parameters<typeof addLine>[0]) => {
    const outcome = await addLine(from);
    setFault(outcome.ok ? undefined : outcome.code);
    if (!outcome.ok) return;
    setLabel('');
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (label.trim() === '') setFault('empty');
    else void add({ label });
  };
  return (
    <Sheet open={open} onClose={onClose} title={t('add')} closeLabel={ui('close')}>
      <form className="form" onSubmit={submit} noValidate>
        <TextField
          label={t('own')}
          value={label}
          maxLength={LONGEST_LABEL}
          error={fault === 'empty' ? t('ownEmpty') : undefined}
          onChange={(event) => setLabel(event.target.value)}
        />
        <Button type="submit" look="outline" size="m" wide>
          {t('addOwn')}
        </Button>
      </form>
      {fault && fault !== 'empty' && <FaultMessage fault={fault} />}
      <h3 className="mt6">{t('usual')}</h3>
      <Rows as="ul">
        {kinds.map((kind) => (
          <li key={kind.id}>
            <Row as="button" title={kind.title} sub={kind.hint} top onClick={() => add(kind)} />
          </li>
        ))}
      </Rows>
    </Sheet>
  );
}
