'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { lock } from '@/components/ui/icons';
import { Meter } from '@/components/ui/meter';
import { QuietLine } from '@/components/ui/quiet-line';
import type { Adding, Step } from './use-adding';

export function ReadingStep({ adding, step }: { adding: Adding; step: Extract<Step, { at: 'reading' }> }) {
  const t = useTranslations('ledgerAdd');
  const { progress, file } = step;
  const share = progress && progress.total > 0 ? Math.min(1, progress.bytes / progress.total) : 0;
  const { nth } = adding;
  return (
    <div className="form">
      <div>
        <h2 className="lead">{t('reading.title')}</h2>
        <p className="meta">{file.name}</p>
        {nth.all > 1 && <p className="cap">{t('reading.nth', nth)}</p>}
      </div>
      <Meter share={share} label={t('reading.title')} />
      <div className="line apart meta">
        <span>{t('reading.soFar', { rows: progress?.rows ?? 0 })}</span>
        <span>{t('reading.percent', { share })}</span>
      </div>
      <Button look="outline" wide onClick={adding.stop}>
        {t('reading.stop')}
      </Button>
      <p className="meta">{t('reading.safe')}</p>
      <QuietLine icon={lock}>{t('choose.only')}</QuietLine>
    </div>
  );
}
