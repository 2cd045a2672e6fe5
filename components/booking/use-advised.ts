'use client';
import { useEffect, useState } from 'react';
import type { QuietHours } from '@/lib/client/ledger/quiet-answer';
import { serviceOf } from '@/lib/domain/booking';
import { firstFreeAt } from '@/lib/domain/booking-week';
import type { Calendar, SlotsReply } from '@/lib/domain/wire';
import { useAdvisedTime } from './use-step';
import type { Wish } from './use-wish';

type Props = {
  calendar: Calendar | undefined;
  reply: SlotsReply;
  quiet: QuietHours | null | undefined;
  wish: Wish;
  setWish: (wish: Wish) => void;
  now: string;
};

/**
 * Takes the time a link asked for (the quiet hours lead here) as the first wish: the first date on which it is free. Tells when
 * no date has it, so that the screen can say so.
 */
export function useAdvised({ calendar, reply, quiet, wish, setWish, now }: Props): { isMissed: boolean } {
  const { advised, settle } = useAdvisedTime();
  const [isMissed, setMissed] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each link, as soon as both clocks are known.
  useEffect(() => {
    if (!advised || !calendar || quiet === undefined) return;
    const service =
      (advised.service && serviceOf(calendar, advised.service)) ??
      serviceOf(calendar, wish.service) ??
      calendar.services[0];
    const zone = quiet?.zone ?? calendar.zone;
    const start = service && firstFreeAt(calendar, service, wish.terminals, reply.free, now, { ...advised, zone });
    setMissed(start === undefined);
    const others = wish.choices.filter((choice) => choice !== start).slice(0, 2);
    setWish({ ...wish, ...(service && { service: service.id }), choices: start ? [start, ...others] : wish.choices });
    settle();
  }, [advised?.weekday, advised?.minutes, calendar, quiet]);
  return { isMissed };
}
