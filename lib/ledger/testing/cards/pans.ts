import type { Dice } from '../dice';

/**
 * Card numbers that look real and belong to nobody we know of: a scheme's first digits, random ones, a right check digit.
 * `listed`: DOMAIN.md §4.5 names the scheme, so the detector must find it. The others are card numbers too, but its
 * rule does not claim them; a recall table shows them apart.
 */
export type Scheme = {
  readonly name: string;
  readonly listed: boolean;
  readonly starts: readonly string[];
  readonly lengths: readonly number[];
};

export const schemes: readonly Scheme[] = [
  {
    name: 'unionpay',
    listed: true,
    starts: ['621226', '622202', '622588', '622848', '625912', '620522'],
    lengths: [16, 17, 18, 19],
  },
  { name: 'visa', listed: true, starts: ['411111', '476173', '400000', '453998', '49'], lengths: [16] },
  { name: 'visa-short-long', listed: true, starts: ['4222', '4917'], lengths: [13, 19] },
  { name: 'mastercard', listed: true, starts: ['510510', '541333', '555555', '52', '53'], lengths: [16] },
  { name: 'mastercard-2', listed: true, starts: ['2221', '2223', '2500', '2719', '2720'], lengths: [16] },
  { name: 'amex', listed: true, starts: ['34', '378282', '371449'], lengths: [15] },
  { name: 'jcb', listed: true, starts: ['3528', '3530', '3566', '3589'], lengths: [16] },
  { name: 'diners', listed: false, starts: ['300', '305', '36', '38'], lengths: [14] },
  { name: 'discover', listed: false, starts: ['6011', '65', '644'], lengths: [16] },
  { name: 'maestro', listed: false, starts: ['5018', '5020', '6304', '6759'], lengths: [16, 19] },
  { name: 'mir', listed: false, starts: ['2200', '2204'], lengths: [16] },
  { name: 'old-chinese', listed: false, starts: ['95588', '601382', '603367'], lengths: [19] },
];

/** The numbers payment companies print in their own manuals. */
export const knownTestPans = [
  '4111111111111111',
  '4012888888881881',
  '4242424242424242',
  '4222222222222',
  '5555555555554444',
  '5105105105105100',
  '2223003122003222',
  '378282246310005',
  '371449635398431',
  '3530111333300000',
  '3566002020360505',
  '6200000000000005',
  '6205500000000000004',
] as const;

/** Whether the digits pass ISO/IEC 7812's check (Luhn). */
export function passesCheck(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    const digit = Number(digits[digits.length - 1 - place]);
    const double = place % 2 === 1 ? digit * 2 : digit;
    sum += double > 9 ? double - 9 : double;
  }
  return sum % 10 === 0;
}

/** The digit that makes them pass. */
export function withCheckDigit(digits: string): string {
  for (let digit = 0; digit < 10; digit++) if (passesCheck(digits + digit)) return digits + digit;
  throw new RangeError(`not digits: ${digits}`);
}

export function makePan(dice: Dice, scheme: Scheme): string {
  const start = dice.pick(scheme.starts);
  return withCheckDigit(start + dice.digits(dice.pick(scheme.lengths) - start.length - 1));
}
