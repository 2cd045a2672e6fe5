import { writeMoney } from '../text/number-style';
import { plainStyle, type TextStyle, writeText } from '../text/write-text';
import { movedMoney, said, type Truth } from '../truth';
import { offsetAt, wallDate, wallOf, wallStamp } from '../wall-clock';
import type { TruthFile } from './truth-file';

/**
 * Adyen settlement details report (DOMAIN.md §4.1 S23): debit and credit in their own columns, empty where nothing
 * went that way; fees split over markup, scheme and interchange, or all of it commission; the time in the account's
 * zone with its short name (CET, CEST); a refund has its own Modification Reference; MerchantPayout closes a batch
 * and is no sale. Net credit − net debit of a batch, its payout included, is 0.
 */
export type AdyenOptions = Partial<TextStyle> & {
  readonly pricing?: 'interchange' | 'commission';
  /** Only this settlement batch, as one report holds one. */
  readonly batch?: string;
};

const header =
  'Company Account,Merchant Account,Psp Reference,Merchant Reference,Payment Method,Creation Date,TimeZone,Type,Modification Reference,Gross Currency,Gross Debit (GC),Gross Credit (GC),Exchange Rate,Net Currency,Net Debit (NC),Net Credit (NC),Commission (NC),Markup (NC),Scheme Fees (NC),Interchange (NC),Batch Number';
const zone = 'Europe/Amsterdam';
const types = { sale: 'Settled', refund: 'Refunded', fee: 'Fee', payout: 'MerchantPayout' } as const;
const schemes = { 4: 'visa', 5: 'mc', 2: 'mc', 3: 'amex' } as const;

export const adyenExpresses = (row: Truth) =>
  row.tender !== 'cash' && (movedMoney(row) || row.type === 'fee' || row.type === 'payout');

export function adyenSays(row: Truth): Truth {
  const told = said(row, 'adyen', ['orderId', 'providerId', 'originId', 'batch']);
  const ownNumber = row.type === 'sale' || row.type === 'refund';
  const named = row.type === 'payout' || row.type === 'fee' ? { orderId: '', providerId: '' } : {};
  return ownNumber ? { ...told, orderId: row.originOrderId || row.orderId } : { ...told, ...named };
}

function methodOf(row: Truth): string {
  if (row.tender === 'card') return schemes[row.cardMask.charAt(0) as '4'] ?? 'visa';
  return { wechat: 'wechatpay_pos', alipay: 'alipay' }[row.tender as 'wechat'] ?? '';
}

function cellsOf(row: Truth, { pricing = 'interchange', number = 'plain' }: AdyenOptions): string[] {
  const wall = wallOf(row.time, zone);
  const money = (minor: number) => writeMoney(minor, number);
  const sides = (minor: number) => (minor < 0 ? [money(-minor), ''] : ['', money(minor)]);
  const trade = row.type === 'sale' || row.type === 'refund';
  const part = (share: number) => Math.floor((row.feeMinor * share) / 100);
  const [scheme, interchange] = [part(15), part(45)];
  const split = ['', row.feeMinor - scheme - interchange, scheme, interchange];
  const fees = pricing === 'commission' ? [row.feeMinor, '', '', ''] : split;
  const reference = {
    sale: `C${row.providerId.slice(1)}`,
    refund: row.providerId,
    fee: 'Transaction Fees',
    payout: `TX${row.batch}XT batch ${row.batch}, MarketStreet`,
  }[row.type as 'sale'];
  return [
    'TillreadyDemo',
    'MarketStreet',
    trade ? row.originId || row.providerId : '',
    trade ? row.originOrderId || row.orderId : '',
    methodOf(row),
    wallStamp(wall),
    offsetAt(Date.parse(row.time), zone) === 3_600_000 ? 'CET' : 'CEST',
    types[row.type as 'sale'],
    reference,
    trade ? row.currency : '',
    ...(trade ? sides(row.amountMinor) : ['', '']),
    trade ? '1' : '',
    row.currency,
    ...sides(row.amountMinor - row.feeMinor),
    ...fees.map((fee) => (trade && typeof fee === 'number' ? money(fee) : '')),
    row.batch,
  ];
}

export function writeAdyen(given: readonly Truth[], options: AdyenOptions = {}): TruthFile {
  const { pricing, batch, ...style } = options;
  const rows = given.filter((row) => adyenExpresses(row) && (batch === undefined || row.batch === batch));
  const cells = rows.map((row) => cellsOf(row, { ...style, ...(pricing ? { pricing } : {}) }));
  const paid = rows.filter((row) => row.type === 'payout').reduce((sum, row) => sum - row.amountMinor, 0);
  const day = rows[0] ? wallDate(wallOf(rows[0].time, zone)) : '2025-03-03';
  return {
    name: `settlement_detail_report_batch_${batch ?? day}.csv`,
    bytes: writeText(
      { above: [], header: [header.split(',')], rows: cells, below: [] },
      { ...plainStyle, lineEnd: '\n', ...style },
    ),
    truth: rows.map(adyenSays),
    control: { netMinor: paid },
  };
}
