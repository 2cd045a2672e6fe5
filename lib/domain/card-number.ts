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

/** Whether the digits alone could be a bank card's number: 13–19 of them, an issuer's beginning, the right check digit. */
export const isCardNumber = (digits: string): boolean =>
  digits.length >= 13 && digits.length <= 19 && ISSUER.test(digits) && passesLuhn(digits);

// NFKC turns full-width digits, spaces and dashes into the plain ones.
const plainDigits = (text: string): string => text.normalize('NFKC').replace(/[\u2010-\u2015\u2212]/g, '-');

export function hasCardNumber(text: string): boolean {
  for (const [run] of plainDigits(text).matchAll(RUN)) if (isCardNumber(run.replace(/[ -]/g, ''))) return true;
  return false;
}

/**
 * The text with the middle of each card number starred out: the first six and the last four stay, as PCI DSS 3.4.1 allows
 * (FAQ 1091: of AmEx's fifteen digits five go). `kept` says of a run, as written, that it is no card number where it stands.
 * Returns the text itself when there is nothing to mask.
 */
export function maskCardNumbers(text: string, kept: (run: string) => boolean = () => false): string {
  let found = false;
  const masked = plainDigits(text).replace(RUN, (run) => {
    const digits = run.replace(/[ -]/g, '');
    if (!isCardNumber(digits) || kept(run)) return run;
    found = true;
    return `${digits.slice(0, 6)}${'*'.repeat(digits.length - 10)}${digits.slice(-4)}`;
  });
  return found ? masked : text;
}
