import { expect, test } from 'vitest';
import { writeAdyen } from './adyen';
import { handRow } from './hand-row';
import { writeSquare } from './square';
import { writeStripeBalance } from './stripe-balance';
import { writeStripePayments } from './stripe-payments';

const base = { tender: 'card', cardMask: '476173******0010', batch: '101', tid: '00000001', mid: '' } as const;
const lines = (bytes: Uint8Array) => new TextDecoder().decode(bytes).trimEnd().split('\n');

test('Square writes local time, dollars, Card and Cash as amounts, and fees below zero', () => {
  const sale = handRow({
    ...base,
    currency: 'USD',
    amountMinor: 123456,
    feeMinor: 3220,
    time: '2025-03-10T19:05:07Z',
    orderId: 'TxA',
    providerId: 'PayA',
  });
  const refund = handRow({
    ...sale,
    type: 'refund',
    amountMinor: -108,
    feeMinor: 0,
    orderId: 'TxB',
    providerId: 'PayB',
    originOrderId: 'TxA',
    originId: 'PayA',
  });
  const cash = handRow({
    ...sale,
    tender: 'cash',
    cardMask: '',
    amountMinor: 1080,
    feeMinor: 0,
    orderId: 'TxC',
    providerId: 'PayC',
    time: '2025-03-10T03:00:00Z',
  });
  const file = writeSquare([sale, refund, cash]);
  const [header, ...text] = lines(file.bytes);
  expect(header?.split(',')).toHaveLength(37);
  expect(
    header?.startsWith('Date,Time,Time Zone,Gross Sales,Discounts,Service Charges,Net Sales,Gift Card Sales,Tax,Tip'),
  ).toBe(true);
  expect(text[0]).toMatch(
    /^2025-03-10,12:05:07,Pacific Time \(US & Canada\),"\$1,143\.12",\$0\.00,\$0\.00,"\$1,143\.12",\$0\.00,\$91\.44,\$0\.00,\$0\.00,"\$1,234\.56",Point of Sale,"\$1,234\.56",\w+,\$0\.00,\$0\.00,\$0\.00,,,-\$32\.20,"\$1,202\.36",TxA,PayA,Visa,0010,Register 1,/,
  );
  expect(text[1]).toContain('-$1.00,$0.00,$0.00,-$1.00,$0.00,-$0.08,$0.00,$0.00,-$1.08,Point of Sale,-$1.08,');
  expect(text[1]).toContain(',$0.00,-$1.08,TxA,PayB,Visa,0010,');
  expect(text[1]).toContain(',Refund,Market Street,');
  expect(text[2]).toMatch(/^2025-03-09,20:00:00,.*,\$10\.80,Point of Sale,\$0\.00,N\/A,\$10\.80,/);
  expect(file.truth.map((row) => [row.amountMinor, row.orderId, row.cardMask])).toEqual([
    [123456, 'TxA', '0010'],
    [-108, 'TxA', '0010'],
    [1080, 'TxC', ''],
  ]);
});

test('Square’s later file has 55 columns, and may write the American way', () => {
  const [header, row] = lines(
    writeSquare([handRow({ ...base, time: '2025-03-10T21:30:00Z' })], { variant: 55, dates: 'us' }).bytes,
  );
  expect(header?.split(',')).toHaveLength(55);
  expect(header).toContain(',Tender Note,Fees,Net Total,');
  expect(header?.endsWith(',Table Info,International Fee')).toBe(true);
  expect(row?.startsWith('03/10/2025,2:30:00 PM,')).toBe(true);
});

test('Stripe payments are UTC to the minute, and refunds stand beside their payment', () => {
  const stripe = { ...base, currency: 'GBP', time: '2025-03-31T11:05:07Z' };
  const sale = handRow({ ...stripe, amountMinor: 2500, feeMinor: 55, providerId: 'ch_3Qa' });
  const refund = handRow({
    ...stripe,
    type: 'refund',
    amountMinor: -700,
    feeMinor: 0,
    providerId: 're_3Qb',
    originId: 'ch_3Qa',
  });
  const declined = handRow({ ...stripe, status: 'failed', feeMinor: 0, providerId: 'ch_3Qc' });
  const file = writeStripePayments([sale, refund, declined]);
  const text = lines(file.bytes);
  expect(text[0]?.startsWith('id,Description,Seller Message,Created (UTC),Amount,Amount Refunded,Currency,')).toBe(
    true,
  );
  expect(text[1]).toMatch(
    /^ch_3Qa,"In-store sale, till 1",Payment complete\.,2025-03-31 11:05,25\.00,7\.00,gbp,25\.00,7\.00,0\.55,0\.00,gbp,Live,Paid,MARKET STREET,,,,true,/,
  );
  expect(text[2]).toContain(',2025-03-31 11:05,25.00,0.00,gbp,');
  expect(text[2]).toContain(',Failed,');
  expect(text).toHaveLength(3);
  expect(file.truth.map((row) => [row.time, row.status, row.refundedMinor])).toEqual([
    ['2025-03-31T11:05:00Z', 'success', 700],
    ['2025-03-31T11:05:00Z', 'failed', 0],
  ]);
});

