import type { Layout } from '../layout';

/** 支付宝 业务明细. DOMAIN §4.1: `#` lines around it, TAB at the end of fields, refunds usually negative already. */
export const ALIPAY: Layout = {
  id: 'alipay-business',
  source: 'alipay',
  needs: [['支付宝交易号'], ['商户订单号'], ['业务类型'], ['订单金额(元)', '订单金额'], ['商家实收(元)', '商家实收']],
  unit: 'major',
  currency: { fixed: 'CNY' },
  time: { date: ['完成时间', '创建时间'], zone: 'Asia/Shanghai' },
  type: {
    from: ['业务类型'],
    rules: [
      ['退款|退费', 'refund'],
      ['撤销|冲正', 'void'],
    ],
    otherwise: 'sale',
  },
  tender: { from: [], rules: [], otherwise: 'alipay' },
  amount: { plus: ['商家实收(元)', '商家实收', '订单金额(元)', '订单金额'], sign: 'by-type' },
  fee: { sum: ['服务费(元)', '服务费'], sign: 'with-amount' },
  texts: {
    providerId: ['支付宝交易号'],
    orderId: ['商户订单号'],
    refundId: ['退款批次号/请求号', '退款批次号'],
    mid: ['门店编号'],
    tid: ['终端号'],
  },
  controls: {
    lines: [
      {
        pattern: '交易合计[：:]\\s*(\\d+)笔[，,]\\s*商家实收共\\s*(-?[\\d.,]+)元',
        of: [
          { count: true, types: ['sale'] },
          { sum: '商家实收(元)', types: ['sale'] },
        ],
      },
      {
        pattern: '退款合计[：:]\\s*(\\d+)笔[，,]\\s*商家实收退款共\\s*(-?[\\d.,]+)元',
        of: [
          { count: true, types: ['refund'] },
          { sum: '商家实收(元)', types: ['refund'] },
        ],
      },
    ],
  },
};
