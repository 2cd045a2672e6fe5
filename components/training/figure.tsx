import css from './figure.module.css';
import { FIGURE_PIECES, type FigureKey } from './figures';

/** A line drawing of a step. Decoration: the step's words say everything it shows. */
export default function Figure({ of }: { of: FigureKey }) {
  return (
    <svg className={css.figure} viewBox="0 0 320 200" aria-hidden="true">
      {FIGURE_PIECES[of].map((piece, place) =>
        piece.look === 'figure' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a drawing never move.
          <text key={place} x={piece.x} y={piece.y} textAnchor="middle">
            {piece.text}
          </text>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a drawing never move.
          <path key={place} className={css[piece.look]} d={piece.d} />
        ),
      )}
    </svg>
  );
}
