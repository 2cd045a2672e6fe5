'use client';
import { useCallback, useState } from 'react';
import { dropDraft, keepDraft, useDraft } from '@/lib/client/drafts';
import type { SlotsReply } from '@/lib/domain/wire';

/** What was picked so far, kept on this phone until it is sent. */
export type Wish = { area: string; service: string; terminals: number; choices: string[] };

const NAME = 'booking-pick';
export const FORM_DRAFT = 'booking-form';
/** Id of the declined move whose answer was read. */
export const SEEN_DRAFT = 'booking-seen';

/** A wish of an older calendar keeps its times; an area or service that is gone gives way to the first there is. */
function fitted(wish: Wish | null, { calendars }: SlotsReply): Wish | undefined {
  const calendar = calendars.find(({ area }) => area === wish?.area) ?? calendars[0];
  const service = calendar?.services.find(({ id }) => id === wish?.service) ?? calendar?.services[0];
  if (!calendar || !service) return undefined;
  const { terminals = 1, choices = [] } = wish ?? {};
  return { area: calendar.area, service: service.id, terminals, choices };
}

/** `wish` is undefined while the phone is being asked, and where there is no calendar. */
export function useWish(reply: SlotsReply | undefined) {
  const stored = useDraft<Wish>(NAME);
  const [typed, setTyped] = useState<Wish | null>();
  const held = typed === undefined ? stored : typed;
  const setWish = useCallback((wish: Wish) => {
    setTyped(wish);
    void keepDraft(NAME, wish).catch(() => undefined);
  }, []);
  /** After it was sent, or to begin anew. */
  const dropWish = useCallback(() => {
    setTyped(null);
    void Promise.all([dropDraft(NAME), dropDraft(FORM_DRAFT)]).catch(() => undefined);
  }, []);
  return { wish: held === undefined || !reply ? undefined : fitted(held, reply), setWish, dropWish };
}
