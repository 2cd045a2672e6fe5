import type { ReactNode } from 'react';
import css from './switch.module.css';

type Props = {
  title: ReactNode;
  sub?: ReactNode;
  checked: boolean;
  disabled?: boolean;
  onChange: (on: boolean) => void;
};

/** A whole row that turns something on or off at once: `<Switch title={t('share')} checked={on} onChange={setOn} />`. */
export const Switch = ({ title, sub, checked, disabled, onChange }: Props) => (
  <label className={css.row}>
    <span className={css.body}>
      <b>{title}</b>
      {sub !== undefined && <span className="meta">{sub}</span>}
    </span>
    <input
      className="vh"
      type="checkbox"
      role="switch"
      aria-checked={checked}
      checked={checked}
      disabled={disabled}
      onChange={(event) => onChange(event.target.checked)}
    />
    <i className={css.switch} />
  </label>
);
