/** The normal form of DOMAIN §4.1: what a line of any provider's export says. */
export const ROW_TYPES = ['sale', 'refund', 'void', 'preauth', 'completion', 'fee', 'payout'] as const;
export type RowType = (typeof ROW_TYPES)[number];

/** How a customer paid, in the words of the domain's tenders where it has one. */
export const ROW_TENDERS = [
  'card',
  'foreign',
  'wechat',
  'alipay',
  'unionpay-qr',
  'ecny',
  'cash',
  'members',
  'other',
] as const;
export type RowTender = (typeof ROW_TENDERS)[number];

/** Money moved, may still move, or did not move. Only `done` rows are summed; all are counted, compared and fingerprinted. */
export const ROW_STATES = ['done', 'pending', 'failed'] as const;
export type RowState = (typeof ROW_STATES)[number];

/**
 * Type, tender and state in one small number: type × 64 + tender × 4 + state, by their places in the lists above.
 * A release may add to the ends of the lists; kept rows and fingerprints depend on the places.
 */
export const rowCode = (type: RowType, tender: RowTender, state: RowState): number =>
  ROW_TYPES.indexOf(type) * 64 + ROW_TENDERS.indexOf(tender) * 4 + ROW_STATES.indexOf(state);
export const typeOfCode = (code: number): RowType => ROW_TYPES[code >> 6] ?? 'sale';
export const tenderOfCode = (code: number): RowTender => ROW_TENDERS[(code >> 2) & 15] ?? 'other';
export const stateOfCode = (code: number): RowState => ROW_STATES[code & 3] ?? 'done';

/** Types that add to what a shop took; the others take away or move money without a sale. */
export const isTaking = (type: RowType): boolean => type === 'sale' || type === 'completion';

/** Texts of a row, in the order they are hashed and kept. `refundId` tells two refunds of one sale apart. */
export const TEXT_FIELDS = [
  'providerId',
  'orderId',
  'refundId',
  'rrn',
  'mid',
  'tid',
  'batch',
  'trace',
  'cardMask',
] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** The texts of a row in their order. Field by field: an engine finds a property it knows by name several times faster. */
export function fillTexts(texts: string[], row: Readonly<Record<TextField, string>>): void {
  texts[0] = row.providerId;
  texts[1] = row.orderId;
  texts[2] = row.refundId;
  texts[3] = row.rrn;
  texts[4] = row.mid;
  texts[5] = row.tid;
  texts[6] = row.batch;
  texts[7] = row.trace;
  texts[8] = row.cardMask;
}

/**
 * `time` is UTC ms, `day` days since 1970 on the shop's own clock, `minute` minutes from its midnight (−1 when the file gives
 * a date only). `amountMinor` carries its sign (a refund is negative), `feeMinor` is positive when the shop pays it.
 */
export type NormalRow = {
  record: number;
  time: number;
  day: number;
  minute: number;
  type: RowType;
  tender: RowTender;
  state: RowState;
  /** `rowCode` of the three above. */
  code: number;
  amountMinor: number;
  feeMinor: number;
  currency: string;
} & Record<TextField, string>;

export const emptyRow = (): NormalRow => ({
  record: 0,
  time: 0,
  day: 0,
  minute: 0,
  type: 'sale',
  tender: 'other',
  state: 'done',
  code: 0,
  amountMinor: 0,
  feeMinor: 0,
  currency: 'CNY',
  providerId: '',
  orderId: '',
  refundId: '',
  rrn: '',
  mid: '',
  tid: '',
  batch: '',
  trace: '',
  cardMask: '',
});
