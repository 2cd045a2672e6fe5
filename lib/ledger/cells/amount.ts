import { cleanCell, isBlank } from './clean';

/** Amounts are read in millionths of the unit they are written in, so that a provider's 0.00600 is still exact. */
export const MICRO = 1_000_000;

const POWERS = [1_000_000, 100_000, 10_000, 1_000, 100, 10, 1] as const;

/** Digits with at most one point and six decimals, perhaps a minus before them: nearly every amount. NaN otherwise. */
function plainMicro(cell: string): number {
  const length = cell.length;
  // A backtick in front is how WeChat marks every field: skipping it here spares a copy of the text.
  const bare = cell.charCodeAt(0) === 0x60 ? 1 : 0;
  const negative = cell.charCodeAt(bare) === 0x2d;
  let value = 0;
  let decimals = -1;
  const start = negative ? bare + 1 : bare;
  if (length === start || length > 16) return Number.NaN;
  for (let at = start; at < length; at += 1) {
    const code = cell.charCodeAt(at);
    if (code === 0x2e && decimals < 0 && at > start) decimals = 0;
    else if (code >= 0x30 && code <= 0x39) {
      value = value * 10 + (code - 0x30);
      if (decimals >= 0) decimals += 1;
    } else return Number.NaN;
  }
  if (decimals > 6 || decimals === 0) return Number.NaN;
  value *= POWERS[Math.max(decimals, 0)] ?? Number.NaN;
  if (!Number.isSafeInteger(value)) return Number.NaN;
  return negative && value !== 0 ? -value : value;
}

const MARKS =
  /^(?:[¥$€£₩]|CN¥|(?:US|HK|NT|S|A|C)\$|CNY|RMB|USD|EUR|GBP|HKD|人民币)|(?:元|圆|CNY|RMB|USD|EUR|GBP|HKD|[¥$€£])$/gi;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;
const SIGNS = /^[-\u2010-\u2015\u2212\ufe63]|[-\u2010-\u2015\u2212\ufe63]$/;

/** The long way: symbols, thousands, brackets or a sign behind for negatives, a plus, a bare point. */
function markedMicro(cell: string): number {
  let text = cell.normalize('NFKC').replace(/[\s'_]/g, '');
  let negative = false;
  const bracket = /^([^()]*)\(([^()]+)\)([^()]*)$/.exec(text);
  if (bracket) {
    text = `${bracket[1] ?? ''}${bracket[2] ?? ''}${bracket[3] ?? ''}`;
    negative = true;
  }
  const strip = (): void => {
    if (SIGNS.test(text)) {
      if (negative) text = 'twice negative';
      negative = true;
      text = text.replace(SIGNS, '');
    }
    text = text.replace(/^\+/, '').replace(MARKS, '');
  };
  // The sign stands before the symbol or behind it: -¥5 and ¥-5.
  strip();
  strip();
  if (text.includes(',')) text = GROUPED.test(text) ? text.replaceAll(',', '') : '';
  if (text.startsWith('.')) text = `0${text}`;
  if (text.endsWith('.')) text = text.slice(0, -1);
  // Zeros beyond the sixth decimal say nothing.
  text = text.replace(/(\.\d{6})0+$/, '$1');
  const value = text.startsWith('-') ? Number.NaN : plainMicro(text);
  return negative && value !== 0 ? -value : value;
}

/** What `microOf` gives for a cell that says nothing: a number, because a million of them are kept in typed arrays. */
export const BLANK_AMOUNT = Number.POSITIVE_INFINITY;

/**
 * Millionths of what a raw cell says, signed; `BLANK_AMOUNT` when it says nothing; NaN when it is no amount (two points, letters,
 * 1.2E+3, a comma that groups nothing), which is reported and never guessed at.
 */
export function microOf(raw: string): number {
  const plain = plainMicro(raw);
  if (!Number.isNaN(plain)) return plain;
  const cell = cleanCell(raw);
  return isBlank(cell) ? BLANK_AMOUNT : markedMicro(cell);
}

const digits = new Map<string, number>();

/** How many decimals a currency's minor unit has: 2 for CNY, 0 for JPY. An unknown code counts as 2. */
export function minorDigits(currency: string): number {
  const known = digits.get(currency);
  if (known !== undefined) return known;
  let found = 2;
  try {
    const rules = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
    found = rules.maximumFractionDigits ?? 2;
  } catch {
    // Not a code of ISO 4217, a shop's own points perhaps.
  }
  digits.set(currency, found);
  return found;
}

/** Millionths of a minor unit's whole: what `microOf` gives for amounts in yuan (major) or fen (minor), per minor unit. */
export const microPerMinor = (currency: string, unit: 'major' | 'minor'): number =>
  unit === 'minor' ? MICRO : MICRO / 10 ** minorDigits(currency);
