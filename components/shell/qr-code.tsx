'use client';
import { encode } from 'uqr';
import css from './qr-code.module.css';

/** Quiet modules around the code (ISO/IEC 18004 asks for four). */
const MARGIN = 4;

/** Always dark on white, in the dark theme too: many scanners read nothing else. Load it lazily; the encoder weighs more than a page. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: MARGIN });
  const cells = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])));
  return (
    <svg className={css.code} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <path className={css.ground} d={`M0 0h${size}v${size}H0z`} />
      <path className={css.ink} d={cells.join('')} />
    </svg>
  );
}
