import type { Layout } from '../layout';

/**
 * 扫呗/利楚 daily file: no header, so the shape is the mark: merchant, terminal, two times, amounts in fen. DOMAIN §4.1,
 * the order of columns as its published interface has it; releases differ in how many stand at the end.
 */
export const SAOBEI: Layout = {
  id: 'saobei-trades',
  source: 'saobei',
  needs: [],
  bare: {
    names: [
      '商户号',
      '终端号',
      '交易时间',
      '退款完成时间',
      '交易金额(分)',
      '手续费金额(分)',
      '退款金额(分)',
      '结余金额(分)',
      '支付方式',
      '支付类型',
      '交易状态',
      '交易单号',
      '退款原单号',
      '终端流水号',
      '渠道订单号',
      '交易日期',
      '用户标识',
      '银行卡类型',
      '附加数据',
      '商家优惠金额(分)',
      '商家实收金额(分)',
      '用户实付金额(分)',
      '平台优惠金额(分)',
      '订单备注',
      '自定义设备编号',
      '支付银行标识',
      '门店名称',
      '通道类型',
    ],
    width: [9, 60],
    looks: [
      [0, '^\\w{6,20}$'],
      [1, '^\\w{4,20}$'],
      [2, '^20\\d{2}[-/]?\\d{2}[-/]?\\d{2}[T\\s]*\\d{2}:?\\d{2}:?\\d{2}$'],
      [3, '^$|^\\*$|^20\\d{2}[-/]?\\d{2}[-/]?\\d{2}'],
      [4, '^-?\\d+$'],
      [5, '^-?\\d+$'],
      [6, '^-?\\d*$'],
    ],
  },
  unit: 'minor',
  currency: { fixed: 'CNY' },
  time: { date: ['交易时间'], zone: 'Asia/Shanghai', dateFor: { refund: ['退款完成时间', '交易时间'] } },
  // Every line is a record of its own; a line with a refunded amount is the refund. A cancelled sale stands there twice
  // under one number: only 交易状态 tells it from a sale entered twice.
  type: { from: ['退款金额(分)'], rules: [['^0*[1-9]', 'refund']], otherwise: 'sale' },
  tender: {
    from: ['支付方式'],
    rules: [
      ['^0*1$|微信', 'wechat'],
      ['^0*2$|支付宝', 'alipay'],
      ['^0*3$|银行卡', 'card'],
      ['^0*4$|现金', 'cash'],
      ['^0*11$|云闪付', 'unionpay-qr'],
      ['^0*16$|数字人民币', 'ecny'],
    ],
    otherwise: 'other',
  },
  // 1 is paid. The other codes are not written down anywhere we know: such a sale is shown and not summed.
  state: {
    from: ['退款金额(分)', '交易状态'],
    rules: [
      ['^0*[1-9]', 'done', '退款金额(分)'],
      ['^(?!0*1$|.*成功)', 'pending', '交易状态'],
    ],
    otherwise: 'done',
  },
  takenBack: 'void',
  amount: { plus: ['交易金额(分)'], sign: 'by-type' },
  amountFor: { refund: { plus: ['退款金额(分)'], sign: 'by-type' } },
  fee: { sum: ['手续费金额(分)'], sign: 'with-amount' },
  texts: {
    providerId: ['交易单号'],
    orderId: ['终端流水号', '渠道订单号'],
    mid: ['商户号'],
    tid: ['终端号'],
  },
};

const FIRST = SAOBEI.bare?.names.slice(0, 7) ?? [];

/** The short file of older releases: after the three amounts only the payment code. */
export const SAOBEI_SHORT: Layout = {
  ...SAOBEI,
  id: 'saobei-short',
  bare: { names: [...FIRST, '支付方式'], width: [8, 8], looks: SAOBEI.bare?.looks ?? [] },
};
