import { createTranslator } from 'next-intl';
import type { Locale } from '@/lib/domain/locale';
import { clockOf, type NoticePause, type NoticeTime, type NoticeWay } from '@/lib/domain/notice';
import { datesIn } from '@/lib/i18n/dates';
import en from '@/messages/poster/en.json';
import zh from '@/messages/poster/zh.json';

const WORDS = { zh, en };

export type PosterFacts = {
  time: NoticeTime;
  ways: readonly NoticeWay[];
  pauses: readonly NoticePause[];
  isClosed: boolean;
  /** The person's own; else the language's. */
  sign: string | undefined;
  phone: string;
  shop: string;
};

/** What stands on the notice in one language, whatever language the screen is in. */
export type PosterWords = {
  locale: Locale;
  head: string;
  label: string;
  day: string;
  hours: string;
  /** What pauses, and whether the shop is open. */
  lines: string[];
  works: string[];
  stops: string[];
  sign: string;
  shop: string;
  phone: string;
  /** One line for the preview. */
  short: string;
  /** The whole notice as a message. */
  text: string;
};

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

export function posterWords(locale: Locale, facts: PosterFacts): PosterWords {
  const { time, isClosed } = facts;
  const t = createTranslator({ locale, messages: WORDS[locale], namespace: 'poster' });
  const listed = new Intl.ListFormat(locale, { type: 'conjunction' });
  const [from, to] = [clockOf(time.from), clockOf(time.to)];
  const day = datesIn(locale, 'UTC').day(time.date);
  const pauses = isClosed ? [] : facts.pauses;
  const [pause] = pauses;
  const paused = t(`paused.${pauses.length > 1 ? 'both' : (pause ?? 'none')}`);
  const works = isClosed ? [] : facts.ways.map((way) => t(`ways.${way}`));
  const how = isClosed ? 'closed' : works.length > 0 ? 'open' : 'none';
  const sign = facts.sign?.trim() ?? t('sign');
  const phone = facts.phone.trim();
  const ways = listed.format(works);
  const ask = phone === '' ? '' : t('text.ask', { phone });
  return {
    locale,
    head: t('head'),
    label: t('label'),
    day,
    hours: t('span', { from, to }),
    lines: isClosed ? [t('closed')] : [paused, t('open')],
    works: works.map(capital),
    stops: pauses.map((one) => capital(t(`stops.${one}`))),
    sign,
    shop: facts.shop,
    phone: phone === '' ? '' : t('phone', { phone }),
    short: t(`short.${how}`, { ways }),
    text: t(`text.${how}`, {
      shop: facts.shop || t('text.shop'),
      day,
      from,
      to,
      paused,
      ways,
      sign: sign === '' ? '' : t('text.end', { sign }),
      ask,
    })
      .replace(/ {2,}/g, ' ')
      .trim(),
  };
}
