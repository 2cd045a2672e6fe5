/**
 * Finds bank card numbers in free text (DOMAIN §4.5): 13–19 digits, spaces and dashes allowed between them,
 * not part of a longer run, passing Luhn and starting like an issuer's number. Full-width digits count as digits.
 * Order numbers (28 digits), phone numbers (11) and RRNs (12) do not match by length.
 */
const RUN = /(?<![0-9][ -]?)(?<![0-9])[0-9](?:[ -]?[0-9]){12,18}(?![ -]?[0-9])/g;
const ISSUER = /^(?:62|4|5[1-5]|2(?:2(?:2[1-9]|[3-9])|[3-6]|7(?:[01]|20))|3[47]|35(?:2[89]|[3-8]))/;

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits[digits.length - 1 - place]);
    const doubled = digit * 2;
    sum += place % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

export function hasCardNumber(text: string): boolean {
  // NFKC turns full-width digits, spaces and dashes into the plain ones.
  const plain = text.normalize('NFKC').replace(/[\u2010-\u2015\u2212]/g, '-');
  for (const [run] of plain.matchAll(RUN)) {
    const digits = run.replace(/[ -]/g, '');
    if (ISSUER.test(digits) && passesLuhn(digits)) return true;
  }
  return false;
}
