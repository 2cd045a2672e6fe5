import type { ComponentPropsWithRef } from 'react';
import { Field, type FieldWords, inputClass } from './field';

type Props = FieldWords & Omit<ComponentPropsWithRef<'textarea'>, 'id' | 'className'>;

/** Several lines: `<TextArea label={t('note')} remark={t('onlyShop')} rows={2} value={…} onChange={…} />`. */
export const TextArea = ({ label, remark, hint, error, ...area }: Props) => (
  <Field label={label} remark={remark} hint={hint} error={error}>
    {(bind) => <textarea rows={2} {...area} {...bind} className={inputClass} />}
  </Field>
);
