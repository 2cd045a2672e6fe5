import { type ReactNode, useId } from 'react';
import css from './range.module.css';
import { rangePlaces } from './range-places';

type End = { word: ReactNode; figure: ReactNode };
type Props = {
  /** Amounts in minor units, for the drawing only. */
  low: number;
  likely: number;
  high: number;
  budget?: number | undefined;
  /** The same in words: the drawing's text equivalent. */
  label: string;
  /** Words and figures under the bar. */
  ends: { low: End; likely: End; high: End };
};

/** Low, likely, high, and a mark for the budget; what lies over it is hatched red. */
export function Range({ low, likely, high, budget, label, ends }: Props) {
  const hatch = useId();
  const places = rangePlaces(low, likely, high, budget);
  const isOver = places.over < 100;
  return (
    <div>
      <svg className={css.bar} role="img" aria-label={label}>
        <defs>
          <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path className={css.hatch} d="M1 0v6" />
          </pattern>
        </defs>
        <rect className={css.fill} x="0" y="33.4%" width={`${places.over}%`} height="33.4%" rx="1" />
        {isOver && (
          <rect
            x={`${places.over}%`}
            y="33.4%"
            width={`${100 - places.over}%`}
            height="33.4%"
            fill={`url(#${hatch})`}
          />
        )}
        {places.budget !== undefined && (
          <line className={css.budget} x1={`${places.budget}%`} x2={`${places.budget}%`} y1="0" y2="100%" />
        )}
        <circle className={css.likely} cx={`${places.likely}%`} cy="50%" r="0.55rem" />
      </svg>
      <div className={css.ends}>
        <p>
          {ends.low.word}
          <b>{ends.low.figure}</b>
        </p>
        <p className="jade">
          {ends.likely.word}
          <b>{ends.likely.figure}</b>
        </p>
        <p>
          {ends.high.word}
          <b className={isOver ? 'red' : undefined}>{ends.high.figure}</b>
        </p>
      </div>
    </div>
  );
}
