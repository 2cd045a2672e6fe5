import { type ReactNode, useId } from 'react';
import css from './chips.module.css';
import { Icon } from './icon';
import { check } from './icons';

export type Chip<V extends string> = { value: V; label: ReactNode };
type Common<V extends string> = { legend: string; hideLegend?: boolean; options: readonly Chip<V>[] };
type One<V extends string> = Common<V> & { many?: false; value: V | undefined; onChange: (value: V) => void };
type Many<V extends string> = Common<V> & { many: true; value: readonly V[]; onChange: (value: V[]) => void };

/** Short words that wrap. `many` for several at once; a check mark stands in the chosen ones. */
export function Chips<V extends string>(props: One<V> | Many<V>) {
  const name = useId();
  const holds = (one: V) => (props.many ? props.value.includes(one) : one === props.value);
  const pick = (one: V) => {
    if (!props.many) return props.onChange(one);
    return props.onChange(holds(one) ? props.value.filter((other) => other !== one) : [...props.value, one]);
  };
  return (
    <fieldset>
      <legend className={props.hideLegend ? 'vh' : css.legend}>{props.legend}</legend>
      <div className={css.chips}>
        {props.options.map((option) => (
          <label key={option.value} className={css.chip}>
            <input
              className="vh"
              type={props.many ? 'checkbox' : 'radio'}
              name={name}
              value={option.value}
              checked={holds(option.value)}
              onChange={() => pick(option.value)}
            />
            <span className={css.face}>
              {props.many && holds(option.value) && <Icon of={check} size="s" bold />}
              {option.label}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
