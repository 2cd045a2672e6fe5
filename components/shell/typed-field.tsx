'use client';
import { type ReactNode, useState } from 'react';
import { TextField } from '@/components/ui/text-field';
import type { FaultCode, Outcome } from '@/lib/domain/fault';
import { useLeaving } from './use-leaving';

export type TypedFieldProps = {
  label: ReactNode;
  remark?: ReactNode;
  hint?: ReactNode;
  /** `undefined` shows an empty field. */
  value: number | undefined;
  /** What was typed, as soon as it says a number; `undefined` when the field was emptied. */
  onChange: (value: number | undefined) => void;
};

type Props = TypedFieldProps & {
  /** As plain digits; the way back is `read`. */
  write: (value: number) => string;
  read: (text: string) => Outcome<{ value: number }>;
  /** What is wrong with what was typed. */
  fault: (code: FaultCode) => string;
};

/** A number as people type it. What says none stays in the field with a word on why, and nothing is recorded. */
export function TypedField({ value, onChange, write, read, fault, ...words }: Props) {
  const [typed, setTyped] = useState<string>();
  const shown = typed ?? (value === undefined ? '' : write(value));
  const outcome = shown.trim() === '' ? undefined : read(shown);
  const leave = () => {
    if (typed === undefined || (outcome && !outcome.ok)) return;
    if (outcome?.value !== value) onChange(outcome?.value);
    setTyped(undefined);
  };
  useLeaving(leave);
  return (
    <TextField
      {...words}
      inputMode="decimal"
      autoComplete="off"
      value={shown}
      error={outcome && !outcome.ok ? fault(outcome.code) : undefined}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={leave}
      onKeyDown={(event) => event.key === 'Enter' && leave()}
    />
  );
}
