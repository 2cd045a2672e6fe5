import { type ReactNode, useId } from 'react';
import css from './field.module.css';
import { Icon } from './icon';
import { warn } from './icons';

/** Spread on the control, so that label, hint and error belong to it. */
export type FieldBinding = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined };

export type FieldWords = {
  label: ReactNode;
  /** A short remark at the end of the label line: "可不填". */
  remark?: ReactNode;
  hint?: ReactNode;
  /** What is wrong and what is right: "少了2位。手机号是11位。" */
  error?: ReactNode;
};

/** Label, control, hint, error: `<Field label={t('phone')} error={…}>{(bind) => <input {...bind} className={inputClass} />}</Field>`. */
export function Field({
  label,
  remark,
  hint,
  error,
  children,
}: FieldWords & { children: (bind: FieldBinding) => ReactNode }) {
  const id = useId();
  const hintId = `${id}h`;
  const errorId = `${id}e`;
  const described = [hint !== undefined && hintId, error && errorId].filter(Boolean).join(' ');
  return (
    <div>
      <div className={css.label}>
        <label htmlFor={id}>{label}</label>
        {remark !== undefined && <span className="cap">{remark}</span>}
      </div>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {error && (
        <p className={css.error} id={errorId}>
          <Icon of={warn} size="s" />
          <span>{error}</span>
        </p>
      )}
      {hint !== undefined && (
        <p className={css.hint} id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** The look of a one-line or many-line input. */
export const inputClass = css.input;
