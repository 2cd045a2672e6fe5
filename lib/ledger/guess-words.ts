import type { Rules } from './layout';
import type { RowState, RowTender, RowType } from './normal-row';

/** What a person may map a column to. `income` and `outgo` are a pair of amount columns; `clock` a time of day beside a date. */
export const MAPPED_FIELDS = [
  'date',
  'clock',
  'amount',
  'income',
  'outgo',
  'fee',
  'type',
  'tender',
  'state',
  'currency',
  'providerId',
  'orderId',
  'refundId',
  'rrn',
  'trace',
  'batch',
  'tid',
  'mid',
  'cardMask',
] as const;
export type MappedField = (typeof MAPPED_FIELDS)[number];

/** Names a field goes by in exports of acquirers and cashier systems, best first. Compared after `nameKey`. */
export const FIELD_NAMES: Readonly<Record<MappedField, readonly RegExp[]>> = {
  date: [
    /^(交易|支付|付款|收款|完成|成交|结账|营业|订单完成)(完成)?(日期)?时间$/,
    /^(订单|下单)(完成)?(日期)?时间$/,
    /^(交易|清算|记账|结账|营业|销售|订单)?日期(时间)?$/,
    /^(时间|datetime|transactiontime|txntime|createdat|timestamp)$/,
    /^(transaction|sale|order|business)?date$|created|paidat/,
    /日期|时间/,
  ],
  clock: [/^(交易|支付)?(时间|时刻)$/, /^(transaction|sale)?time$/],
  amount: [
    /^(交易|实收|收款|支付|实付|成交)金额/,
    /^(订单|消费|应收)金额/,
    /^金额|^(total|amount|grossamount|transactionamount|saleamount|grandtotal)(\(|$)/,
    /(实收|收款|交易额|金额)(\(|$)/,
    /amount|total/,
  ],
  income: [/^(收入|贷方|入账|进账)(金额|发生额)?(\(|$)/, /^credit(amount)?(\(|$)/],
  outgo: [/^(支出|借方|出账)(金额|发生额)?(\(|$)/, /^debit(amount)?(\(|$)/],
  fee: [/^(商户)?手续费/, /^(服务费|费用|交易手续费|扣率费)/, /^(fee|fees|commission|processingfee|mdr)(\(|$)/],
  type: [
    /^(交易|业务|记录|流水)类型$/,
    /^(类型|收\/?支(类型|方向|标志)?|交易种类|资金流向)$/,
    /^(transaction|txn|event)?type$/,
  ],
  tender: [
    /^(支付|付款|收款|结算|交易)(方式|渠道|类别|通道)$/,
    /^(卡类型|卡种|卡别|支付类型|钱包)$/,
    /^(payment|tender)(method|type)?$|^method$|^cardbrand$/,
  ],
  state: [/^(交易|支付|订单|退款)?状态$/, /^(transaction|payment|order)?status$|^result$/],
  currency: [/^(币种|货币|货币种类|交易币种)$/, /^currency(code)?$/],
  providerId: [
    /^(系统|平台|交易)?(流水|交易|支付)(订单)?(号|单号)$/,
    /^(渠道|平台|支付|第三方|银联|微信|支付宝)(订单|交易|流水)号?/,
    /^(transaction|payment|charge|psp)(id|reference|no)$|^id$/,
  ],
  orderId: [
    /^(商户|外部|商家|门店|收银|销售)?(订单|单据|小票|销售单)(号|编号)$/,
    /^单号$/,
    /^(order|merchant|receipt|invoice)(id|no|number|reference)$/,
  ],
  refundId: [/^(商户)?退款(单|订单|流水)?号$/, /^refund(id|no)$/],
  rrn: [/^(系统|检索|交易)?参考号$/, /^(rrn|retrievalreference(number)?|reference(no|number)?)$/],
  trace: [/^(终端流水|凭证|流水|终端凭证|pos流水)号?$/, /^流水\/凭证号$/, /^(trace|stan|voucher)(no|number)?$/],
  batch: [/^(终端)?批次号?$/, /^batch(no|number)?$/],
  tid: [/^(终端|设备|机具|pos)(号|编号|序列号)?$/, /^(terminal|device)(id|no|number|name)?$|^tid$/],
  mid: [/^(商户|门店|店铺)(号|编号|代码)$/, /^(merchant|store|shop)(id|no|number|account)$|^mid$|^location$/],
  cardMask: [/^(银行)?卡号/, /^(交易)?账号$/, /^(card(number|no)?|pan(suffix)?|last4|cardlast4)$/],
};

/** What acquirers and cashier systems call the kinds of DOMAIN's normal form. */
export const TYPE_RULES: Rules<RowType | 'by-sign' | 'skip'>['rules'] = [
  ['预授权完成|完成预授权|pre-?auth(orization)?[ -]?comp|capture', 'completion'],
  ['预授权.*(撤销|取消)|(撤销|取消).*预授权', 'void'],
  ['预授权|pre-?auth', 'preauth'],
  ['撤销|冲正|作废|反结|void|revers|cancel', 'void'],
  ['退款|退货|退费|退单|refund|return', 'refund'],
  ['手续费|服务费|年费|fee|commission', 'fee'],
  ['划款|提现|结算|出款|到账|payout|settlement|withdraw|transfer', 'payout'],
  ['支出|出账|付出', 'refund'],
  ['消费|销售|收款|支付|付款|交易|收入|进账|扫码|订单|sale|purchase|payment|charge', 'sale'],
];

export const TENDER_RULES: Rules<RowTender>['rules'] = [
  ['微信|wechat|weixin|wx', 'wechat'],
  ['支付宝|alipay|zfb|花呗', 'alipay'],
  ['数字人民币|数币|e-?cny', 'ecny'],
  ['云闪付|银联(二维码|扫码)|unionpay ?qr|quickpass', 'unionpay-qr'],
  ['外卡|visa|master|jcb|amex|american express|diners|discover', 'foreign'],
  ['现金|cash', 'cash'],
  ['会员|储值|余额|礼品卡|member|gift|stored', 'members'],
  ['银行卡|刷卡|借记|贷记|信用|储蓄|插卡|挥卡|银联|pos|card|debit|credit|unionpay', 'card'],
];

export const STATE_RULES: Rules<RowState>['rules'] = [
  ['失败|拒绝|关闭|已取消|未支付|超时|fail|declin|cancel|closed|void', 'failed'],
  ['处理中|进行中|待|未知|pending|progress|processing', 'pending'],
];
