'use client';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { TextField } from '@/components/ui/text-field';
import { moneyField, parseMoney } from '@/lib/domain/money';
import { useLeaving } from './use-leaving';

type Props = {
  label: ReactNode;
  remark?: ReactNode;
  hint?: ReactNode;
  /** Minor units; `undefined` shows an empty field. */
  value: number | undefined;
  /** What was typed, as soon as it is an amount; `undefined` when the field was emptied. */
  onChange: (minor: number | undefined) => void;
};

/** An amount as people type it. What is no amount stays in the field with a word on why, and nothing is recorded. */
export function MoneyField({ value, onChange, ...words }: Props) {
  const t = useTranslations('cost');
  const [typed, setTyped] = useState<string>();
  const shown = typed ?? (value === undefined ? '' : moneyField(value));
  const parsed = shown.trim() === '' ? undefined : parseMoney(shown);
  const leave = () => {
    if (typed === undefined || (parsed && !parsed.ok)) return;
    if (parsed?.minor !== value) onChange(parsed?.minor);
    setTyped(undefined);
  };
  useLeaving(leave);
  return (
    <TextField
      {...words}
      inputMode="decimal"
      autoComplete="off"
      value={shown}
      error={parsed && !parsed.ok ? t(`money.${parsed.code === 'too-large' ? 'tooLarge' : 'broken'}`) : undefined}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={leave}
      onKeyDown={(event) => event.key === 'Enter' && leave()}
    />
  );
}
