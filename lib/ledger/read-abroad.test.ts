import { expect, test } from 'vitest';
import { readWell } from './testing/hand-files';

test('Square: dollars, negative fees, zones by name, and tenders by the column that is filled', async () => {
  const { list } =
    await readWell(`Date,Time,Time Zone,Gross Sales,Discounts,Net Sales,Tip,Total Collected,Source,Card,Card Entry Methods,Cash,Fees,Net Total,Transaction ID,Payment ID,Card Brand,PAN Suffix,Device Name,Event Type,Location,Deposit ID,Transaction Status
07/04/2026,14:05:06,Eastern Time (US & Canada),"$1,234.50",$0.00,"$1,234.50",$0.00,"$1,234.50",Point of Sale,"$1,234.50",Tapped,$0.00,($35.80),"$1,198.70",tx1,pay1,Visa,4242,T1,Payment,Main,dep1,Complete
07/05/2026,09:00:00,Eastern Time (US & Canada),-$5.00,$0.00,-$5.00,$0.00,-$5.00,Point of Sale,$0.00,,-$5.00,$0.00,-$5.00,tx2,pay2,,,T1,Refund,Main,,Complete
`);
  expect(
    list.map(({ time, type, tender, amountMinor, feeMinor, currency }) => [
      time,
      type,
      tender,
      amountMinor,
      feeMinor,
      currency,
    ]),
  ).toEqual([
    ['2026-07-04T18:05:06.000Z', 'sale', 'card', 123450, 3580, 'USD'],
    ['2026-07-05T13:00:00.000Z', 'refund', 'cash', -500, 0, 'USD'],
  ]);
});

test('Stripe: major units, UTC, yen without decimals, and a partial refund as a row of its own', async () => {
  const { list } =
    await readWell(`id,Description,Seller Message,Created (UTC),Amount,Amount Refunded,Currency,Converted Amount,Fee,Tax,Status,Card Last4,Card Brand
ch_1,,Payment complete.,2026-12-09 16:30,12.50,2.50,usd,12.50,0.66,0,Paid,4242,Visa
ch_2,,Declined,2026-12-09 16:31,3.00,0.00,usd,3.00,0.00,0,Failed,4242,Visa
ch_3,,Payment complete.,2026-12-09 16:32,1500,0,jpy,1500,50,0,Paid,4242,Visa
`);
  expect(
    list.map(({ date, type, amountMinor, state, currency }) => [date, type, amountMinor, state, currency]),
  ).toEqual([
    ['2026-12-10', 'sale', 1250, 'done', 'USD'],
    ['2026-12-10', 'refund', -250, 'done', 'USD'],
    ['2026-12-10', 'sale', 300, 'failed', 'USD'],
    ['2026-12-10', 'sale', 1500, 'done', 'JPY'],
  ]);
});

test('Adyen: debit and credit columns, fees in four parts, payouts are no sales', async () => {
  const { list } =
    await readWell(`Company Account,Merchant Account,Psp Reference,Merchant Reference,Payment Method,Creation Date,TimeZone,Type,Modification Reference,Gross Currency,Gross Debit (GC),Gross Credit (GC),Exchange Rate,Net Currency,Net Debit (NC),Net Credit (NC),Commission (NC),Markup (NC),Scheme Fees (NC),Interchange (NC),Batch Number
C,M,P1,R1,visa,2026-12-09 10:00:00,CET,Settled,,EUR,,10.00,1,EUR,,9.80,,0.05,0.05,0.10,7
C,M,P1,R1,visa,2026-12-09 11:00:00,CET,Refunded,X1,EUR,4.00,,1,EUR,4.00,,,,,,7
C,M,,,,2026-12-09 12:00:00,CET,MerchantPayout,,,,,,EUR,5.80,,,,,,7
`);
  expect(list.map(({ time, type, amountMinor, feeMinor }) => [time, type, amountMinor, feeMinor])).toEqual([
    ['2026-12-09T09:00:00.000Z', 'sale', 1000, 20],
    ['2026-12-09T10:00:00.000Z', 'refund', -400, 0],
    ['2026-12-09T11:00:00.000Z', 'payout', -580, 0],
  ]);
});

test('an export that never states totals does not miss them', async () => {
  const { controlsExpected, controlsAbsent } = await readWell(
    'balance_transaction_id,created_utc,currency,gross,fee,net,reporting_category\nt1,2026-12-09 10:00:00,usd,5.00,0.44,4.56,charge\n',
  );
  expect({ controlsExpected, controlsAbsent }).toEqual({ controlsExpected: false, controlsAbsent: [] });
});
