import { writeMoney } from '../text/number-style';
import { plainStyle, type TextStyle, writeText } from '../text/write-text';
import { movedMoney, said, type Truth } from '../truth';
import { wallOf, wallStamp } from '../wall-clock';
import type { TruthFile } from './truth-file';

/**
 * Stripe "Balance change from activity" and payouts, itemised (DOMAIN.md §4.1 S24): `created_utc` beside `created` in
 * the account's zone, amounts in major units with their sign, currency in small letters, payouts negative, and the
 * payout each row went into. Σ net of the rows of a payout = the payout.
 */
export type StripeBalanceOptions = Partial<TextStyle>;

const header =
  'balance_transaction_id,created_utc,created,currency,gross,fee,net,reporting_category,source_id,description,automatic_payout_id,automatic_payout_effective_at_utc,customer_id,charge_id,payment_intent_id,payment_method_type,card_brand,card_funding';
const categories = { sale: 'charge', refund: 'refund', fee: 'fee', payout: 'payout' } as const;
const methods = { card: 'card', wechat: 'wechat_pay', alipay: 'alipay', none: '' } as const;

export const stripeBalanceExpresses = (row: Truth) =>
  row.tender in methods && (movedMoney(row) || row.type === 'fee' || row.type === 'payout');

const balanceId = (row: Truth) => `txn_${row.providerId.replace(/^[a-z]+_/, '')}`;

/** The provider's number is the balance transaction's; the charge's own stands in source_id. */
export const stripeBalanceSays = (row: Truth): Truth => ({ ...said(row, 'stripe', []), providerId: balanceId(row) });

export function writeStripeBalance(given: readonly Truth[], options: StripeBalanceOptions = {}): TruthFile {
  const style = { ...plainStyle, lineEnd: '\n' as const, ...options };
  const rows = given.filter(stripeBalanceExpresses);
  const payouts = new Map(rows.filter((row) => row.type === 'payout').map((row) => [row.batch, row]));
  const money = (minor: number) => writeMoney(minor, style.number);
  const cells = rows.map((row) => {
    const utc = wallStamp(Date.parse(row.time));
    const payout = payouts.get(row.batch);
    const charge = row.type === 'refund' ? row.originId : row.type === 'sale' ? row.providerId : '';
    return [
      balanceId(row),
      utc,
      wallStamp(wallOf(row.time, 'Europe/London')),
      row.currency.toLowerCase(),
      money(row.amountMinor),
      money(row.feeMinor),
      money(row.amountMinor - row.feeMinor),
      categories[row.type as 'sale'],
      row.providerId,
      row.type === 'payout'
        ? 'STRIPE PAYOUT'
        : row.type === 'refund'
          ? 'REFUND FOR CHARGE (In-store sale)'
          : 'In-store sale',
      payout?.providerId ?? '',
      payout ? wallStamp(Date.parse(payout.time)) : '',
      '',
      charge,
      charge.replace(/^ch_/, 'pi_'),
      methods[row.tender as 'card'],
      row.tender === 'card' ? 'Visa' : '',
      row.tender === 'card' ? 'credit' : '',
    ];
  });
  return {
    name: 'Itemized_balance_change_from_activity_GBP_2025-03-03_to_2025-04-07_Europe-London.csv',
    bytes: writeText({ above: [], header: [header.split(',')], rows: cells, below: [] }, style),
    truth: rows.map(stripeBalanceSays),
    control: null,
  };
}
