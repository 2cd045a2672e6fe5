import { type Outcome, refuse } from './fault';

/** Amounts are whole numbers of minor units (fen for CNY). The product counts in one currency so far. */
export const CURRENCY = 'CNY';
/** The most one amount may be, in minor units: ten million yuan, as the kinds have it. */
export const MOST_MINOR = 1_000_000_000;

const digitsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

type Look = {
  currency?: string;
  /** Both decimals even where they are 00; for a column in which any line has them (design §5). */
  cents?: boolean;
};

/** ¥2,755 or ¥2,755.50: decimals only where there are any, unless `cents`. The sign stands before the figure in both languages. */
export function formatMoney(minor: number, locale: string, { currency = CURRENCY, cents = false }: Look = {}): string {
  const digits = digitsOf(currency);
  const unit = 10 ** digits;
  const shown = cents || minor % unit !== 0 ? digits : 0;
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: shown,
    maximumFractionDigits: shown,
  }).format(minor / unit);
}

/** For a column whose heading names the currency: 129,871.50, −246.50; with `signed` also +36.00. */
export function formatFigure(
  minor: number,
  locale: string,
  { currency = CURRENCY, cents = false, signed = false }: Look & { signed?: boolean } = {},
): string {
  const digits = digitsOf(currency);
  const unit = 10 ** digits;
  const shown = cents || minor % unit !== 0 ? digits : 0;
  const figure = new Intl.NumberFormat(locale, { minimumFractionDigits: shown, maximumFractionDigits: shown });
  const sign = minor < 0 ? '−' : signed && minor > 0 ? '+' : '';
  return sign + figure.format(Math.abs(minor) / unit);
}

/** Whether any of the amounts has decimals: then all of a column show them. */
export const hasCents = (amounts: readonly number[], currency = CURRENCY): boolean =>
  amounts.some((amount) => amount % 10 ** digitsOf(currency) !== 0);

/** The nearest amount without decimals: what is only usual has no fen. */
export function wholeOf(minor: number, currency = CURRENCY): number {
  const unit = 10 ** digitsOf(currency);
  return Math.round(minor / unit) * unit;
}

/** As plain digits for a field: "980", "980.50"; the way back is `parseMoney`. */
export function moneyField(minor: number, currency = CURRENCY): string {
  const digits = digitsOf(currency);
  const unit = 10 ** digits;
  return minor % unit === 0 ? String(minor / unit) : (minor / unit).toFixed(digits);
}

const WHOLE = /^\d{1,3}(,\d{3})+$|^\d+$/;

/**
 * Minor units of what a person typed: "¥1,980", "１９８０．５０", "980元", " 1 980 ". A fraction finer than the minor
 * unit, a negative amount, a letter or 万 is not guessed at. Refusals: `broken`, `too-large` (over `MOST_MINOR`).
 */
export function parseMoney(text: string, currency = CURRENCY): Outcome<{ minor: number }> {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s_']/g, '')
    .replace(/^(¥|CNY|RMB|元)/i, '')
    .replace(/(元|块|圆|CNY|RMB)$/i, '')
    .replace(/,$/, '');
  // A Chinese keyboard gives 。 for the point.
  const [whole = '', fraction = '', more] = plain.replace(/。/g, '.').split('.');
  const digits = digitsOf(currency);
  if (more !== undefined || (whole === '' && fraction === '')) return refuse('broken');
  if (whole !== '' && !WHOLE.test(whole)) return refuse('broken');
  if (!/^\d*$/.test(fraction) || /[1-9]/.test(fraction.slice(digits))) return refuse('broken');
  const minor =
    Number(whole.replaceAll(',', '') || '0') * 10 ** digits + Number(fraction.slice(0, digits).padEnd(digits, '0'));
  return minor > MOST_MINOR ? refuse('too-large') : { ok: true, minor };
}

/**
 * Splits a whole number by weights so that the parts add up to it exactly: each gets its share rounded down, what is
 * left goes to the largest remainders, of equals to the first (openfoodnetwork#2522). Weights must not be negative;
 * all zero gives zeros.
 */
export function splitByLargestRemainder(whole: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + BigInt(weight), 0n);
  if (sum === 0n) return weights.map(() => 0);
  // Amount times weight passes 2^53 long before either is unreasonable.
  const parts = weights.map((weight, place) => {
    const exact = BigInt(whole) * BigInt(weight);
    return { place, share: Number(exact / sum), rest: exact % sum };
  });
  let left = whole - parts.reduce((all, { share }) => all + share, 0);
  const shares = parts.map(({ share }) => share);
  const byRest = [...parts].sort((a, b) => (a.rest === b.rest ? a.place - b.place : a.rest > b.rest ? -1 : 1));
  for (const { place } of byRest) {
    if (left === 0) break;
    shares[place] = (shares[place] ?? 0) + 1;
    left -= 1;
  }
  return shares;
}
