import { useId } from 'react';
import { IconButton } from './icon-button';
import { back, next } from './icons';
import css from './week.module.css';

export type Day = {
  /** The date, as the value: 2026-12-09. */
  date: string;
  /** One letter of the week, and the day's number: "二", "9". */
  weekday: string;
  number: string;
  /** "5空", "约满", "休": a struck day keeps a word. */
  note: string;
  /** Spoken in full: "12月9日 周二，5个空档". */
  label: string;
  disabled?: boolean;
};
type Turn = { label: string; onClick: () => void; disabled?: boolean };
type Props = {
  legend: string;
  /** The days shown, in words: "12月8日–14日". */
  title: string;
  /** Seven, Monday first. */
  days: readonly Day[];
  value: string | undefined;
  onChange: (date: string) => void;
  earlier: Turn;
  later: Turn;
};

/** Seven days with what is free. Real radio buttons: arrows move, a full day cannot be chosen. */
export function Week({ legend, title, days, value, onChange, earlier, later }: Props) {
  const name = useId();
  return (
    <fieldset>
      <legend className="vh">{legend}</legend>
      <div className={css.turn}>
        <IconButton icon={back} {...earlier} />
        <h2>{title}</h2>
        <IconButton icon={next} {...later} />
      </div>
      <div className={css.week}>
        {days.map((day) => (
          <label key={day.date} className={css.day}>
            <input
              className="vh"
              type="radio"
              name={name}
              value={day.date}
              checked={day.date === value}
              disabled={day.disabled}
              aria-label={day.label}
              onChange={() => onChange(day.date)}
            />
            <span className={css.face} aria-hidden="true">
              {day.weekday}
              <b>{day.number}</b>
              <span>{day.note}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
