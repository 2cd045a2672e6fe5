import type { Layout } from '../layout';

/** 微信支付 交易账单. DOMAIN §4.1; accounts opened long ago have 总金额 and 企业红包 columns in place of 应结订单金额. */
export const WECHAT: Layout = {
  id: 'wechat-trades',
  source: 'wechat',
  needs: [['交易时间'], ['微信订单号'], ['商户订单号'], ['交易状态'], ['应结订单金额', '总金额', '订单金额']],
  unit: 'major',
  currency: { fixed: 'CNY', from: ['货币种类'] },
  time: { date: ['交易时间'], zone: 'Asia/Shanghai' },
  type: {
    from: ['交易状态'],
    rules: [
      ['^(REFUND|转入退款|退款)', 'refund'],
      ['^(REVOKED|已撤销|撤销)', 'void'],
      ['^(SUCCESS|支付成功)', 'sale'],
    ],
    otherwise: 'sale',
  },
  tender: { from: [], rules: [], otherwise: 'wechat' },
  state: {
    from: ['退款状态', '交易状态'],
    rules: [
      ['^(FAIL|CHANGE|退款失败|退款异常|PAYERROR|CLOSED|NOTPAY)', 'failed'],
      ['^(PROCESSING|退款处理中|USERPAYING)', 'pending'],
    ],
    otherwise: 'done',
  },
  amount: { plus: ['应结订单金额', '总金额', '订单金额'], sign: 'by-type' },
  amountFor: {
    refund: { plus: ['退款金额', '申请退款金额'], sign: 'by-type' },
    void: { plus: ['退款金额', '申请退款金额', '应结订单金额', '总金额', '订单金额'], sign: 'by-type' },
  },
  fee: { sum: ['手续费'], sign: 'with-amount' },
  texts: {
    providerId: ['微信订单号'],
    orderId: ['商户订单号'],
    refundId: ['微信退款单号', '商户退款单号'],
    mid: ['特约商户号', '子商户号', '商户号'],
    tid: ['设备号'],
  },
  controls: {
    headed: {
      first: '总交易单数',
      fields: {
        总交易单数: { count: true },
        应结订单总金额: { sum: '应结订单金额' },
        退款总金额: { sum: '退款金额' },
        充值券退款总金额: { sum: '充值券退款金额' },
        手续费总金额: { sum: '手续费' },
        订单总金额: { sum: '订单金额' },
        申请退款总金额: { sum: '申请退款金额' },
        总交易额: { sum: '总金额' },
        总退款金额: { sum: '退款金额' },
        总企业红包退款金额: { sum: '企业红包退款金额' },
      },
    },
  },
  ticked: true,
};
