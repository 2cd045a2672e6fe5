import type { ComponentPropsWithRef } from 'react';
import { classNames } from './class-names';
import { Field, type FieldWords, inputClass } from './field';

type Props = FieldWords & Omit<ComponentPropsWithRef<'input'>, 'id' | 'className'> & { mono?: boolean };

/** One line: `<TextField label={t('name')} error={…} {...register('name')} />`. Numbers: `inputMode="decimal"`, phones: `type="tel" mono`. */
export const TextField = ({ label, remark, hint, error, mono, ...input }: Props) => (
  <Field label={label} remark={remark} hint={hint} error={error}>
    {(bind) => <input type="text" {...input} {...bind} className={classNames(inputClass, mono && 'mono')} />}
  </Field>
);
