import type { Locale } from '@/lib/domain/locale';

/** An instant (ms or UTC ISO text), or a date that is none: 2026-12-09, the same day in every zone. */
type When = Date | number | string;
type Format = (when: When) => string;

/** Dates and times as the product writes them, the day first in English: 12月9日 周三, Wed 9 Dec, 14:30. */
export type Dates = {
  /** 12月9日 */
  date: Format;
  /** 12月9日 周三 */
  day: Format;
  /** 2026年12月9日 */
  withYear: Format;
  /** 14:30 */
  time: Format;
  /** 12月9日 周三 14:30 */
  moment: Format;
  /** One letter of the week. */
  letter: Format;
  /** The day of the month: 9日, 9. */
  number: Format;
  /** 中国标准时间 */
  zoneName: Format;
};

const TONGUES: Record<Locale, string> = { zh: 'zh-CN', en: 'en-GB' };
const isInstant = (when: When): boolean => typeof when !== 'string' || when.length > '2026-12-09'.length;

const made = new Map<string, Dates>();

/** `zone`: the IANA zone of the wall clock that matters; one that this phone has no rules for is told by its own clock. */
export function datesIn(locale: Locale, zone: string): Dates {
  const name = `${locale} ${zone}`;
  const dates = made.get(name) ?? make(locale, zone);
  made.set(name, dates);
  return dates;
}

function formatIn(timeZone: string, tongue: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(tongue, { ...options, timeZone });
  } catch {
    return new Intl.DateTimeFormat(tongue, options);
  }
}

function make(locale: Locale, zone: string): Dates {
  const isChinese = locale === 'zh';
  /** Reading a zone's rules is slow: each format is made when it is first needed, and kept. */
  const format = (options: Intl.DateTimeFormatOptions): ((when: When) => Intl.DateTimeFormat) => {
    const kept = new Map<string, Intl.DateTimeFormat>();
    return (when) => {
      const timeZone = isInstant(when) ? zone : 'UTC';
      const one = kept.get(timeZone) ?? formatIn(timeZone, TONGUES[locale], options);
      kept.set(timeZone, one);
      return one;
    };
  };
  const written = (options: Intl.DateTimeFormatOptions): Format => {
    const of = format(options);
    return (when) => of(when).format(new Date(when));
  };
  const month = isChinese ? 'long' : 'short';
  const date = written({ month, day: 'numeric' });
  const weekday = written({ weekday: 'short' });
  const time = written({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const day: Format = (when) => (isChinese ? `${date(when)} ${weekday(when)}` : `${weekday(when)} ${date(when)}`);
  const zoned = format({ timeZoneName: 'long' });
  return {
    date,
    day,
    withYear: written({ year: 'numeric', month, day: 'numeric' }),
    time,
    moment: (when) => `${day(when)} ${time(when)}`,
    letter: written({ weekday: 'narrow' }),
    number: written({ day: 'numeric' }),
    zoneName: (when) =>
      zoned(when)
        .formatToParts(new Date(when))
        .find(({ type }) => type === 'timeZoneName')?.value ?? zone,
  };
}
