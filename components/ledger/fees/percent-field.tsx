'use client';
import { useTranslations } from 'next-intl';
import { TypedField, type TypedFieldProps } from '@/components/shell/typed-field';
import { parsePercent, percentField } from '@/lib/domain/percent';

/** A rate in millionths, typed as per cent. */
export function PercentField(props: TypedFieldProps) {
  const t = useTranslations('ledgerFees.contract');
  return (
    <TypedField
      {...props}
      write={percentField}
      read={(text) => {
        const outcome = parsePercent(text);
        return outcome.ok ? { ok: true, value: outcome.millionths } : outcome;
      }}
      fault={(code) => t(code === 'too-large' ? 'tooLarge' : 'broken')}
    />
  );
}
