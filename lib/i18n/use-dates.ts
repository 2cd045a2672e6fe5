import { useLocale } from 'next-intl';
import { type Dates, datesIn } from './dates';

/**
 * `datesIn` in the language of the screen. `zone`: the IANA zone of the wall clock that matters; without one, this
 * phone's. Call the functions only with what the phone holds: a prerendered page has no zone.
 */
export const useDates = (zone?: string): Dates =>
  datesIn(useLocale(), zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone);

/** The same where each thing has a zone of its own: tests recorded on two phones. */
export function useDatesIn(): (zone: string) => Dates {
  const locale = useLocale();
  return (zone) => datesIn(locale, zone);
}
