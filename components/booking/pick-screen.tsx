'use client';
import { useLocale, useNow, useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { AppShell } from '@/components/shell/app-shell';
import { Button } from '@/components/ui/button';
import { Choice } from '@/components/ui/choice';
import { Dock, DockFacts } from '@/components/ui/dock';
import { cal, next } from '@/components/ui/icons';
import { Message } from '@/components/ui/message';
import { Section } from '@/components/ui/section';
import { Stepper } from '@/components/ui/stepper';
import { plug, remote, truck } from '@/components/ui/tool-icons';
import { useQuietHours } from '@/lib/client/ledger/quiet';
import { checkStart, type Slot, serviceOf, visitMinutes } from '@/lib/domain/booking';
import type { Booking } from '@/lib/domain/booking-view';
import { bookableSpan, mondayOf, openDay } from '@/lib/domain/booking-week';
import { addDays, localOf } from '@/lib/domain/day';
import type { SlotsReply } from '@/lib/domain/wire';
import css from './booking.module.css';
import { PickDays } from './pick-days';
import { PickTimes } from './pick-times';
import { PickWishes } from './pick-wishes';
import { useAdvised } from './use-advised';
import { goToStep } from './use-step';
import { useWhen } from './use-when';
import type { Wish } from './use-wish';

const ICONS: Record<string, string> = { swap: truck, remote, till: plug };
const MINUTE_MS = 60_000;
const USUAL_MINUTES = 60;

type Props = {
  reply: SlotsReply;
  fetchedAt: number;
  wish: Wish;
  setWish: (wish: Wish) => void;
  /** The visit that stands until a new time is confirmed. */
  standing: Booking | undefined;
};

/** Service, number of terminals, day, time, and up to three wishes in order. */
export function PickScreen({ reply, fetchedAt, wish, setWish, standing }: Props) {
  const t = useTranslations('booking');
  const locale = useLocale();
  const nowMs = useNow({ updateInterval: MINUTE_MS }).getTime();
  // Of the minute, so that the lists are not made anew with every key.
  const now = useMemo(() => new Date(nowMs).toISOString(), [nowMs]);
  const calendar = reply.calendars.find(({ area }) => area === wish.area) ?? reply.calendars[0];
  const service = calendar && (serviceOf(calendar, wish.service) ?? calendar.services[0]);
  const zone = calendar?.zone ?? 'Asia/Shanghai';
  const when = useWhen(zone);
  /** The place in the order that the next tap fills. */
  const [place, setPlace] = useState(0);
  const [chosenDate, setDate] = useState<string>();
  const [turned, setTurned] = useState<string>();
  const minutes = service ? visitMinutes(service, wish.terminals) : USUAL_MINUTES;
  const quiet = useQuietHours(minutes, calendar);
  const { isMissed } = useAdvised({ calendar, reply, quiet, wish, setWish, now });
  if (!calendar || !service) return null;

  const span = bookableSpan(calendar, now);
  const dayOn = (date: string) => openDay(calendar, service, wish.terminals, date, reply.free, now);
  const firstFree = () => {
    for (let date = span.first; date <= span.last; date = addDays(date, 1)) if (dayOn(date).free > 0) return date;
    return span.first;
  };
  const wished = wish.choices[Math.min(place, wish.choices.length - 1)];
  const date = chosenDate ?? (wished ? localOf(wished, zone).date : firstFree());
  const monday = turned ?? mondayOf(date);
  const days = Array.from({ length: 7 }, (_, at) => dayOn(addDays(monday, at)));
  const shown = dayOn(date);
  const endOf = (start: string) => new Date(Date.parse(start) + minutes * MINUTE_MS).toISOString();

  /** A time that can no longer be had keeps its place in the list and says so. */
  const isGone = (start: string): boolean => {
    if (checkStart(calendar, service, wish.terminals, start, now)) return true;
    const slot = dayOn(localOf(start, zone).date).slots.find((one: Slot) => one.start === start);
    return slot?.fault !== undefined;
  };
  const choose = (start: string) => {
    const choices = [...wish.choices];
    choices[Math.min(place, choices.length)] = start;
    setWish({ ...wish, choices: [...new Set(choices)] });
  };
  const [first] = wish.choices;
  const isUseless = wish.choices.length > 0 && wish.choices.every(isGone);
  const why = !first ? t('pick.noneWhy') : isUseless ? t('pick.goneWhy') : undefined;

  const dock = (
    <Dock>
      <DockFacts cap={first ? t('both', { one: when.day(first), other: service.title[locale] }) : t('pick.chosen')}>
        {first ? when.span(first, endOf(first)) : t('pick.none')}
      </DockFacts>
      <Button after={next} why={why} onClick={() => goToStep('form')}>
        {t('pick.form')}
      </Button>
    </Dock>
  );
  return (
    <AppShell place="booking" title={t('pickTitle')} back="/booking" dock={dock}>
      {standing && (
        <Message>
          {t('pick.moving', { when: when.moment(standing.state?.start ?? standing.ask.choices[0] ?? now) })}
        </Message>
      )}
      <Section>
        <div className={css.stack}>
          {reply.calendars.length > 1 && (
            <Choice
              legend={t('pick.area')}
              options={reply.calendars.map(({ area, title }) => ({ value: area, title: title[locale] }))}
              value={calendar.area}
              onChange={(area) => setWish({ ...wish, area, choices: [] })}
            />
          )}
          <Choice
            legend={t('pick.service')}
            hideLegend
            cards
            options={calendar.services.map((one) => ({
              value: one.id,
              title: one.title[locale],
              sub: when.length(visitMinutes(one, wish.terminals)),
              icon: ICONS[one.id] ?? cal,
            }))}
            value={service.id}
            onChange={(id) => setWish({ ...wish, service: id })}
          />
          <div className={css.tills}>
            <div>
              <h2>{t('pick.tills')}</h2>
              <p className="meta">{when.length(minutes)}</p>
            </div>
            <Stepper
              label={t('pick.tills')}
              fewer={t('pick.fewer')}
              more={t('pick.more')}
              value={wish.terminals}
              min={1}
              max={20}
              onChange={(terminals) => setWish({ ...wish, terminals })}
            />
          </div>
        </div>
      </Section>
      <PickDays
        calendar={calendar}
        days={days}
        span={span}
        value={date}
        onChange={setDate}
        turn={(by) => setTurned(addDays(monday, by))}
        fetchedAt={fetchedAt}
      />
      {isMissed && (
        <Message tone="warn" live="polite">
          {t('pick.own.missed')}
        </Message>
      )}
      <PickTimes
        quiet={quiet}
        day={shown}
        zone={zone}
        choices={wish.choices}
        place={Math.min(place, wish.choices.length)}
        onChange={choose}
      />
      <PickWishes
        wish={wish}
        setWish={setWish}
        zone={zone}
        endOf={endOf}
        isGone={isGone}
        place={place}
        setPlace={setPlace}
      />
    </AppShell>
  );
}
