import type { Layout } from '../layout';

/** Adyen settlement details. DOMAIN §4.1: debit and credit in columns of their own, MerchantPayout rows are no sales. */
export const ADYEN: Layout = {
  id: 'adyen-settlement',
  source: 'adyen',
  needs: [
    ['Psp Reference'],
    ['Merchant Account'],
    ['Creation Date'],
    ['Type'],
    ['Gross Debit (GC)'],
    ['Gross Credit (GC)'],
  ],
  unit: 'major',
  currency: { fixed: 'EUR', from: ['Gross Currency', 'Net Currency'] },
  time: { date: ['Creation Date'], zone: 'Europe/Amsterdam', zoneFrom: ['TimeZone'] },
  type: {
    from: ['Type'],
    rules: [
      ['payout', 'payout'],
      ['^(settled|settledexternally|settledinstallment|refundedreversed|chargebackreversed)', 'sale'],
      ['refund|chargeback', 'refund'],
      ['fee|invoice|deduction|misccosts|deposit|correction|balancetransfer|commission', 'fee'],
    ],
    otherwise: 'by-sign',
  },
  tender: {
    from: ['Payment Method'],
    rules: [
      ['wechat', 'wechat'],
      ['alipay', 'alipay'],
      ['cash', 'cash'],
      ['gift|wallet', 'other'],
    ],
    otherwise: 'card',
  },
  amount: { plus: ['Gross Credit (GC)'], minus: ['Gross Debit (GC)'], sign: 'as-is' },
  amountFor: {
    payout: {
      plus: ['Net Credit (NC)', 'Gross Credit (GC)'],
      minus: ['Net Debit (NC)', 'Gross Debit (GC)'],
      sign: 'as-is',
    },
    fee: {
      plus: ['Net Credit (NC)', 'Gross Credit (GC)'],
      minus: ['Net Debit (NC)', 'Gross Debit (GC)'],
      sign: 'as-is',
    },
  },
  fee: { sum: ['Commission (NC)', 'Markup (NC)', 'Scheme Fees (NC)', 'Interchange (NC)'], sign: 'cost' },
  texts: {
    providerId: ['Psp Reference'],
    orderId: ['Merchant Reference'],
    refundId: ['Modification Reference'],
    mid: ['Merchant Account'],
    batch: ['Batch Number'],
  },
};
