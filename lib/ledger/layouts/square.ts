import type { Layout } from '../layout';

/** Square transactions CSV. DOMAIN §4.1: `$` before amounts, fees negative, Card and Cash are amounts, columns grow with the years. */
export const SQUARE: Layout = {
  id: 'square-transactions',
  source: 'square',
  needs: [['Date'], ['Time'], ['Time Zone'], ['Gross Sales'], ['Total Collected'], ['Transaction ID', 'Payment ID']],
  unit: 'major',
  currency: { fixed: 'USD', from: ['Currency'] },
  time: { date: ['Date'], clock: ['Time'], zone: 'America/New_York', zoneFrom: ['Time Zone'], order: 'mdy' },
  type: {
    from: ['Event Type'],
    rules: [
      ['refund', 'refund'],
      ['void|cancel', 'void'],
      ['payment|sale', 'sale'],
    ],
    otherwise: 'by-sign',
  },
  tender: {
    from: ['Source'],
    rules: [],
    otherwise: 'other',
    amounts: [
      ['Card', 'card'],
      ['Cash', 'cash'],
      ['Square Gift Card', 'members'],
      ['Wallet', 'other'],
      ['Other Tender', 'other'],
    ],
  },
  state: {
    from: ['Transaction Status'],
    rules: [
      ['fail|declin|cancel', 'failed'],
      ['pending|progress', 'pending'],
    ],
    otherwise: 'done',
  },
  amount: { plus: ['Total Collected'], sign: 'by-type' },
  fee: { sum: ['Fees'], sign: 'deducted' },
  texts: {
    providerId: ['Payment ID', 'Transaction ID'],
    orderId: ['Transaction ID'],
    mid: ['Location'],
    tid: ['Device Name'],
    batch: ['Deposit ID'],
    cardMask: ['PAN Suffix'],
  },
};
