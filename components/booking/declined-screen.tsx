'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { AppShell } from '@/components/shell/app-shell';
import { SyncLine } from '@/components/shell/sync-line';
import { Button } from '@/components/ui/button';
import { cal, stop } from '@/components/ui/icons';
import { Message } from '@/components/ui/message';
import { Row, Rows } from '@/components/ui/row';
import { Pad, Section } from '@/components/ui/section';
import { Tag } from '@/components/ui/tag';
import { Ticket } from '@/components/ui/ticket';
import { askNear } from '@/lib/client/booking';
import { keepDraft } from '@/lib/client/drafts';
import type { FaultCode } from '@/lib/domain/fault';
import { FAULT_CODES } from '@/lib/domain/fault-codes';
import css from './booking.module.css';
import { SlipFacts, SlipHead } from './slip-head';
import { type SlipProps, wishOf } from './slip-screen';
import { goToStep } from './use-step';
import { useVisit } from './use-visit';
import { SEEN_DRAFT } from './use-wish';

/** The judge could not give any of the times: why, and what is free nearby. */
export function DeclinedScreen({ view, mayChange, reply, setWish, dropWish }: SlipProps) {
  const t = useTranslations('booking.declined');
  const title = useTranslations('booking');
  const faults = useTranslations('faults');
  const { booking, standing } = view;
  const { state } = booking;
  const visit = useVisit(booking, reply);
  const [fault, setFault] = useState<FaultCode>();
  // What this release has no words for is at least said to be not free.
  const reason = FAULT_CODES.find((code) => code === state?.reason) ?? 'slot-taken';
  const near = mayChange ? (state?.near ?? []) : [];
  const wish = wishOf(booking);

  const pick = () => {
    dropWish();
    setWish(wish);
    goToStep('pick');
  };
  const askFor = async (start: string) => {
    const outcome = await askNear(booking, [start]);
    if (!outcome) {
      setWish({ ...wish, choices: [start] });
      goToStep('form');
    } else setFault(outcome.ok ? undefined : outcome.code);
  };
  return (
    <AppShell place="booking" title={title('ticketTitle')}>
      <div className={css.slip}>
        <Ticket
          torn
          label={title('ticketTitle')}
          head={
            <SlipHead
              booking={booking}
              visit={visit}
              struck
              tags={
                <Tag tone="bad" icon={stop}>
                  {t('tag')}
                </Tag>
              }
            />
          }
        >
          <SlipFacts booking={booking} />
        </Ticket>
        <Message tone="warn" live="polite" lead={faults(reason)}>
          {standing?.state?.start && <p>{t('standing', { when: visit.when.moment(standing.state.start) })}</p>}
          {fault && <p>{faults(fault)}</p>}
        </Message>
        <Section title={mayChange ? t(near.length > 0 ? 'near' : 'nearNone') : title('onlyLeads')} flush>
          {near.length > 0 && (
            <Rows>
              {near.map((start) => (
                <Row
                  key={start}
                  as="button"
                  icon={cal}
                  tone="jade"
                  title={visit.when.moment(start)}
                  onClick={() => void askFor(start)}
                />
              ))}
            </Rows>
          )}
          <Pad>
            {mayChange && (
              <Button look={near.length > 0 ? 'quiet' : 'primary'} size="m" onClick={pick}>
                {t('pick')}
              </Button>
            )}
            {standing && (
              <Button look="quiet" size="m" onClick={() => void keepDraft(SEEN_DRAFT, booking.id)}>
                {t('keep')}
              </Button>
            )}
          </Pad>
        </Section>
        <SyncLine />
      </div>
    </AppShell>
  );
}
