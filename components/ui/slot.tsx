import { useId } from 'react';
import css from './slot.module.css';

export type SlotOption = {
  /** The start, as the value. */
  value: string;
  /** "14:30" */
  time: string;
  /** "推荐·全天最淡", "约满": never colour alone. */
  note: string;
  disabled?: boolean;
  /** Recommended: the note is jade and bold. */
  best?: boolean;
};
type Props = {
  legend: string;
  options: readonly SlotOption[];
  value: string | undefined;
  onChange: (value: string) => void;
};

/** Times to choose from, two a row. */
export function Slots({ legend, options, value, onChange }: Props) {
  const name = useId();
  return (
    <fieldset>
      <legend className="vh">{legend}</legend>
      <div className={css.slots}>
        {options.map((slot) => (
          <label key={slot.value} className={css.slot}>
            <input
              className="vh"
              type="radio"
              name={name}
              value={slot.value}
              checked={slot.value === value}
              disabled={slot.disabled}
              onChange={() => onChange(slot.value)}
            />
            <span className={css.face}>
              <b>{slot.time}</b>
              <small className={slot.best ? css.best : undefined}>{slot.note}</small>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
