'use client';
import { useTranslations } from 'next-intl';
import { TypedField, type TypedFieldProps } from '@/components/shell/typed-field';
import { moneyField, parseMoney } from '@/lib/domain/money';

type Props = TypedFieldProps & {
  currency: string;
  /** Money may also have been taken away: a minus is understood. */
  signed?: boolean;
};

const MINUS = /^\s*[-−－]/;

/** An amount in minor units of `currency`. */
export function AmountField({ currency, signed = false, ...props }: Props) {
  const t = useTranslations('ledgerRows.typed');
  return (
    <TypedField
      {...props}
      write={(minor) => moneyField(minor, currency)}
      read={(text) => {
        const isLess = signed && MINUS.test(text);
        const outcome = parseMoney(isLess ? text.replace(MINUS, '') : text, currency);
        return outcome.ok ? { ok: true, value: isLess ? -outcome.minor : outcome.minor } : outcome;
      }}
      fault={(code) => t(code === 'too-large' ? 'tooLarge' : 'broken')}
    />
  );
}
