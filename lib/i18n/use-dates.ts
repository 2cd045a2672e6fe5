import { useFormatter, useLocale } from 'next-intl';
import { useMemo } from 'react';

type When = Date | number | string;
const at = (when: When): Date => new Date(when);

/**
 * Dates and times as the product writes them: 12月9日 周三, Wed 9 Dec, 14:30. `zone`: the IANA zone of the wall clock that
 * matters; without one, this phone's. Call the functions only with what the phone holds: a prerendered page has no zone.
 */
export function useDates(zone?: string) {
  const format = useFormatter();
  const locale = useLocale();
  return useMemo(() => {
    const timeZone = zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
    const date = (when: When) =>
      locale === 'zh'
        ? format.dateTime(at(when), { month: 'long', day: 'numeric', timeZone })
        : new Intl.DateTimeFormat('en-GB', { month: 'short', day: 'numeric', timeZone }).format(at(when));
    const weekday = (when: When) => format.dateTime(at(when), { weekday: 'short', timeZone });
    return {
      /** 12月9日 */
      date,
      /** 12月9日 周三 */
      day: (when: When) => (locale === 'zh' ? `${date(when)} ${weekday(when)}` : `${weekday(when)} ${date(when)}`),
      /** 14:30 */
      time: (when: When) =>
        format.dateTime(at(when), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }),
    };
  }, [format, locale, zone]);
}
