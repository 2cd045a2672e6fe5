import type { Dice } from '../dice';
import { writeTillHtml } from '../sheets/html-xls';
import { settledByFormula, writeTillXls, writeTillXlsx } from '../sheets/till-sheets';
import type { Market } from '../shop/plan';
import type { TextStyle } from '../text/write-text';
import type { Truth } from '../truth';
import { adyenExpresses, writeAdyen } from './adyen';
import { alipayExpresses, writeAlipay, writeAlipayZip } from './alipay';
import { leshuaExpresses, writeLeshua } from './leshua';
import { saobeiExpresses, writeSaobei } from './saobei';
import { squareExpresses, writeSquare } from './square';
import { stripeBalanceExpresses, writeStripeBalance } from './stripe-balance';
import { stripePaymentExpresses, writeStripePayments } from './stripe-payments';
import { tillExpresses, writeTill } from './till';
import type { TruthFile } from './truth-file';
import { wechatExpresses, writeWechat } from './wechat';

/** One way of writing a shop's rows. `market` is the shop to write: its zone, currency and numbers fit the layout. */
export type Writer = {
  readonly key: string;
  readonly market: Market;
  /** Rows the file can say; plant faults in these. */
  readonly expresses: (row: Truth) => boolean;
  readonly write: (rows: readonly Truth[], style?: Partial<TextStyle>) => TruthFile;
  /** Columns that may be put in another order, 0 where there is no header to find them by or no text at all. */
  readonly columns: number;
};

const china = (key: string, expresses: Writer['expresses'], columns: number, write: Writer['write']): Writer => ({
  key,
  market: 'china',
  expresses,
  columns,
  write,
});
const abroad = (
  key: string,
  market: Market,
  expresses: Writer['expresses'],
  columns: number,
  write: Writer['write'],
): Writer => ({
  key,
  market,
  expresses,
  columns,
  write,
});

/** Every layout in every variant, for tests that go through them all. */
export const writers: readonly Writer[] = [
  china('wechat', wechatExpresses, 27, (rows, style) => writeWechat(rows, style)),
  china('wechat-bom', wechatExpresses, 27, (rows, style) => writeWechat(rows, { encoding: 'utf-8-bom', ...style })),
  china('wechat-coupon', wechatExpresses, 24, (rows, style) => writeWechat(rows, { variant: 'coupon', ...style })),
  china('wechat-old', wechatExpresses, 24, (rows, style) => writeWechat(rows, { variant: 'old', ...style })),
  china('alipay', alipayExpresses, 25, (rows, style) => writeAlipay(rows, style)),
  china('alipay-all-tabs', alipayExpresses, 25, (rows, style) => writeAlipay(rows, { tabs: 'all', ...style })),
  china('alipay-zip', alipayExpresses, 25, (rows, style) => writeAlipayZip(rows, style)),
  china('leshua', leshuaExpresses, 0, (rows, style) => writeLeshua(rows, style)),
  china('leshua-minus', leshuaExpresses, 0, (rows, style) => writeLeshua(rows, { signs: 'minus', ...style })),
  china('saobei', saobeiExpresses, 0, (rows, style) => writeSaobei(rows, style)),
  china('till', tillExpresses, 18, (rows, style) => writeTill(rows, style)),
  china('till-compact', tillExpresses, 18, (rows, style) =>
    writeTill(rows, { when: 'split-compact', guard: 'tab', ...style }),
  ),
  china('till-two-headers', tillExpresses, 18, (rows, style) =>
    writeTill(rows, { twoLineHeader: true, number: 'grouped', ...style }),
  ),
  china('till-unsigned', tillExpresses, 18, (rows, style) =>
    writeTill(rows, { unsigned: true, guard: 'formula', ...style }),
  ),
  china('till-utf-16', tillExpresses, 18, (rows, style) =>
    writeTill(rows, { encoding: 'utf-16le-bom', separator: '\t', ...style }),
  ),
  china('till-html', tillExpresses, 0, (rows) => writeTillHtml(rows)),
  china('till-xlsx', tillExpresses, 0, (rows) => writeTillXlsx(rows)),
  china('till-xlsx-odd', tillExpresses, 0, (rows) =>
    writeTillXlsx(rows, {
      strings: 'inline',
      from1904: true,
      numbers: 'seventeen',
      formula: settledByFormula,
      noteFirst: true,
    }),
  ),
  china('till-xlsx-bare', tillExpresses, 0, (rows) =>
    writeTillXlsx(rows, { bare: true, when: 'split', zip: { descriptors: true } }),
  ),
  china('till-xls', tillExpresses, 0, (rows) => writeTillXls(rows)),
  china('till-xls-odd', tillExpresses, 0, (rows) =>
    writeTillXls(rows, { from1904: true, formula: settledByFormula, when: 'split' }),
  ),
  abroad('square-37', 'square', squareExpresses, 37, (rows, style) => writeSquare(rows, style)),
  abroad('square-55', 'square', squareExpresses, 55, (rows, style) => writeSquare(rows, { variant: 55, ...style })),
  abroad('square-us', 'square', squareExpresses, 55, (rows, style) =>
    writeSquare(rows, { variant: 55, dates: 'us', ...style }),
  ),
  abroad('stripe-payments', 'stripe', stripePaymentExpresses, 51, (rows, style) => writeStripePayments(rows, style)),
  abroad('stripe-payments-seconds', 'stripe', stripePaymentExpresses, 51, (rows, style) =>
    writeStripePayments(rows, { seconds: true, ...style }),
  ),
  abroad('stripe-balance', 'stripe', stripeBalanceExpresses, 18, (rows, style) => writeStripeBalance(rows, style)),
  abroad('adyen', 'adyen', adyenExpresses, 21, (rows, style) => writeAdyen(rows, style)),
  abroad('adyen-commission', 'adyen', adyenExpresses, 21, (rows, style) =>
    writeAdyen(rows, { pricing: 'commission', ...style }),
  ),
];

/** A style that changes how a file looks and nothing it says. `columns` of the writer, to mix their order too. */
export function anyStyle(dice: Dice, columns = 0): Partial<TextStyle> {
  const encoding = dice.pick(['utf-8', 'utf-8-bom', 'gbk', 'gb18030', 'utf-16le-bom', 'utf-16be-bom'] as const);
  const style: Partial<TextStyle> = {
    encoding,
    quoting: dice.pick(['needed', 'all'] as const),
    lineEnd: dice.pick(['\r\n', '\n', '\r'] as const),
    separator: dice.pick([',', ',', '\t', ';'] as const),
    lastLineEnd: dice.chance(0.7),
  };
  if (columns === 0) return style;
  const order = dice.shuffle(Array.from({ length: columns }, (_, place) => place));
  return dice.chance(0.5) ? { ...style, columns: order } : style;
}
