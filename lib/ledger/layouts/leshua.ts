import type { Layout } from '../layout';

/**
 * 乐刷 reconciliation file, as its published specification has it: amounts in fen, `*` where a field does not apply.
 * The first field of the heading line is 记录类型 or its value for headings, BT; records carry BV. DOMAIN §4.1
 */
export const LESHUA: Layout = {
  id: 'leshua-trades',
  source: 'leshua',
  needs: [
    ['记录类型', 'BT'],
    ['交易时间'],
    ['交易金额(分)', '交易金额'],
    ['手续费(分)', '手续费'],
    ['资金流向', '结算金额(分)'],
  ],
  unit: 'minor',
  currency: { fixed: 'CNY' },
  time: { date: ['交易时间'], zone: 'Asia/Shanghai' },
  type: {
    from: ['交易类型', '资金流向'],
    rules: [
      ['预授权完成', 'completion'],
      ['预授权', 'preauth'],
      ['撤销|冲正', 'void'],
      ['退款|退货|退', 'refund'],
      ['出账', 'refund'],
      ['消费|支付|收款|交易|扫码|刷卡|进账', 'sale'],
    ],
    otherwise: 'by-sign',
  },
  tender: {
    from: ['支付方式', '卡类型'],
    rules: [
      ['微信|wx|wechat', 'wechat'],
      ['支付宝|zfb|alipay', 'alipay'],
      ['数字人民币|数币|ecny', 'ecny'],
      ['云闪付|银联二维码|银联扫码|unionpay', 'unionpay-qr'],
      ['外卡|visa|master|jcb|amex', 'foreign'],
      ['卡|刷|借记|贷记|pos|card', 'card'],
      ['现金|cash', 'cash'],
    ],
    otherwise: 'other',
  },
  state: {
    from: ['交易类型', '资金流向'],
    rules: [
      ['失败', 'failed'],
      ['退货中|冻结|处理中', 'pending'],
    ],
    otherwise: 'done',
  },
  amount: { plus: ['交易金额(分)', '交易金额'], sign: 'by-type' },
  fee: { sum: ['手续费(分)', '手续费'], sign: 'with-amount' },
  texts: {
    providerId: ['订单号'],
    orderId: ['第三方订单号', '商户订单号'],
    refundId: ['第三方退款号'],
    rrn: ['参考号'],
    mid: ['商户号'],
    tid: ['终端号'],
    batch: ['批次号'],
    trace: ['凭证号'],
    cardMask: ['卡号'],
  },
};
