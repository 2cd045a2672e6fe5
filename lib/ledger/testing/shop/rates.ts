import type { Tender } from '../truth';
import type { Market } from './plan';

/** Of the amount, in ten-thousandths; a fixed part and a ceiling in minor units. */
export type Rate = { perTenThousand: number; fixed: number; cap: number };

const free: Rate = { perTenThousand: 0, fixed: 0, cap: Number.MAX_SAFE_INTEGER };
const share = (perTenThousand: number, fixed = 0, cap = Number.MAX_SAFE_INTEGER): Rate => ({
  perTenThousand,
  fixed,
  cap,
});

const china: Record<Tender, Rate> = {
  wechat: share(38),
  alipay: share(38),
  // Debit cards are capped at ¥20 a purchase; the generator keeps one cap for all of them.
  card: share(60, 0, 2000),
  'unionpay-qr': share(38),
  cash: free,
  ecny: free,
  foreign: share(250),
  none: free,
};

export function rateOf(tender: Tender, market: Market): Rate {
  if (market === 'china') return china[tender];
  if (tender === 'cash' || tender === 'none') return free;
  return market === 'square' ? share(260, 10) : market === 'stripe' ? share(140, 20) : share(110, 11);
}

/** Rounded to the minor unit, halves up, as acquirers do; never negative. */
export function feeOf(amountMinor: number, rate: Rate): number {
  if (amountMinor <= 0) return 0;
  return Math.min(Math.floor((amountMinor * rate.perTenThousand + 5000) / 10_000) + rate.fixed, rate.cap);
}
