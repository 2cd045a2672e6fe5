'use client';
import { useTranslations } from 'next-intl';
import { TypedField, type TypedFieldProps } from '@/components/shell/typed-field';
import type { Outcome } from '@/lib/domain/fault';
import { moneyField, parseMoney } from '@/lib/domain/money';

function read(text: string): Outcome<{ value: number }> {
  const outcome = parseMoney(text);
  return outcome.ok ? { ok: true, value: outcome.minor } : outcome;
}

/** An amount, in minor units. */
export function MoneyField(props: TypedFieldProps) {
  const t = useTranslations('cost');
  return (
    <TypedField
      {...props}
      write={(minor) => moneyField(minor)}
      read={read}
      fault={(code) => t(`money.${code === 'too-large' ? 'tooLarge' : 'broken'}`)}
    />
  );
}
