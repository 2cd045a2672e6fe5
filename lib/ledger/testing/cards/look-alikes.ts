import type { Dice } from '../dice';
import { passesCheck, withCheckDigit } from './pans';

/**
 * Numbers that are not card numbers. `hard`: by digits alone nothing tells them from one (right first digits and check
 * digit); only their column, or the scheme's length, does. A false-hit table shows these apart.
 */
export type LookAlike = {
  readonly name: string;
  readonly hard: boolean;
  readonly column: 'id' | 'note';
  readonly make: (dice: Dice) => string;
};

/** Throws until the claim holds; the claims here hold once in ten throws. */
function until(make: () => string, holds: (text: string) => boolean): string {
  for (let tries = 0; tries < 10_000; tries++) {
    const text = make();
    if (holds(text)) return text;
  }
  throw new Error('no such number in ten thousand throws');
}
const fails = (digits: string) => !passesCheck(digits);
const day = (dice: Dice) =>
  `2025${String(dice.whole(1, 12)).padStart(2, '0')}${String(dice.whole(1, 28)).padStart(2, '0')}`;
const clock = (dice: Dice) => `${dice.whole(10, 21)}${dice.whole(10, 59)}${dice.whole(10, 59)}`;
const easy = (name: string, column: LookAlike['column'], make: LookAlike['make']): LookAlike => ({
  name,
  hard: false,
  column,
  make,
});
const hard = (name: string, column: LookAlike['column'], make: LookAlike['make']): LookAlike => ({
  name,
  hard: true,
  column,
  make,
});

function ean(start: string, dice: Dice): string {
  const digits = start + dice.digits(12 - start.length);
  const sum = Array.from(digits).reduce((all, digit, at) => all + Number(digit) * (at % 2 ? 3 : 1), 0);
  return digits + ((10 - (sum % 10)) % 10);
}
const identity = (area: string, dice: Dice) =>
  `${area}${dice.digits(2)}19${dice.whole(60, 99)}0${dice.whole(1, 9)}${dice.whole(10, 28)}${dice.digits(4)}`;

export const lookAlikes: readonly LookAlike[] = [
  // 28 digits whose first sixteen begin with 4 and pass the check: only the longer run says no.
  easy('wechat-order', 'id', (dice) => `${withCheckDigit(`4200${dice.digits(11)}`)}${dice.digits(12)}`),
  easy('wechat-order-passing', 'id', (dice) => withCheckDigit(`42000020862025${dice.digits(13)}`)),
  easy('wechat-refund', 'id', (dice) => `50303108${day(dice)}${dice.digits(13)}`),
  easy('alipay-trade', 'id', (dice) => withCheckDigit(`${day(dice)}2200${dice.digits(15)}`)),
  easy('alipay-partner', 'id', (dice) => withCheckDigit(`2088${dice.digits(11)}`)),
  easy('rrn', 'id', (dice) => `5${dice.digits(11)}`),
  easy('rrn-like-visa', 'id', (dice) => withCheckDigit(`4${dice.digits(10)}`)),
  easy('order-passing', 'id', (dice) =>
    withCheckDigit(`${dice.pick(['1', '7', '8', '0'])}${dice.digits(dice.whole(14, 17))}`),
  ),
  easy('order-20', 'id', (dice) => withCheckDigit(`4${dice.digits(18)}`)),
  easy('merchant', 'id', (dice) => withCheckDigit(`898310${dice.digits(8)}`)),
  easy('terminal', 'id', (dice) => dice.digits(8)),
  easy('stamp-14', 'id', (dice) => day(dice) + clock(dice)),
  easy('stamp-17', 'id', (dice) => until(() => day(dice) + clock(dice) + dice.digits(3), passesCheck)),
  easy('unix-milliseconds', 'id', (dice) => until(() => `1741${dice.digits(9)}`, passesCheck)),
  easy('visa-failing', 'note', (dice) => until(() => `4${dice.digits(15)}`, fails)),
  easy('unionpay-failing', 'note', (dice) => until(() => `62${dice.digits(17)}`, fails)),
  easy('mastercard-failing-spaces', 'note', (dice) =>
    until(() => `55${dice.digits(14)}`, fails).replace(/(\d{4})(?=\d)/g, '$1 '),
  ),
  easy('beyond-mastercard-2', 'note', (dice) => withCheckDigit(`2721${dice.digits(11)}`)),
  easy('barcode', 'note', (dice) => ean('690', dice)),
  easy('barcode-german', 'note', (dice) => until(() => ean('400', dice), fails)),
  easy('phone', 'note', (dice) => `1${dice.pick([3, 5, 8])}${dice.digits(9)}`),
  easy('phone-spaces', 'note', (dice) => `+86 13${dice.digits(1)} ${dice.digits(4)} ${dice.digits(4)}`),
  easy('two-phones', 'note', (dice) => `13${dice.digits(9)}，15${dice.digits(9)}`),
  easy('hotline', 'note', (dice) => `400-${dice.digits(3)}-${dice.digits(4)}转${dice.digits(4)}`),
  easy('amount', 'note', (dice) => `${dice.whole(1, 9)},${dice.digits(3)},${dice.digits(3)}.${dice.digits(2)}元`),
  easy('date-range', 'note', (dice) => `2025-03-0${dice.whole(1, 9)} 2025-03-1${dice.whole(0, 9)}`),
  easy('identity', 'note', (dice) => identity(dice.pick(['1101', '3101', '3301']), dice)),
  easy('masked', 'note', (dice) => `622588******${dice.digits(4)}`),
  easy('masked-spaces', 'note', (dice) => `4111 11** **** ${dice.digits(4)}`),
  easy('last-four', 'note', (dice) => `尾号${dice.digits(4)}`),
  easy('parcel', 'note', (dice) => `SF1${dice.digits(12)}`),
  easy('words', 'note', (dice) => dice.pick(['少辣，打包', '加一份米饭', 'table 12', '积分兑换', ''])),
  hard('order-like-unionpay', 'id', (dice) => withCheckDigit(`62${dice.digits(16)}`)),
  hard('order-like-visa', 'id', (dice) => withCheckDigit(`4${dice.digits(14)}`)),
  // 15 digits that begin 352–358 and pass the check by their own standard; JCB has sixteen.
  hard('imei', 'id', (dice) => withCheckDigit(`35${dice.whole(28, 89)}${dice.digits(10)}`)),
  hard('identity-like-visa', 'note', (dice) => until(() => identity('4403', dice), passesCheck)),
  hard('identity-like-unionpay', 'note', (dice) => until(() => identity('6201', dice), passesCheck)),
  hard('barcode-like-visa', 'note', (dice) => until(() => ean('400', dice), passesCheck)),
  hard('four-prices', 'note', (dice) =>
    until(
      () => `4${dice.digits(3)} ${dice.digits(4)} ${dice.digits(4)} ${dice.digits(4)}`,
      (text) => passesCheck(text.replaceAll(' ', '')),
    ),
  ),
];
