'use client';
import { useTranslations } from 'next-intl';
import type { UseFormReturn } from 'react-hook-form';
import { TextField } from '@/components/ui/text-field';
import css from './booking.module.css';
import { type Fields, LONGEST } from './form-fields';
import { useFieldError } from './use-field-error';

type Props = { form: UseFormReturn<Fields>; count: number };

/** One line a terminal: where it stands, and the end of its serial number. */
export function TerminalRows({ form, count }: Props) {
  const t = useTranslations('booking.form');
  const ui = useTranslations('ui');
  const wordsOf = useFieldError();
  const { register, formState } = form;
  return (
    <fieldset className={css.stack}>
      <legend className={css.legend}>{t('terminals')}</legend>
      {Array.from({ length: count }, (_, at) => {
        const faults = formState.errors.terminals?.[at];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a terminal is its place in the list.
          <div className={css.pairs} key={at}>
            <TextField
              label={t('terminal', { n: at + 1 })}
              aria-label={t('terminalLabel', { n: at + 1 })}
              placeholder={t('terminalHint')}
              error={wordsOf(faults?.label)}
              {...register(`terminals.${at}.label`)}
            />
            <TextField
              label={t('sn')}
              placeholder={ui('optional')}
              aria-label={t('snSpoken', { n: at + 1 })}
              mono
              maxLength={LONGEST.sn}
              error={wordsOf(faults?.sn)}
              {...register(`terminals.${at}.sn`)}
            />
          </div>
        );
      })}
    </fieldset>
  );
}
