'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { AppShell } from '@/components/shell/app-shell';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { copy as copyIcon, offline, outbox, sync, warn } from '@/components/ui/icons';
import { Message } from '@/components/ui/message';
import { Tag } from '@/components/ui/tag';
import { Ticket } from '@/components/ui/ticket';
import { cancelBooking, confirmOldAsk, sendAskAgain, useWhyNotSent } from '@/lib/client/booking';
import type { Booking } from '@/lib/domain/booking-view';
import type { FaultCode } from '@/lib/domain/fault';
import css from './booking.module.css';
import { SlipHead } from './slip-head';
import { type SlipProps, wishOf } from './slip-screen';
import { useBookingText, useHandOut } from './use-booking-text';
import { goToStep } from './use-step';
import { useVisit } from './use-visit';

const STAGES = {
  sending: { tag: 'tagSending', icon: sync, sign: sync, lead: 'sending', more: 'sendingMore', step: 'sendNow' },
  offline: {
    tag: 'tagOffline',
    icon: outbox,
    sign: offline,
    lead: 'offline',
    more: 'offlineMore',
    step: 'sendOffline',
  },
  down: { tag: 'tagDown', icon: outbox, sign: warn, lead: 'down', more: 'offlineMore', step: 'sendLater' },
  old: { tag: 'tagOld', icon: outbox, sign: warn, lead: 'old', more: 'oldMore', step: 'tagOld' },
  refused: { tag: 'tagOld', icon: outbox, sign: warn, lead: 'refused', more: 'offlineMore', step: 'refused' },
} as const;

function stageOf(waits: Booking['waits'], unsent: FaultCode | undefined): keyof typeof STAGES {
  if (!waits) return 'sending';
  if (waits.refused) return 'refused';
  if (waits.isOld) return 'old';
  if (unsent === undefined) return 'sending';
  return unsent === 'offline' ? 'offline' : 'down';
}

/** Asked, and not yet answered: on this phone only, on its way, or with the judge. */
export function WaitingScreen({ view, mayChange, reply, setWish, dropWish }: SlipProps) {
  const t = useTranslations('booking.waiting');
  const title = useTranslations('booking');
  const faults = useTranslations('faults');
  const { booking, standing } = view;
  const visit = useVisit(booking, reply);
  const { copy } = useHandOut(useBookingText(booking, visit));
  const unsent = useWhyNotSent();
  const [fault, setFault] = useState<FaultCode>();
  const stage = stageOf(booking.waits, unsent);
  const isOld = stage === 'old';
  const withdraw = async (): Promise<boolean> => {
    const outcome = await cancelBooking(booking.id, 'other');
    setFault(outcome.ok ? undefined : outcome.code);
    return outcome.ok;
  };
  const pickOther = async () => {
    if (!(await withdraw())) return;
    dropWish();
    setWish(wishOf(booking));
    goToStep('pick');
  };
  const time = visit.when.time(new Date(booking.waits?.since ?? booking.ask.askedAt).toISOString());

  const aside = (
    <div className={css.actions}>
      {isOld && mayChange ? (
        <>
          <Button wide onClick={() => void confirmOldAsk(booking.id)}>
            {t('oldSend')}
          </Button>
          <Button look="outline" size="m" onClick={() => void pickOther()}>
            {t('oldPick')}
          </Button>
        </>
      ) : (
        <Button wide before={copyIcon} onClick={() => void copy()}>
          {t('copy')}
        </Button>
      )}
      {mayChange && (
        <div className={css.pair}>
          {!isOld && (
            <Button look="outline" size="m" onClick={() => void sendAskAgain(booking.id)}>
              {t('retry')}
            </Button>
          )}
          <Button look="outline" size="m" onClick={() => void withdraw()}>
            {t('withdraw')}
          </Button>
        </div>
      )}
      <p className="meta" role="status">
        {fault ? faults(fault) : mayChange ? t('near') : title('onlyLeads')}
      </p>
    </div>
  );
  return (
    <AppShell place="booking" title={title('ticketTitle')} aside={aside}>
      <div className={css.slip}>
        <Ticket
          torn
          label={title('ticketTitle')}
          head={
            <SlipHead
              booking={booking}
              visit={visit}
              tags={
                <>
                  <Tag tone="warn" icon={STAGES[stage].icon}>
                    {t(STAGES[stage].tag)}
                  </Tag>
                  <span className="meta">{t('not')}</span>
                </>
              }
            />
          }
        >
          <div className={css.why} role="status">
            <Icon of={STAGES[stage].sign} tone="ochre" />
            <div>
              <b>{t(STAGES[stage].lead)}</b>
              {stage === 'refused' || stage === 'down'
                ? faults(booking.waits?.refused ?? unsent ?? 'server-down')
                : t(STAGES[stage].more)}
            </div>
          </div>
          <ol className={css.trail}>
            <li className={css.done}>
              <span>{t('filled')}</span>
              <span>{time}</span>
            </li>
            <li className={booking.waits ? css.now : css.done} aria-current={booking.waits ? 'step' : undefined}>
              <span>{t('send')}</span>
              <span>{booking.waits ? t(STAGES[stage].step) : t('sent')}</span>
            </li>
            <li className={booking.waits ? undefined : css.now} aria-current={booking.waits ? undefined : 'step'}>
              <span>{t('confirm')}</span>
              <span>{t('confirmSoon')}</span>
            </li>
          </ol>
        </Ticket>
        {standing?.state?.start && (
          <Message>{t('standing', { when: visit.when.moment(standing.state.start) })}</Message>
        )}
      </div>
    </AppShell>
  );
}
