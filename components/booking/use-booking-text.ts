'use client';
import { useTranslations } from 'next-intl';
import { showToast } from '@/components/ui/toast';
import { copyText } from '@/lib/client/clipboard';
import { useShopName } from '@/lib/client/profile';
import type { Booking } from '@/lib/domain/booking-view';
import { spokenPhone } from '@/lib/domain/phone-number';
import type { Visit } from './use-visit';

/** The booking as plain lines: for a text message, a chat, a calendar that takes no file. */
export function useBookingText({ contact, ask, state }: Booking, visit: Visit): string {
  const t = useTranslations('booking.text');
  const shop = useShopName();
  const time = `${visit.when.day(visit.start)} ${visit.hours}`;
  const lines = [
    t('head', { service: visit.title }),
    state?.start ? t('confirmed', { when: time }) : t('wish', { when: time }),
    ...visit.others.map((when) => t('second', { when })),
    state?.code && t('code', { code: state.code }),
    shop && t('shop', { shop }),
    contact?.address && t('address', { address: contact.address }),
    contact && t('person', { name: contact.name, phone: spokenPhone(contact.phone) }),
    t('terminals', { count: ask.terminals }),
    contact?.message && t('message', { message: contact.message }),
  ];
  return lines.filter(Boolean).join('\n');
}

/** Copy and share, with a word on what happened. */
export function useHandOut(text: string) {
  const t = useTranslations('booking.ticket');
  const copy = async () => {
    if (await copyText(text)) showToast({ key: 'copied', text: t('copied') });
  };
  const share = async () => {
    if (!navigator.share) return copy();
    // Closing the share sheet is no failure.
    await navigator.share({ text }).catch((error: unknown) => {
      if (!(error instanceof DOMException && error.name === 'AbortError')) return copy();
    });
  };
  return { copy, share };
}
