'use client';
import { useTranslations } from 'next-intl';

const KEYS = ['name', 'long', 'empty', 'letters', 'area', 'unknown', 'country', 'short', 'over'] as const;

/** A field's error in words: what is wrong and what is right. */
export function useFieldError() {
  const t = useTranslations('booking.form.errors');
  const faults = useTranslations('faults');
  return (error: { message?: string | undefined } | undefined): string | undefined => {
    if (!error) return undefined;
    const [name, number = '0'] = (error.message ?? '').split(':');
    if (name === 'card') return faults('card-number');
    const key = KEYS.find((one) => one === name);
    return key ? t(key, { by: Number(number), max: Number(number) }) : faults('broken');
  };
}
