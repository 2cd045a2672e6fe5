import { classNames } from './class-names';
import css from './ticks.module.css';

export type TickCell = 'done' | 'blocking' | 'open' | 'na';
type Props = {
  /** One list a row. Up to 20 cells stand in one row; more wrap, one row a phase. */
  rows: readonly (readonly TickCell[])[];
  /** The counts in words; the drawing says no more than this. */
  label: string;
  /** Low cells, for a table. */
  small?: boolean;
};

/** One cell an item: `<Ticks rows={[cells]} label={t('progress', { all, done, blocking })} />`. Hatched red blocks. */
export function Ticks({ rows, label, small }: Props) {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const cells = rows.map((row) => [...row, ...Array<undefined>(width - row.length).fill(undefined)]);
  return (
    <div role="img" aria-label={label} className={classNames(css.ticks, (small || rows.length > 1) && css.small)}>
      {cells.map((row, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: cells have no identity, only a place.
        <div className={css.row} key={place}>
          {row.map((cell, column) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: cells have no identity, only a place.
            <i className={cell && css[cell]} key={column} />
          ))}
        </div>
      ))}
    </div>
  );
}
