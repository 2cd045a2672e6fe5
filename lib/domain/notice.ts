import { addDays, type Day, localOf, weekdayOf } from './day';
import type { ShopProfile } from './profile';
import type { VisitFacts } from './visit-facts';
import type { Tender } from './vocabulary';

/** What customers are told before the upgrade (DOMAIN §7.5). Times of day are minutes from midnight on the shop's clock. */
export type NoticeTime = { date: Day; from: number; to: number };

/** How customers can still pay; `tab`: written down and paid later. */
export const NOTICE_WAYS = ['cash', 'plate', 'tab'] as const;
export type NoticeWay = (typeof NOTICE_WAYS)[number];
/** What may not work meanwhile: cards, and codes that the device itself scans. */
export type NoticePause = 'card' | 'scan';
export const NOTICE_TONGUES = ['zh', 'both', 'en'] as const;
export type NoticeTongue = (typeof NOTICE_TONGUES)[number];

/** What the person chose; kept on this phone only. What is absent was left as it came. */
export type NoticeDraft = {
  ways?: NoticeWay[];
  isClosed?: boolean;
  sign?: string;
  phone?: string;
  tongue?: NoticeTongue;
  time?: NoticeTime;
  /** The time on the notice that was last printed, sent or copied. */
  handedOut?: NoticeTime;
};

const CARDS: readonly Tender[] = ['card', 'contactless', 'magstripe', 'foreign', 'preauth'];
const SCANNED: readonly Tender[] = ['wechat', 'alipay', 'unionpay-qr', 'ecny'];

/** What the shop's device takes and will not, for a while. A shop that did not say warns of both. */
export function pausedIn({ tenders }: Pick<ShopProfile, 'tenders'>): NoticePause[] {
  const has = (some: readonly Tender[]): boolean => !tenders || some.some((one) => tenders.includes(one));
  return [...(has(CARDS) ? (['card'] as const) : []), ...(has(SCANNED) ? (['scan'] as const) : [])];
}

/** Cash is taken everywhere (PBoC Announcement 2020 No. 18); a code plate where the shop has one or did not say. */
export const usualWays = ({ tenders }: Pick<ShopProfile, 'tenders'>): NoticeWay[] =>
  !tenders || tenders.includes('plate') ? ['cash', 'plate'] : ['cash'];

/** The visit as the shop's wall shows it; one that is only asked for has no end yet and takes `minutes`. */
export function timeOfVisit({ start, end, zone }: VisitFacts, minutes: number): NoticeTime | undefined {
  if (start === undefined) return undefined;
  const { date, minutes: from } = localOf(start, zone);
  const lasts = end === undefined ? minutes : (Date.parse(end) - Date.parse(start)) / 60_000;
  return { date, from, to: Math.min(24 * 60, from + lasts) };
}

/** A notice hangs three days before (DOMAIN §2, C23). */
const AHEAD_DAYS = 3;

/** The next date on which a quiet window of a weekday (1 Monday) can still be told of in time. */
export function timeOfWindow(weekday: number, from: number, minutes: number, today: Day): NoticeTime {
  let date = addDays(today, AHEAD_DAYS);
  while (weekdayOf(date) !== weekday) date = addDays(date, 1);
  return { date, from, to: Math.min(24 * 60, from + minutes) };
}

export const isSameTime = (one: NoticeTime, other: NoticeTime): boolean =>
  one.date === other.date && one.from === other.from && one.to === other.to;

const CLOCK = /^([01]?[0-9]|2[0-3]):([0-5][0-9])$/;

/** 14:30 */
export const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Minutes from midnight of what a time field holds; `undefined` for anything else. */
export function minutesOf(clock: string): number | undefined {
  const found = CLOCK.exec(clock);
  return found ? Number(found[1]) * 60 + Number(found[2]) : undefined;
}
