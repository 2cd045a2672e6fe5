const SCIENTIFIC = /^\d(?:\.\d+)?E\+?\d{1,2}$/i;
const LONG_DIGITS = /^\d{19,}$/;

/**
 * Whether a spreadsheet has destroyed an id: 4.2E+27, or digits that are all zeros beyond the fifteenth, which is as far as
 * Excel counts. Asked of 19 digits and more: at fewer, four zeros at the end are an ordinary number.
 */
export function isDamagedId(id: string): boolean {
  const { length } = id;
  if (length < 5) return false;
  if (id.charCodeAt(1) === 0x2e) return SCIENTIFIC.test(id);
  // Looked at before any pattern is tried: four zeros at the end of many digits, or a mark of powers of ten.
  if (length > 18)
    return (
      id.charCodeAt(length - 1) === 0x30 && id.endsWith('0000') && LONG_DIGITS.test(id) && /^0+$/.test(id.slice(15))
    );
  return length < 15 && (id.includes('E') || id.includes('e')) && SCIENTIFIC.test(id);
}
