import { useId } from 'react';
import css from './stack.module.css';

type Part = { amount: number; fill: 'jade' | 'ink' | 'hatched' | 'rule' };
type Props = {
  /** In the order of the ledger beneath, whose lines carry the same swatches. */
  parts: readonly Part[];
  /** The shares in words. */
  label: string;
  /** 20 px instead of 32. */
  small?: boolean;
};

/** Shares of a whole in one bar; hatching as well as hue. Nothing is drawn of nothing. */
export function Stack({ parts, label, small }: Props) {
  const hatch = useId();
  const shown = parts.filter((part) => part.amount > 0);
  const whole = shown.reduce((sum, part) => sum + part.amount, 0);
  let from = 0;
  return (
    <svg className={small ? css.small : css.stack} role="img" aria-label={label}>
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className={css.rule} width="6" height="6" />
          <path className={css.line} d="M1 0v6" />
        </pattern>
      </defs>
      {shown.map((part) => {
        const x = (100 * from) / whole;
        from += part.amount;
        return (
          <rect
            key={`${part.fill}-${x}`}
            className={css[part.fill]}
            x={`${x}%`}
            width={`${(100 * part.amount) / whole}%`}
            height="100%"
            fill={part.fill === 'hatched' ? `url(#${hatch})` : undefined}
          />
        );
      })}
    </svg>
  );
}
