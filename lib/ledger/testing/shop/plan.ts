import type { Tender } from '../truth';

/** What kind of shop the rows come from: it decides the zone, the currency, the tenders and how providers number. */
export type Market = 'china' | 'square' | 'stripe' | 'adyen';

export type ShopPlan = {
  days: number;
  /** Exactly so many rows over all days, payouts and fees included. */
  rows: number;
  market?: Market;
  /** Local date of the first day. */
  firstDay?: string;
  /** Local hours in which it sells: from the first, up to but not including the second. */
  hours?: readonly [number, number];
  /** Local dates without business, on which nothing is sold and nothing paid out. */
  closedDays?: readonly string[];
  /** 24: a provider's day ends at midnight. 23: what is sold from 23:00 on is paid out a day later. */
  cutoffHour?: number;
  tills?: number;
  /** Only these tenders; left out, all the market has. */
  tenders?: readonly Tender[];
};

export type Plan = Required<Omit<ShopPlan, 'tenders'>> & {
  zone: string;
  currency: string;
  tenders?: readonly Tender[];
};

const places: Record<Market, { zone: string; currency: string }> = {
  china: { zone: 'Asia/Shanghai', currency: 'CNY' },
  square: { zone: 'America/Los_Angeles', currency: 'USD' },
  stripe: { zone: 'Europe/London', currency: 'GBP' },
  adyen: { zone: 'Europe/Amsterdam', currency: 'EUR' },
};

export function planOf(asked: ShopPlan): Plan {
  const market = asked.market ?? 'china';
  return {
    firstDay: '2025-03-03',
    hours: [7, 24],
    closedDays: [],
    cutoffHour: 24,
    tills: 3,
    ...asked,
    market,
    ...places[market],
  };
}

/** Local dates of the plan, first to last. */
export function datesOf(plan: Plan): string[] {
  const first = Date.parse(`${plan.firstDay}T00:00:00Z`);
  return Array.from({ length: plan.days }, (_, day) => new Date(first + day * 86_400_000).toISOString().slice(0, 10));
}
