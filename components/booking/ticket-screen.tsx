'use client';
import { useTranslations } from 'next-intl';
import { lazy, Suspense, useState } from 'react';
import { AppShell } from '@/components/shell/app-shell';
import { SyncLine } from '@/components/shell/sync-line';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { cal, check, copy as copyIcon, share as shareIcon, sync } from '@/components/ui/icons';
import { Message } from '@/components/ui/message';
import { QuietLine } from '@/components/ui/quiet-line';
import { Seal } from '@/components/ui/seal';
import { Tag } from '@/components/ui/tag';
import { Ticket } from '@/components/ui/ticket';
import { print } from '@/components/ui/tool-icons';
import css from './booking.module.css';
import { saveCalendarFile, useCalendarFile } from './calendar-file';
import { ChangeSheet } from './change-sheet';
import { SlipFacts, SlipHead } from './slip-head';
import { type SlipProps, wishOf } from './slip-screen';
import { useBookingText, useHandOut } from './use-booking-text';
import { goToStep, useSheetAddress } from './use-step';
import { useVisit } from './use-visit';

const QrCode = lazy(() => import('@/components/shell/qr-code').then((module) => ({ default: module.QrCode })));

/** A confirmed visit, or one that is over: carried out or cancelled. */
export function TicketScreen({ view, mayChange, reply, setWish, dropWish }: SlipProps) {
  const t = useTranslations('booking');
  const ui = useTranslations('ui');
  const { booking, is } = view;
  const visit = useVisit(booking, reply);
  const text = useBookingText(booking, visit);
  const { copy, share } = useHandOut(text);
  const file = useCalendarFile(booking, visit);
  const [isChanging, setChanging] = useState(false);
  useSheetAddress(isChanging && is === 'confirmed' && mayChange, setChanging);
  const { state } = booking;
  const again = () => {
    dropWish();
    setWish(wishOf(booking));
    goToStep('pick');
  };
  const actions = is === 'confirmed' && (
    <>
      <IconButton icon={shareIcon} label={ui('share')} onClick={() => void share()} />
      <IconButton icon={print} label={ui('print')} onClick={() => window.print()} />
    </>
  );
  const side = (
    <div className={css.actions}>
      {is === 'confirmed' ? (
        <>
          <Button wide before={cal} onClick={() => void saveCalendarFile(file, copy)}>
            {t('ticket.calendar')}
          </Button>
          <div className={css.pair}>
            {mayChange && (
              <Button look="outline" size="m" onClick={() => setChanging(true)}>
                {t('ticket.change')}
              </Button>
            )}
            <Button look="outline" size="m" before={copyIcon} onClick={() => void copy()}>
              {t('ticket.copy')}
            </Button>
          </div>
          <p className="meta screen-only">{t('ticket.calendarHelp')}</p>
        </>
      ) : (
        mayChange && (
          <Button wide onClick={again}>
            {t('ticket.again')}
          </Button>
        )
      )}
      {!mayChange && <p className="meta screen-only">{t('onlyLeads')}</p>}
      {state && is === 'confirmed' && (
        <QuietLine icon={sync}>{t('ticket.confirmedAt', { when: visit.when.moment(state.at) })}</QuietLine>
      )}
      {is !== 'confirmed' && <SyncLine />}
    </div>
  );
  return (
    <AppShell place="booking" title={t('ticketTitle')} actions={actions} aside={side}>
      <div className={css.slip}>
        <Ticket
          torn
          label={t('ticketTitle')}
          head={
            <SlipHead
              booking={booking}
              visit={visit}
              struck={is === 'cancelled'}
              tags={<Ended is={is} />}
              seal={is === 'confirmed' && <Seal text={t('seal')} label={t('sealLabel')} />}
            />
          }
        >
          <SlipFacts booking={booking} />
          {is === 'confirmed' && state?.code && (
            <div className={css.code}>
              <div className={css.qr}>
                <Suspense>
                  <QrCode text={state.code} label={t('facts.codeLabel', { code: state.code })} />
                </Suspense>
              </div>
              <div>
                <p className="cap">{t('facts.code')}</p>
                <b className="mono">{state.code}</b>
              </div>
            </div>
          )}
        </Ticket>
        {is === 'cancelled' && (
          <Message lead={state?.status === 'cancelled' ? undefined : t('ticket.cancelledWaiting')}>
            {state?.late && <p>{t('ticket.late')}</p>}
            <p>{t('ticket.cancelledKept')}</p>
          </Message>
        )}
        {is === 'done' && <Message tone="ok">{t('ticket.doneNote')}</Message>}
      </div>
      {is === 'confirmed' && mayChange && (
        <ChangeSheet
          open={isChanging}
          onClose={() => setChanging(false)}
          booking={booking}
          visit={visit}
          reply={reply}
          setWish={setWish}
        />
      )}
    </AppShell>
  );
}

function Ended({ is }: { is: SlipProps['view']['is'] }) {
  const t = useTranslations('booking.ticket');
  if (is === 'done') {
    return (
      <Tag tone="ok" icon={check}>
        {t('done')}
      </Tag>
    );
  }
  return is === 'cancelled' ? <Tag>{t('cancelled')}</Tag> : null;
}
