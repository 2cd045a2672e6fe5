import css from './dots.module.css';

type Props = {
  /** One dot a step; exactly one is `now`. */
  steps: readonly ('done' | 'failed' | 'now' | 'todo')[];
  /** Spoken and, best, also written beside: "第4题，共5题". */
  label: string;
};

export const Dots = ({ steps, label }: Props) => (
  <div className={css.dots} role="img" aria-label={label}>
    {steps.map((step, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place.
      <i key={place} className={css[step]} />
    ))}
  </div>
);
