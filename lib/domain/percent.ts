import { type Outcome, refuse } from './fault';

/** Shares are whole millionths: 0.38 % is 3,800. No fee a contract names is over a tenth. */
export const MOST_MILLIONTHS = 100_000;

const DIGITS = 4;
const SHAPE = /^\d+(?:\.\d*)?$|^\.\d+$/;

/**
 * Millionths of what a person typed as per cent: "0.38", "０．３８％", "0。38", ".6". At most four decimals, never by way of a
 * binary fraction: 0.29 % is 2,900 and not 2,899. Refusals: `broken`, `too-large` (over 10 %).
 */
export function parsePercent(text: string): Outcome<{ millionths: number }> {
  const plain = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/%$/, '')
    // A Chinese keyboard gives 。 for the point.
    .replace(/。/g, '.');
  if (!SHAPE.test(plain)) return refuse('broken');
  const [whole = '', fraction = ''] = plain.split('.');
  if (/[1-9]/.test(fraction.slice(DIGITS))) return refuse('broken');
  const millionths = Number(whole || '0') * 10 ** DIGITS + Number(fraction.slice(0, DIGITS).padEnd(DIGITS, '0'));
  return millionths > MOST_MILLIONTHS ? refuse('too-large') : { ok: true, millionths };
}

/** As plain digits for a field: 3,800 is "0.38"; the way back is `parsePercent`. */
export function percentField(millionths: number): string {
  const digits = String(millionths).padStart(DIGITS + 1, '0');
  const fraction = digits.slice(-DIGITS).replace(/0+$/, '');
  const whole = digits.slice(0, -DIGITS);
  return fraction === '' ? whole : `${whole}.${fraction}`;
}
