import type { ComponentPropsWithRef } from 'react';
import { Field, type FieldWords, inputClass } from './field';

type Props = FieldWords &
  Omit<ComponentPropsWithRef<'select'>, 'id' | 'className' | 'children'> & {
    options: readonly { value: string; label: string }[];
  };

/** One of many, by the system's own list: `<SelectField label={t('amount')} options={columns} value={…} onChange={…} />`. */
export const SelectField = ({ label, remark, hint, error, options, ...select }: Props) => (
  <Field label={label} remark={remark} hint={hint} error={error}>
    {(bind) => (
      <select {...select} {...bind} className={inputClass}>
        {options.map(({ value, label: name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    )}
  </Field>
);
