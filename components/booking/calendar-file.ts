'use client';
import { useTranslations } from 'next-intl';
import { useShopName } from '@/lib/client/profile';
import { saveFile, takesFiles } from '@/lib/client/save-file';
import type { Booking } from '@/lib/domain/booking-view';
import { calendarFile } from '@/lib/domain/calendar-event';
import type { Visit } from './use-visit';

/** The visit as an iCalendar file's text; undefined before it is confirmed. */
export function useCalendarFile({ state, contact, root, moves }: Booking, visit: Visit): string | undefined {
  const t = useTranslations('booking.ics');
  const shop = useShopName();
  const { title, zone, when } = visit;
  if (!state?.start || !state.end) return undefined;
  return calendarFile({
    uid: `${root}@tillready`,
    sequence: moves,
    start: state.start,
    end: state.end,
    zone,
    stamp: state.at,
    title: t('title', { service: title }),
    place: [shop, contact?.address].filter(Boolean).join(' ') || undefined,
    notes: t('notes', { code: state.code ?? '' }),
    reminder: t('reminder', { when: when.moment(state.start) }),
  });
}

/** Hands the file to the phone's calendar, or `instead` where that cannot work. */
export async function saveCalendarFile(text: string | undefined, instead: () => Promise<void>): Promise<void> {
  if (text === undefined || !takesFiles()) return instead();
  saveFile(new Blob([text], { type: 'text/calendar;charset=utf-8' }), 'tillready.ics');
}
