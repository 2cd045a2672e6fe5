/**
 * What a transaction export says, in the normal form of DOMAIN.md §4.1, as the generator knows it.
 *
 * SIGNS. `amountMinor` is what the row moves towards the merchant, before fees, in minor units (fen, cents):
 *   sale +, completion +, refund −, void −, standalone fee −, payout − (money leaves the provider for the bank);
 *   a preauth is + the sum held, though nothing has moved yet, and a failed row keeps its amount though nothing moved.
 * `feeMinor` is + what the row costs the merchant, − what is given back (a refund that returns its fee).
 * So over rows that moved money: Σ amountMinor − Σ feeMinor = 0 once everything is paid out.
 *
 * TEXT FIELDS are '' when the file does not say them. `time` is a UTC instant with seconds, `…Z`.
 * `cardMask` is the cell as written (`622588******1234`, or only `1234`): compare its last four.
 */
export type Source = 'wechat' | 'alipay' | 'leshua' | 'saobei' | 'square' | 'stripe' | 'adyen' | 'till';
/** 'none' for payouts and standalone fees, which are paid with nothing. */
export type Tender = 'wechat' | 'alipay' | 'card' | 'unionpay-qr' | 'cash' | 'ecny' | 'foreign' | 'none';
export type TruthType = 'sale' | 'refund' | 'void' | 'preauth' | 'completion' | 'fee' | 'payout';
export type Status = 'success' | 'processing' | 'failed';

export type Truth = {
  source: Source | '';
  time: string;
  tender: Tender;
  type: TruthType;
  amountMinor: number;
  feeMinor: number;
  currency: string;
  status: Status;
  /** The merchant's own number of this row; a refund has its own. */
  orderId: string;
  /** The provider's number of this row. A WeChat void (REVOKED) carries the number of the sale it cancels. */
  providerId: string;
  /** Of a refund, void or completion: the merchant's and the provider's number of the row it belongs to. */
  originOrderId: string;
  originId: string;
  rrn: string;
  mid: string;
  tid: string;
  /** The terminal's batch; of a settlement report, the settlement batch. */
  batch: string;
  /** 流水/凭证号 within the batch. */
  trace: string;
  cardMask: string;
  /** Only in layouts that have no refund rows: all that was given back of this row, positive. */
  refundedMinor?: number;
};

/** The text fields a layout says; everything else is blanked by `said`. */
export type TextField =
  | 'orderId'
  | 'providerId'
  | 'originOrderId'
  | 'originId'
  | 'rrn'
  | 'mid'
  | 'tid'
  | 'batch'
  | 'trace'
  | 'cardMask';

const textFields: readonly TextField[] = [
  'orderId',
  'providerId',
  'originOrderId',
  'originId',
  'rrn',
  'mid',
  'tid',
  'batch',
  'trace',
  'cardMask',
];

/** The row as a file of `source` tells it: what its columns cannot say becomes ''. */
export function said(row: Truth, source: Source, fields: readonly TextField[]): Truth {
  const told = { ...row, source };
  for (const field of textFields) if (!fields.includes(field)) told[field] = '';
  return told;
}

/** Whether the row moved money between a customer and the merchant: what a summary line counts. */
export function movedMoney(row: Truth): boolean {
  if (row.status === 'failed') return false;
  return row.type === 'sale' || row.type === 'completion' || row.type === 'refund' || row.type === 'void';
}

export type Sums = { rows: number; amountMinor: number; feeMinor: number };

export function sumsOf(rows: readonly Truth[]): Sums {
  let amountMinor = 0;
  let feeMinor = 0;
  for (const row of rows) {
    amountMinor += row.amountMinor;
    feeMinor += row.feeMinor;
  }
  return { rows: rows.length, amountMinor, feeMinor };
}
