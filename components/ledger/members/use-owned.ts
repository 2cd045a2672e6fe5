'use client';
import { useLocale, useTranslations } from 'next-intl';
import type { Owned } from '@/lib/client/ledger/compared-members';
import { formatMoney } from '@/lib/domain/money';

/** What a member owns, in words: 余额¥120.00，积分350. */
export function useOwned(): (owned: Owned | null) => string {
  const t = useTranslations('ledgerMembers.owned');
  const locale = useLocale();
  return (owned) => {
    if (!owned) return t('none');
    const { balanceMinor, points } = owned;
    const amount = balanceMinor === null ? '' : formatMoney(balanceMinor, locale, { cents: true });
    if (balanceMinor === null) return points === null ? t('nothing') : t('points', { points });
    return points === null ? t('balance', { amount }) : t('both', { amount, points });
  };
}
