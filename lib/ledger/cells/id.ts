const SCIENTIFIC = /^\d(?:\.\d+)?E\+?\d{1,2}$/i;
const LONG_DIGITS = /^\d{19,}$/;

/**
 * Whether a spreadsheet has destroyed an id: 4.2E+27, or digits that are all zeros beyond the fifteenth, which is as far as
 * Excel counts. Asked of 19 digits and more: at fewer, four zeros at the end are an ordinary number.
 */
export function isDamagedId(id: string): boolean {
  if (id.length < 5) return false;
  if (id.length < 12 && !SCIENTIFIC.test(id)) return false;
  return SCIENTIFIC.test(id) || (LONG_DIGITS.test(id) && /^0+$/.test(id.slice(15)));
}
