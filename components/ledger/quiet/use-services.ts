'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useSlots } from '@/lib/client/slots';
import { SERVICES, type ServiceId } from '@/lib/domain/vocabulary';

/** What a visit takes for one terminal where no provider has said so (minutes). DOMAIN §7.1 */
const USUAL: Record<ServiceId, number> = { remote: 45, swap: 60, till: 90 };

/** `isHeard`: the provider's own, as this phone last heard them; else what is usual. */
export function useServices() {
  const t = useTranslations('ledgerQuiet.services');
  const locale = useLocale();
  const heard = useSlots();
  const calendar = typeof heard === 'object' ? heard.reply.calendars[0] : undefined;
  const own = calendar?.services.map(({ id, title, minutes }) => ({ id, title: title[locale], minutes }));
  const usual = SERVICES.map((id) => ({ id: id as string, title: t(id), minutes: USUAL[id] }));
  return { services: own && own.length > 0 ? own : usual, isHeard: own !== undefined };
}