test('the Stripe balance says UTC and the account’s own time, and pays out what its rows leave', () => {
  const stripe = { ...base, currency: 'GBP', time: '2025-03-31T11:05:07Z' };
  const sale = handRow({ ...stripe, amountMinor: 2500, feeMinor: 55, providerId: 'ch_3Qa' });
  const payout = handRow({
    ...stripe,
    tender: 'none',
    type: 'payout',
    amountMinor: -2445,
    feeMinor: 0,
    time: '2025-04-01T08:30:00Z',
    providerId: 'po_3Qd',
    cardMask: '',
  });
  const [header, ...text] = lines(writeStripeBalance([sale, payout]).bytes);
  expect(
    header?.startsWith(
      'balance_transaction_id,created_utc,created,currency,gross,fee,net,reporting_category,source_id,',
    ),
  ).toBe(true);
  expect(text).toEqual([
    'txn_3Qa,2025-03-31 11:05:07,2025-03-31 12:05:07,gbp,25.00,0.55,24.45,charge,ch_3Qa,In-store sale,po_3Qd,2025-04-01 08:30:00,,ch_3Qa,pi_3Qa,card,Visa,credit',
    'txn_3Qd,2025-04-01 08:30:00,2025-04-01 09:30:00,gbp,-24.45,0.00,-24.45,payout,po_3Qd,STRIPE PAYOUT,po_3Qd,2025-04-01 08:30:00,,,,,,',
  ]);
});

test('Adyen keeps debits and credits apart, and a payout row closes the batch', () => {
  const adyen = { ...base, currency: 'EUR', time: '2025-03-28T11:05:07Z' };
  const sale = handRow({ ...adyen, amountMinor: 2500, feeMinor: 39, providerId: 'QFQTPCQ8HX000001', orderId: 'O-1' });
  const refund = handRow({
    ...adyen,
    type: 'refund',
    amountMinor: -700,
    feeMinor: 0,
    time: '2025-03-31T11:05:07Z',
    providerId: 'QFQTPCQ8HX000002',
    orderId: 'O-2',
    originId: sale.providerId,
    originOrderId: 'O-1',
  });
  const fee = handRow({ ...adyen, tender: 'none', type: 'fee', amountMinor: -1000, feeMinor: 0, cardMask: '' });
  const payout = handRow({ ...adyen, tender: 'none', type: 'payout', amountMinor: -761, feeMinor: 0, cardMask: '' });
  const [header, ...text] = lines(writeAdyen([sale, refund, fee, payout]).bytes);
  expect(header).toBe(
    'Company Account,Merchant Account,Psp Reference,Merchant Reference,Payment Method,Creation Date,TimeZone,Type,Modification Reference,Gross Currency,Gross Debit (GC),Gross Credit (GC),Exchange Rate,Net Currency,Net Debit (NC),Net Credit (NC),Commission (NC),Markup (NC),Scheme Fees (NC),Interchange (NC),Batch Number',
  );
  expect(text).toEqual([
    'TillreadyDemo,MarketStreet,QFQTPCQ8HX000001,O-1,visa,2025-03-28 12:05:07,CET,Settled,CFQTPCQ8HX000001,EUR,,25.00,1,EUR,,24.61,,0.17,0.05,0.17,101',
    'TillreadyDemo,MarketStreet,QFQTPCQ8HX000001,O-1,visa,2025-03-31 13:05:07,CEST,Refunded,QFQTPCQ8HX000002,EUR,7.00,,1,EUR,7.00,,,0.00,0.00,0.00,101',
    'TillreadyDemo,MarketStreet,,,,2025-03-28 12:05:07,CET,Fee,Transaction Fees,,,,,EUR,10.00,,,,,,101',
    'TillreadyDemo,MarketStreet,,,,2025-03-28 12:05:07,CET,MerchantPayout,"TX101XT batch 101, MarketStreet",,,,,EUR,7.61,,,,,,101',
  ]);
});
