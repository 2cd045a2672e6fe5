'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { FaultMessage } from '@/components/shell/fault-message';
import { Button } from '@/components/ui/button';
import { Choice } from '@/components/ui/choice';
import { Sheet } from '@/components/ui/sheet';
import { TextField } from '@/components/ui/text-field';
import { type RunView, signVerdict } from '@/lib/client/acceptance';
import type { FaultCode } from '@/lib/domain/fault';
import type { Sign } from '@/lib/domain/verdict';

type Props = { view: RunView; open: boolean; onClose: () => void };
type Role = Sign['role'];
const ROLES: readonly Role[] = ['owner', 'manager', 'technician'];
const BUTTON = { go: 'signGo', conditional: 'signConditional', 'no-go': 'signNoGo' } as const;

/** A typed signature under exactly the verdict on the screen. Only the owner can release with a condition. */
export function SignSheet({ view, open, onClose }: Props) {
  const t = useTranslations('acceptance');
  const ui = useTranslations('ui');
  const { outcome, halted } = view.verdict;
  const [name, setName] = useState('');
  const [picked, setPicked] = useState<Role>('owner');
  const [isNameless, setNameless] = useState(false);
  const [fault, setFault] = useState<FaultCode>();
  const isOwnerOnly = outcome === 'conditional';
  const role = isOwnerOnly ? 'owner' : picked;
  const sign = async () => {
    if (name.trim() === '') return setNameless(true);
    const saved = await signVerdict(view.run.id, { outcome, name, role });
    if (!saved.ok) return setFault(saved.code);
    setName('');
    onClose();
  };
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={t('verdict.sign')}
      closeLabel={ui('close')}
      footer={
        <Button look={outcome === 'no-go' ? 'danger' : 'primary'} onClick={sign}>
          {t(`verdict.${BUTTON[outcome]}`)}
        </Button>
      }
    >
      <div className="form">
        <p>{t(`verdict.signText.${outcome}`, { tender: halted ? t(`tenders.${halted}`) : '' })}</p>
        <TextField
          label={t('verdict.name')}
          autoComplete="name"
          maxLength={40}
          value={name}
          onChange={(event) => {
            setName(event.target.value);
            setNameless(false);
          }}
          error={isNameless && t('verdict.nameMissing')}
        />
        {isOwnerOnly ? (
          <p className="meta">{t('verdict.ownerOnly')}</p>
        ) : (
          <Choice
            legend={t('verdict.role')}
            value={picked}
            onChange={setPicked}
            options={ROLES.map((value) => ({ value, title: t(`verdict.roles.${value}`) }))}
          />
        )}
        <FaultMessage fault={fault} />
      </div>
    </Sheet>
  );
}
