/** Phone numbers as people in mainland China type them, and those of other countries with their +. */

const MOBILE_DIGITS = 11;
/** An E.164 number has at most 15 digits. */
const COUNTRY_MAX = 15;
const COUNTRY_MIN = 7;

export type PhoneFault =
  | { is: 'empty' | 'letters' | 'area' | 'unknown' | 'country' }
  /** Digits missing from or beyond the eleven of a mobile number. */
  | { is: 'short' | 'long'; by: number };
export type CheckedPhone = { ok: true; phone: string } | { ok: false; fault: PhoneFault };

const bad = (fault: PhoneFault): CheckedPhone => ({ ok: false, fault });

/**
 * The number without spaces, hyphens and brackets, or what is wrong with it. Taken: a mainland mobile number (11 digits from 13 to 19,
 * with or without +86), a landline with its area code (0…, 10 to 12 digits), a 400 or 800 number, and + or 00 with another country's.
 */
export function checkPhone(typed: string): CheckedPhone {
  const plain = typed
    .normalize('NFKC')
    .replace(/[\s()\-\u2010-\u2015\u2212.]/g, '')
    .replace(/^00/, '+')
    .replace(/^\+?86(?=1[3-9])/, '');
  if (plain === '') return bad({ is: 'empty' });
  if (!/^\+?[0-9]+$/.test(plain)) return bad({ is: 'letters' });
  const { length } = plain;
  if (plain.startsWith('+')) {
    const isWhole = plain[1] !== '0' && length > COUNTRY_MIN && length <= COUNTRY_MAX + 1;
    return isWhole ? { ok: true, phone: plain } : bad({ is: 'country' });
  }
  if (/^1[3-9]/.test(plain)) {
    if (length < MOBILE_DIGITS) return bad({ is: 'short', by: MOBILE_DIGITS - length });
    return length > MOBILE_DIGITS ? bad({ is: 'long', by: length - MOBILE_DIGITS }) : { ok: true, phone: plain };
  }
  if (/^0[1-9]/.test(plain)) return length >= 10 && length <= 12 ? { ok: true, phone: plain } : bad({ is: 'area' });
  if (/^[48]00/.test(plain) && length === 10) return { ok: true, phone: plain };
  return /^[2-8][0-9]{6,7}$/.test(plain) ? bad({ is: 'area' }) : bad({ is: 'unknown' });
}

/** A number in the groups people read aloud: 138 0000 4821. Others stay as they are. */
export const spokenPhone = (phone: string): string => phone.replace(/^(1[0-9]{2})([0-9]{4})([0-9]{4})$/, '$1 $2 $3');
