'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Chips } from '@/components/ui/chips';
import { cal } from '@/components/ui/icons';
import { Message } from '@/components/ui/message';
import { Sheet } from '@/components/ui/sheet';
import { Slots } from '@/components/ui/slot';
import { cancelBooking, moveBooking } from '@/lib/client/booking';
import { useQuietHours } from '@/lib/client/ledger/quiet';
import { useProfile } from '@/lib/client/profile';
import { CHANGE_LIMIT_MS, checkMove, isLateCancel, MOVES_MAX, visitMinutes } from '@/lib/domain/booking';
import type { Booking } from '@/lib/domain/booking-view';
import { nearest, openDay } from '@/lib/domain/booking-week';
import { addDays, localOf } from '@/lib/domain/day';
import type { FaultCode } from '@/lib/domain/fault';
import { QUIET_HOURS, quietest } from '@/lib/domain/quiet-hours';
import type { SlotsReply } from '@/lib/domain/wire';
import css from './booking.module.css';
import { wishOf } from './slip-screen';
import { goFromSheet } from './use-step';
import type { Visit } from './use-visit';
import type { Wish } from './use-wish';

const REASONS = ['busy', 'not-ready', 'provider', 'safety', 'other'] as const;
type Reason = (typeof REASONS)[number];
/** Days around the visit that are looked at for another time. */
const AROUND = [-3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7];
const OFFERED = 2;

type Props = {
  open: boolean;
  onClose: () => void;
  booking: Booking;
  visit: Visit;
  reply: SlotsReply | undefined;
  setWish: (wish: Wish) => void;
};

/** Move or cancel a confirmed visit, by the rules of DOMAIN §7.4. */
export function ChangeSheet({ open, onClose, booking, visit, reply, setWish }: Props) {
  const t = useTranslations('booking.change');
  const ui = useTranslations('ui');
  const faults = useTranslations('faults');
  const [target, setTarget] = useState<string>();
  const [reason, setReason] = useState<Reason>();
  const [fault, setFault] = useState<FaultCode>();
  const trade = useProfile()?.industries?.[0];
  const { when, start, calendar, service, zone } = visit;
  const quiet = useQuietHours(service ? visitMinutes(service, booking.ask.terminals) : 60, calendar);
  const now = new Date().toISOString();
  const limit = when.moment(new Date(Date.parse(start) - CHANGE_LIMIT_MS).toISOString());
  const unmovable = checkMove({ start, moves: booking.moves }, now);

  const near = () => {
    if (!open || unmovable || !calendar || !service || !reply) return [];
    const { date } = localOf(start, zone);
    const slots = AROUND.flatMap(
      (by) => openDay(calendar, service, booking.ask.terminals, addDays(date, by), reply.free, now).slots,
    );
    const others = slots.filter((slot) => slot.start !== start);
    const ranked = quiet?.rank(others.filter(({ fault }) => fault === undefined)).slice(0, OFFERED) ?? [];
    if (ranked.length > 0) {
      return ranked.map((slot) => ({
        start: slot.start,
        note: t('own', { day: when.day(slot.start), count: slot.count }),
      }));
    }
    const usual =
      trade && QUIET_HOURS[trade] ? quietest(others, zone, trade, OFFERED) : nearest(others, start, OFFERED);
    return usual.map((slot) => ({ start: slot.start, note: when.day(slot.start) }));
  };
  const offered = near();
  const finish = (outcome: { ok: true } | { ok: false; code: FaultCode }) => {
    if (outcome.ok) onClose();
    else setFault(outcome.code);
  };
  const pick = () => {
    setWish(wishOf(booking));
    goFromSheet('pick');
    onClose();
  };
  const move = async (to: string) => {
    const outcome = await moveBooking(booking, [to]);
    if (outcome) return finish(outcome);
    setWish({ ...wishOf(booking), choices: [to] });
    goFromSheet('form');
    onClose();
  };
  const footer = (
    <>
      <Button
        look="danger"
        why={reason ? undefined : t('whyFirst')}
        onClick={async () => reason && finish(await cancelBooking(booking.id, reason))}
      >
        {t('cancel')}
      </Button>
      {target ? (
        <Button onClick={() => void move(target)}>{t('move', { when: when.moment(target) })}</Button>
      ) : (
        <Button onClick={onClose}>{t('keep')}</Button>
      )}
    </>
  );
  return (
    <Sheet open={open} onClose={onClose} title={t('title')} closeLabel={ui('close')} footer={footer}>
      <div className={css.stack}>
        <div className="meta">
          <p>{t('free', { when: limit, max: MOVES_MAX, moves: booking.moves })}</p>
          <p>{t('late', { when: limit })}</p>
        </div>
        {unmovable ? (
          <Message tone="warn" inset>
            {faults(unmovable)}
          </Message>
        ) : (
          <div>
            {offered.length > 0 && (
              <>
                <h3>{t('near')}</h3>
                <Slots
                  legend={t('near')}
                  options={offered.map((slot) => ({
                    value: slot.start,
                    time: when.time(slot.start),
                    note: slot.note,
                  }))}
                  value={target}
                  onChange={(to) => {
                    setTarget(to);
                    setReason(undefined);
                  }}
                />
              </>
            )}
            <Button look="quiet" size="m" before={cal} onClick={pick}>
              {t('pick')}
            </Button>
          </div>
        )}
        <Chips
          legend={t('why')}
          options={REASONS.map((value) => ({ value, label: t(`reasons.${value}`) }))}
          value={reason}
          onChange={(value) => {
            setReason(value);
            setTarget(undefined);
          }}
        />
        <Message inset tone={fault ? 'bad' : 'quiet'} live="polite">
          {fault
            ? faults(fault)
            : reason && isLateCancel(start, reason, now)
              ? `${t('kept')}${t('willBeLate')}`
              : t('kept')}
        </Message>
      </div>
    </Sheet>
  );
}
