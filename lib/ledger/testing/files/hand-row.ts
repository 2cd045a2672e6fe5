import type { Truth } from '../truth';

/** A row for tests whose expected lines are written by hand: 25.00 by WeChat, on 3 March 2025 at 12:05:07 in Shanghai. */
export function handRow(parts: Partial<Truth> = {}): Truth {
  return {
    source: '',
    time: '2025-03-03T04:05:07Z',
    tender: 'wechat',
    type: 'sale',
    amountMinor: 2500,
    feeMinor: 10,
    currency: 'CNY',
    status: 'success',
    orderId: '2025030312050700000001',
    providerId: '4200002086202503030000000002',
    originOrderId: '',
    originId: '',
    rrn: '',
    mid: '898310112345678',
    tid: '10482201',
    batch: '',
    trace: '',
    cardMask: '',
    ...parts,
  };
}
