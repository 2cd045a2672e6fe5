import type { Layout } from '../layout';

/** 微信支付 资金账单: what moved on the merchant's account. Fees are rows of their own; 收支类型 says which way money went. */
export const WECHAT_FUNDS: Layout = {
  id: 'wechat-funds',
  source: 'wechat',
  needs: [['记账时间'], ['资金流水单号'], ['业务类型'], ['收支类型'], ['收支金额(元)', '收支金额']],
  unit: 'major',
  currency: { fixed: 'CNY' },
  time: { date: ['记账时间'], zone: 'Asia/Shanghai' },
  type: {
    from: ['业务类型', '业务名称', '收支类型'],
    rules: [
      ['手续费|服务费', 'fee'],
      ['退款', 'refund'],
      ['提现|充值|转账|分账|付款|结算', 'payout'],
      ['交易|支付|收款', 'sale'],
      ['收入', 'sale', '收支类型'],
      ['支出', 'payout', '收支类型'],
    ],
    otherwise: 'payout',
  },
  direction: { from: ['收支类型'], out: '支出' },
  tender: { from: [], rules: [], otherwise: 'wechat' },
  amount: { plus: ['收支金额(元)', '收支金额'], sign: 'by-direction' },
  texts: { providerId: ['微信支付业务单号'], orderId: ['业务凭证号'], refundId: ['资金流水单号'] },
  controls: {
    // Sums of one direction stand in no column of their own: only the count can be held against the file.
    headed: { first: '资金流水总笔数', fields: { 资金流水总笔数: { count: true } } },
  },
  ticked: true,
};

/** 支付宝 账务明细: income and expense in columns of their own, the expense with its minus. */
export const ALIPAY_FUNDS: Layout = {
  id: 'alipay-funds',
  source: 'alipay',
  needs: [['账务流水号'], ['业务流水号'], ['发生时间'], ['收入金额(+元)'], ['支出金额(-元)'], ['业务类型']],
  unit: 'major',
  currency: { fixed: 'CNY' },
  time: { date: ['发生时间'], zone: 'Asia/Shanghai' },
  type: {
    from: ['业务类型'],
    rules: [
      ['收费|服务费|手续费|退费', 'fee'],
      ['退款', 'refund'],
      ['提现|转账|充值', 'payout'],
      ['支付|收款|交易', 'sale'],
    ],
    otherwise: 'by-sign',
  },
  tender: { from: [], rules: [], otherwise: 'alipay' },
  amount: { plus: ['收入金额(+元)'], minus: ['支出金额(-元)'], sign: 'as-is' },
  texts: { providerId: ['业务流水号'], orderId: ['商户订单号'], refundId: ['账务流水号'] },
  controls: {
    lines: [
      { pattern: '支出合计[：:]\\s*\\d+笔[，,]\\s*共(-?[\\d.,]+)元', of: [{ sum: '支出金额(-元)' }] },
      { pattern: '收入合计[：:]\\s*\\d+笔[，,]\\s*共(-?[\\d.,]+)元', of: [{ sum: '收入金额(+元)' }] },
    ],
  },
};
