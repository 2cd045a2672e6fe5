'use client';
import { useTranslations } from 'next-intl';
import { TypedField, type TypedFieldProps } from '@/components/shell/typed-field';
import { moneyField, parseMoney } from '@/lib/domain/money';

/** An amount in minor units of `currency`. */
export function AmountField({ currency, ...props }: TypedFieldProps & { currency: string }) {
  const t = useTranslations('ledgerRows.typed');
  return (
    <TypedField
      {...props}
      write={(minor) => moneyField(minor, currency)}
      read={(text) => {
        const outcome = parseMoney(text, currency);
        return outcome.ok ? { ok: true, value: outcome.minor } : outcome;
      }}
      fault={(code) => t(code === 'too-large' ? 'tooLarge' : 'broken')}
    />
  );
}
