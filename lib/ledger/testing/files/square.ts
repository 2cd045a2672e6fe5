import { writeMoney } from '../text/number-style';
import { plainStyle, type TextStyle, writeText } from '../text/write-text';
import { movedMoney, said, type Truth } from '../truth';
import { wallDate, wallOf, wallTime } from '../wall-clock';
import { pickBy, type TruthFile } from './truth-file';

/**
 * Square transactions CSV (DOMAIN.md §4.1 S25): local date and time in their own columns with the zone's Rails name,
 * `$` before every amount, fees negative, Card and Cash are amounts, a refund repeats the Transaction ID of its payment.
 * The amount is Total Collected: net sales, tax and tip.
 */
export type SquareOptions = Partial<TextStyle> & {
  readonly variant?: 37 | 55;
  /** 'us': 03/04/2025 and 2:30:00 PM. */
  readonly dates?: 'iso' | 'us';
};

const columns37 =
  'Date,Time,Time Zone,Gross Sales,Discounts,Service Charges,Net Sales,Gift Card Sales,Tax,Tip,Partial Refunds,Total Collected,Source,Card,Card Entry Methods,Cash,Square Gift Card,Other Tender,Other Tender Type,Other Tender Note,Fees,Net Total,Transaction ID,Payment ID,Card Brand,PAN Suffix,Device Name,Staff Name,Staff ID,Details,Description,Event Type,Location,Dining Option,Customer ID,Customer Name,Customer Reference ID';
// The later files say "Tender Note" where the earlier ones said "Other Tender Note".
const columns55 = `${columns37.replace('Other Tender Note', 'Tender Note')},Device Nickname,Third Party Fees,Deposit ID,Deposit Date,Deposit Details,Fee Percentage Rate,Fee Fixed Rate,Refund Reason,Discount Name,Transaction Status,Cash App,Order Reference ID,Fulfillment Note,Free Processing Applied,Channel,Unattributed Tips,Table Info,International Fee`;
const zone = 'America/Los_Angeles';

export const squareExpresses = (row: Truth) => (row.tender === 'card' || row.tender === 'cash') && movedMoney(row);

export function squareSays(row: Truth): Truth {
  const told = said(row, 'square', ['orderId', 'providerId', 'cardMask']);
  return { ...told, orderId: row.originOrderId || row.orderId, cardMask: row.cardMask.slice(-4) };
}

const brands = { 4: 'Visa', 5: 'MasterCard', 2: 'MasterCard', 3: 'American Express' } as const;
const usDate = (date: string) => `${date.slice(5, 7)}/${date.slice(8)}/${date.slice(0, 4)}`;
function usTime(time: string): string {
  const hour = Number(time.slice(0, 2));
  return `${hour % 12 || 12}${time.slice(2)} ${hour < 12 ? 'AM' : 'PM'}`;
}

function cellsOf(row: Truth, { variant = 37, dates = 'iso', number = 'dollar' }: SquareOptions): string[] {
  const wall = wallOf(row.time, zone);
  const total = row.amountMinor;
  // Taxed at about 8 %; a third of the payments tip. Whatever is left is the net sale, so the parts add up.
  const tax = Math.trunc((total * 8) / 108);
  const tip = row.type === 'sale' && row.orderId.charCodeAt(3) % 3 === 0 ? Math.trunc(total / 12) : 0;
  const net = total - tax - tip;
  const money = (minor: number) => writeMoney(minor, number);
  const card = row.tender === 'card';
  const transaction = row.originOrderId || row.orderId;
  const url = `https://squareup.com/dashboard/sales/transactions/${transaction}/by-unit/L08F63EFNAXA2`;
  const cells = [
    dates === 'us' ? usDate(wallDate(wall)) : wallDate(wall),
    dates === 'us' ? usTime(wallTime(wall)) : wallTime(wall),
    'Pacific Time (US & Canada)',
    money(net),
    money(0),
    money(0),
    money(net),
    money(0),
    money(tax),
    money(tip),
    money(0),
    money(total),
    'Point of Sale',
    money(card ? total : 0),
    card ? pickBy(row.orderId, ['Tapped', 'Chip', 'Swiped', 'Keyed']) : 'N/A',
    money(card ? 0 : total),
    money(0),
    money(0),
    '',
    '',
    money(row.feeMinor === 0 ? 0 : -row.feeMinor),
    money(total - row.feeMinor),
    transaction,
    row.providerId,
    card ? (brands[row.cardMask.charAt(0) as '4'] ?? 'Visa') : '',
    row.cardMask.slice(-4),
    `Register ${row.tid.slice(-1)}`,
    'Lin',
    'TM4kqf2bLQ',
    url,
    pickBy(row.orderId, [
      'Flat White',
      'Latte x 2, Croissant',
      'Soup "of the day"',
      'Custom Amount - Catering, 12 people',
    ]),
    row.type === 'refund' ? 'Refund' : 'Payment',
    'Market Street',
    '',
    '',
    '',
    '',
  ];
  if (variant === 37) return cells;
  const rate = card && row.type === 'sale' ? ['2.6', '$0.10'] : ['', ''];
  const later = ['', money(0), `3ZMFS7QX${row.batch}`, '', '', ...rate, row.type === 'refund' ? 'Returned' : '', ''];
  return [...cells, ...later, 'Complete', money(0), '', '', '', '', money(0), '', money(0)];
}

export function writeSquare(given: readonly Truth[], options: SquareOptions = {}): TruthFile {
  const { variant = 37, dates, ...style } = options;
  const rows = given.filter(squareExpresses);
  const header = (variant === 37 ? columns37 : columns55).split(',');
  const cells = rows.map((row) => cellsOf(row, { variant, ...style, ...(dates ? { dates } : {}) }));
  return {
    name: 'transactions-2025-03-03-2025-04-07.csv',
    bytes: writeText(
      { above: [], header: [header], rows: cells, below: [] },
      { ...plainStyle, lineEnd: '\n', ...style },
    ),
    truth: rows.map(squareSays),
    control: null,
  };
}
