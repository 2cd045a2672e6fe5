'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { usePlace } from '@/components/shell/use-place';
import { Row, Rows } from '@/components/ui/row';
import { Pad, Section } from '@/components/ui/section';
import { usePack } from '@/lib/client/pack';
import { useWaiting, type WaitingChange } from '@/lib/client/waiting';
import type { KindName } from '@/lib/domain/kinds';
import { useDates } from '@/lib/i18n/use-dates';
import { detailOf } from './waiting-detail';
import { WaitingSheet } from './waiting-sheet';

const idOf = ({ kind, key }: WaitingChange) => `${kind}/${key}`;

/** What the server does not have yet, each with a way out of its own: one stuck change never blocks the others. */
export function WaitingCard() {
  const t = useTranslations('shop.waiting');
  const faults = useTranslations('faults');
  const dates = useDates();
  const pack = usePack(useLocale());
  const waiting = useWaiting() ?? [];
  const [picked, setPicked] = useState<string>();
  // The change may have been sent while its sheet is open: then there is nothing left to decide.
  const change = waiting.find((one) => idOf(one) === picked);
  const kindOf = ({ kind }: WaitingChange) =>
    t.has(`kinds.${kind as KindName}`) ? t(`kinds.${kind as KindName}`) : t('other');
  const nameOf = (one: WaitingChange) => {
    const detail = detailOf(one, pack);
    return detail === undefined ? kindOf(one) : t('which', { kind: kindOf(one), detail });
  };
  const isAsked = usePlace() === 'waiting';
  if (waiting.length === 0 && !isAsked) return null;
  return (
    <Section id="waiting" title={t('title')} aside={t('count', { count: waiting.length })} flush>
      {waiting.length === 0 && (
        <Pad>
          <p className="meta">{t('nothing')}</p>
        </Pad>
      )}
      <Rows>
        {waiting.map((one) => (
          <Row
            key={idOf(one)}
            as="button"
            title={nameOf(one)}
            sub={
              one.refused ? faults(one.refused) : t('since', { day: dates.day(one.since), time: dates.time(one.since) })
            }
            onClick={() => setPicked(idOf(one))}
          />
        ))}
      </Rows>
      <WaitingSheet change={change} title={change ? nameOf(change) : ''} onClose={() => setPicked(undefined)} />
    </Section>
  );
}
