import { type ReactNode, useId } from 'react';
import css from './segmented.module.css';

export type Segment<V extends string> = { value: V; label: ReactNode; lang?: string };
type Props<V extends string> = {
  /** What is chosen; spoken, and shown above unless `hideLegend`. */
  legend: string;
  hideLegend?: boolean;
  options: readonly Segment<V>[];
  value: V | undefined;
  onChange: (value: V) => void;
};

/** Two to four short words side by side, one chosen. Real radio buttons: arrows move, Tab leaves. */
export function Segmented<V extends string>({ legend, hideLegend, options, value, onChange }: Props<V>) {
  const name = useId();
  return (
    <fieldset>
      <legend className={hideLegend ? 'vh' : css.legend}>{legend}</legend>
      <div className={css.track}>
        {options.map((option) => (
          <label key={option.value} className={css.segment} lang={option.lang}>
            <input
              className="vh"
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span className={css.face}>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
