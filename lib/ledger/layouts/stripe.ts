import type { Layout } from '../layout';

/** Stripe payments CSV: amounts in major units although the interface counts minor ones; times in UTC. DOMAIN §4.1 */
export const STRIPE_PAYMENTS: Layout = {
  id: 'stripe-payments',
  source: 'stripe',
  needs: [['id'], ['Created (UTC)', 'Created date (UTC)'], ['Amount'], ['Amount Refunded'], ['Currency'], ['Status']],
  unit: 'major',
  currency: { fixed: 'USD', from: ['Currency'] },
  time: { date: ['Created (UTC)', 'Created date (UTC)'], zone: 'UTC' },
  type: { from: [], rules: [], otherwise: 'sale' },
  tender: {
    from: ['Payment Source Type', 'Card Brand'],
    rules: [
      ['wechat', 'wechat'],
      ['alipay', 'alipay'],
      ['unionpay', 'card'],
    ],
    otherwise: 'card',
  },
  state: {
    from: ['Status'],
    rules: [
      ['fail|block|cancel|incomplete|requires', 'failed'],
      ['pending|uncaptured|processing', 'pending'],
    ],
    otherwise: 'done',
  },
  amount: { plus: ['Amount'], sign: 'by-type' },
  fee: { sum: ['Fee'], sign: 'cost' },
  refundPart: { amount: ['Amount Refunded'], date: ['Refunded date (UTC)'] },
  texts: { providerId: ['id'], cardMask: ['Card Last4'] },
};

/** Stripe balance report: UTC beside the account's own time, which is left alone. */
export const STRIPE_BALANCE: Layout = {
  id: 'stripe-balance',
  source: 'stripe',
  needs: [
    ['balance_transaction_id'],
    ['created_utc', 'created'],
    ['currency'],
    ['gross'],
    ['fee'],
    ['net'],
    ['reporting_category'],
  ],
  unit: 'major',
  currency: { fixed: 'USD', from: ['currency'] },
  time: { date: ['created_utc', 'created'], zone: 'UTC' },
  type: {
    from: ['reporting_category'],
    rules: [
      ['charge_failure|dispute|refund', 'refund'],
      ['charge', 'sale'],
      ['payout|transfer|topup', 'payout'],
      ['fee|tax|adjust', 'fee'],
    ],
    otherwise: 'by-sign',
  },
  tender: {
    from: ['payment_method_type', 'card_brand'],
    rules: [
      ['wechat', 'wechat'],
      ['alipay', 'alipay'],
    ],
    otherwise: 'card',
  },
  amount: { plus: ['gross'], sign: 'as-is' },
  fee: { sum: ['fee'], sign: 'cost' },
  texts: { providerId: ['balance_transaction_id'], orderId: ['source_id', 'charge_id', 'payment_intent_id'] },
};
