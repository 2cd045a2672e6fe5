import { writeMoney } from '../text/number-style';
import { plainStyle, type TextStyle, writeText } from '../text/write-text';
import { said, type Truth } from '../truth';
import { wallDate, wallTime } from '../wall-clock';
import type { TruthFile } from './truth-file';

/**
 * Stripe Payments CSV (DOMAIN.md §4.1 S24): UTC, one row a payment and none a refund, which only shows as Amount
 * Refunded beside its payment (`refundedMinor` of the truth); declined payments stand there with their amount.
 * "Card CVC Status" holds pass or fail, never a code.
 */
export type StripePaymentsOptions = Partial<TextStyle> & {
  /** Left out, times end at the minute, as in most of these files; the truth is cut the same way. */
  readonly seconds?: boolean;
};

const header =
  'id,Description,Seller Message,Created (UTC),Amount,Amount Refunded,Currency,Converted Amount,Converted Amount Refunded,Fee,Tax,Converted Currency,Mode,Status,Statement Descriptor,Customer ID,Customer Description,Customer Email,Captured,Card ID,Card Last4,Card Brand,Card Funding,Card Exp Month,Card Exp Year,Card Name,Card Address Line1,Card Address Line2,Card Address City,Card Address State,Card Address Country,Card Address Zip,Card Issue Country,Card Fingerprint,Card CVC Status,Card AVS Zip Status,Card AVS Line1 Status,Card Tokenization Method,Disputed Amount,Dispute Status,Dispute Reason,Dispute Date (UTC),Dispute Evidence Due (UTC),Invoice ID,Payment Source Type,Destination,Transfer,Interchange Costs,Merchant Service Charge,Transfer Group,PaymentIntent ID';

export const stripePaymentExpresses = (row: Truth) =>
  row.type === 'sale' && (row.tender === 'card' || row.tender === 'wechat' || row.tender === 'alipay');

const brands = { 4: 'Visa', 5: 'MasterCard', 2: 'MasterCard', 3: 'American Express' } as const;

function cellsOf(row: Truth, given: number, seconds: boolean, money: (minor: number) => string): string[] {
  const utc = Date.parse(row.time);
  const paid = row.status === 'success';
  const card = row.tender === 'card';
  const key = row.providerId.slice(3);
  const onCard = (text: string) => (card ? text : '');
  const line: Record<string, string> = {
    id: row.providerId,
    Description: `In-store sale, till ${row.tid.slice(-1)}`,
    'Seller Message': paid ? 'Payment complete.' : 'The bank did not return any further details with this decline.',
    'Created (UTC)': `${wallDate(utc)} ${seconds ? wallTime(utc) : wallTime(utc).slice(0, 5)}`,
    Amount: money(row.amountMinor),
    'Amount Refunded': money(given),
    Currency: row.currency.toLowerCase(),
    'Converted Amount': money(row.amountMinor),
    'Converted Amount Refunded': money(given),
    Fee: money(row.feeMinor),
    Tax: money(0),
    'Converted Currency': row.currency.toLowerCase(),
    Mode: 'Live',
    Status: paid ? (given === row.amountMinor ? 'Refunded' : 'Paid') : 'Failed',
    'Statement Descriptor': 'MARKET STREET',
    Captured: String(paid),
    'Card ID': onCard(`pm_1Q${key.slice(0, 20)}`),
    'Card Last4': row.cardMask.slice(-4),
    'Card Brand': onCard(brands[row.cardMask.charAt(0) as '4'] ?? 'Visa'),
    'Card Funding': onCard('credit'),
    'Card Exp Month': onCard('11'),
    'Card Exp Year': onCard('2028'),
    'Card Issue Country': onCard('GB'),
    'Card CVC Status': onCard('pass'),
    'Payment Source Type': row.tender,
    'PaymentIntent ID': `pi_${key}`,
  };
  return header.split(',').map((name) => line[name] ?? '');
}

export function writeStripePayments(given: readonly Truth[], options: StripePaymentsOptions = {}): TruthFile {
  const { seconds = false, ...asked } = options;
  const style = { ...plainStyle, lineEnd: '\n' as const, ...asked };
  const back = new Map<string, number>();
  for (const row of given)
    if (row.type === 'refund') back.set(row.originId, (back.get(row.originId) ?? 0) - row.amountMinor);
  const rows = given.filter(stripePaymentExpresses);
  const refundOf = (row: Truth) => back.get(row.providerId) ?? 0;
  const cells = rows.map((row) => cellsOf(row, refundOf(row), seconds, (minor) => writeMoney(minor, style.number)));
  return {
    name: 'unified_payments.csv',
    bytes: writeText({ above: [], header: [header.split(',')], rows: cells, below: [] }, style),
    truth: rows.map((row) => ({
      ...said(row, 'stripe', ['providerId', 'cardMask']),
      time: seconds ? row.time : row.time.replace(/:\d\dZ$/, ':00Z'),
      cardMask: row.cardMask.slice(-4),
      refundedMinor: refundOf(row),
    })),
    control: null,
  };
}
