'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { AppShell } from '@/components/shell/app-shell';
import { FaultMessage } from '@/components/shell/fault-message';
import { Button } from '@/components/ui/button';
import { Row, Rows } from '@/components/ui/row';
import { Pad, Section } from '@/components/ui/section';
import { startLines } from '@/lib/client/cost';
import type { CostLineKind } from '@/lib/domain/content';
import type { FaultCode } from '@/lib/domain/fault';

/** The first visit: the usual lines, each with where its price comes from. Prices are never suggested. */
export function CostStart({ kinds }: { kinds: readonly CostLineKind[] }) {
  const t = useTranslations('cost');
  const [fault, setFault] = useState<FaultCode>();
  const start = async () => {
    const outcome = await startLines(kinds);
    if (!outcome.ok) setFault(outcome.code);
  };
  return (
    <AppShell place="home" back="/" title={t('title')}>
      <Section title={t('startTitle', { count: kinds.length })} flush>
        <Pad>
          <p className="meta">{t('startWhy')}</p>
        </Pad>
        <Rows as="ul">
          {kinds.map(({ id, title, hint }) => (
            <li key={id}>
              <Row title={title} sub={hint} top />
            </li>
          ))}
        </Rows>
        <Pad>
          <div className="form mt4">
            <FaultMessage fault={fault} />
            <Button wide onClick={start}>
              {t('start')}
            </Button>
          </div>
        </Pad>
      </Section>
    </AppShell>
  );
}
