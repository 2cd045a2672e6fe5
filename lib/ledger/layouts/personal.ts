import type { Layout } from '../layout';

/**
 * Bills of a personal account, which small shops take money with. Received money is a sale; what was spent, moved or withdrawn
 * is no refund of the shop's: it is told as `payout`, like all that leaves without a sale. 收/支 says which way it went.
 */
export const WECHAT_PERSONAL: Layout = {
  id: 'wechat-personal',
  source: 'wechat',
  needs: [['交易时间'], ['交易类型'], ['收/支'], ['金额(元)'], ['当前状态'], ['交易单号']],
  unit: 'major',
  currency: { fixed: 'CNY' },
  time: { date: ['交易时间'], zone: 'Asia/Shanghai' },
  type: {
    from: ['交易类型', '收/支'],
    rules: [
      // Money back for something the shop bought.
      ['退款', 'payout', '交易类型'],
      ['^收入', 'sale', '收/支'],
      ['.', 'payout', '收/支'],
    ],
    otherwise: 'payout',
  },
  direction: { from: ['收/支'], out: '^(?!收入)' },
  tender: { from: [], rules: [], otherwise: 'wechat' },
  state: {
    from: ['当前状态'],
    rules: [
      ['失败|关闭|已退还|已撤销|过期', 'failed'],
      ['待|处理中', 'pending'],
    ],
    otherwise: 'done',
  },
  amount: { plus: ['金额(元)'], sign: 'by-direction' },
  texts: { providerId: ['交易单号'], orderId: ['商户单号'] },
};

/** Of the website (付款时间 …) and of the phone (收/付款方式 …). */
export const ALIPAY_PERSONAL: Layout = {
  id: 'alipay-personal',
  source: 'alipay',
  needs: [['交易号', '交易订单号'], ['商家订单号'], ['收/支'], ['金额(元)', '金额'], ['交易状态']],
  unit: 'major',
  currency: { fixed: 'CNY' },
  time: { date: ['付款时间', '交易时间', '交易创建时间'], zone: 'Asia/Shanghai' },
  type: {
    from: ['收/支'],
    rules: [
      ['^收入', 'sale'],
      ['.', 'payout'],
    ],
    otherwise: 'payout',
  },
  direction: { from: ['收/支'], out: '^(?!收入)' },
  tender: { from: [], rules: [], otherwise: 'alipay' },
  state: {
    from: ['交易状态'],
    rules: [
      ['关闭|失败', 'failed'],
      ['等待|处理中|待', 'pending'],
    ],
    otherwise: 'done',
  },
  amount: { plus: ['金额(元)', '金额'], sign: 'by-direction' },
  fee: { sum: ['服务费(元)'], sign: 'cost' },
  texts: { providerId: ['交易号', '交易订单号'], orderId: ['商家订单号'] },
};
