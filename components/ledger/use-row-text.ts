'use client';
import { useLocale, useTranslations } from 'next-intl';
import { formatMoney } from '@/lib/domain/money';
import { useDates } from '@/lib/i18n/use-dates';
import { isTaking, type RowTender } from '@/lib/ledger/normal-row';
import type { ShownRow } from '@/lib/ledger/row-table';

/** By which number a provider finds the row: a refund has one of its own. */
export function numberOf({ refundId, providerId, orderId, rrn, batch, trace }: ShownRow): string {
  const atTerminal = [batch, trace].filter(Boolean).join('-');
  return refundId || providerId || orderId || rrn || atTerminal;
}

const SHOWN_DIGITS = 8;

/** How rows are told, on the screen, on paper and in a chat. `zone`: the clock their days were told by. */
export function useRowText(zone: string) {
  const t = useTranslations('ledgerRows');
  const locale = useLocale();
  const dates = useDates(zone);
  /** A file of dates only puts every row at midnight: then no hour is told. */
  const hasTime = ({ time }: ShownRow) => dates.time(time) !== '00:00';
  const when = (row: ShownRow, withDay = true): string => {
    if (!hasTime(row)) return dates.date(row.date);
    return withDay ? t('when', { date: dates.date(row.date), time: dates.time(row.time) }) : dates.time(row.time);
  };
  const typed = (row: ShownRow) => (isTaking(row.type) ? '' : t(`types.${row.type}`));
  const money = (minor: number, currency: string) => formatMoney(minor, locale, { currency, cents: true });
  return {
    when,
    money,
    amount: ({ amountMinor, currency }: ShownRow) => money(amountMinor, currency),
    tender: (tender: RowTender) => t(`tenders.${tender}`),
    tenders: (tenders: readonly RowTender[]) => tenders.map((one) => t(`tenders.${one}`)).join(t('and')),
    title: (row: ShownRow, withDay: boolean) =>
      isTaking(row.type)
        ? t('title', { when: when(row, withDay), tender: t(`tenders.${row.tender}`) })
        : t('typedTitle', { when: when(row, withDay), tender: t(`tenders.${row.tender}`), type: typed(row) }),
    /** The end of the number, in groups of four. */
    shortNumber: (row: ShownRow) => {
      const number = numberOf(row);
      if (number === '') return t('noNumber');
      if (number.length <= SHOWN_DIGITS) return number;
      return t('number', { digits: number.slice(-SHOWN_DIGITS).replace(/^.{4}/, '$& ') });
    },
    /** Everything a technician needs to find the row, in one line. */
    line: (row: ShownRow, amount: string) =>
      [
        t('line', {
          when: when(row),
          tender: t(`tenders.${row.tender}`),
          type: typed(row),
          amount,
          number: numberOf(row) || t('noNumber'),
        }).replace(/ {2,}/g, ' '),
        row.tid && t('terminal', { tid: row.tid }),
      ]
        .filter(Boolean)
        .join(' '),
  };
}
