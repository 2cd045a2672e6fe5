'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { FaultMessage } from '@/components/shell/fault-message';
import { Button } from '@/components/ui/button';
import { Sheet } from '@/components/ui/sheet';
import { type RunView, saveDevice } from '@/lib/client/acceptance';
import type { FaultCode } from '@/lib/domain/fault';
import { DeviceFields } from './start-screen';

type Props = { view: RunView; open: boolean; onClose: () => void };

/** Which terminal is being tried. */
export function DeviceSheet({ view, open, onClose }: Props) {
  const t = useTranslations('acceptance.device');
  const ui = useTranslations('ui');
  const [typed, setTyped] = useState<{ sn: string; model: string }>();
  const [fault, setFault] = useState<FaultCode>();
  const device = typed ?? { sn: view.device?.sn ?? '', model: view.device?.model ?? '' };
  const save = async () => {
    const saved = await saveDevice(view.run.id, device);
    if (!saved.ok) return setFault(saved.code);
    setTyped(undefined);
    setFault(undefined);
    onClose();
  };
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={t('title')}
      closeLabel={ui('close')}
      footer={<Button onClick={save}>{ui('save')}</Button>}
    >
      <div className="form">
        <DeviceFields
          {...device}
          onModel={(model) => setTyped({ ...device, model })}
          onSn={(sn) => setTyped({ ...device, sn })}
        />
        <FaultMessage fault={fault} />
      </div>
    </Sheet>
  );
}
