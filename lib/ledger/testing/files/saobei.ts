import { plainStyle, type TextStyle, writeText } from '../text/write-text';
import { movedMoney, said, type Truth } from '../truth';
import { compactDate, wallDate, wallOf, wallStamp } from '../wall-clock';
import { openidOf, pickBy, type TruthFile } from './truth-file';

/**
 * 扫呗 / 利楚 daily statement (DOMAIN.md §4.1 S26, the published 28 fields). No header line; fen; tenders as codes; a
 * cancelled sale stands there again under its own number with state 4. The page does not show a refund record: here
 * it has state 5, 交易金额 0, its sum in 退款金额, the sale's number in 退款原单号, and a negative 手续费 (unverified).
 * Field order: 商户号,终端号,交易时间,退款完成时间,交易金额,手续费金额,退款金额,结余金额,支付方式,支付类型,交易状态,交易单号,
 * 退款原单号,终端流水号,渠道订单号,交易日期,用户标识,银行卡类型,附加数据,商家优惠金额,商家实收金额,用户实付金额,平台优惠金额,
 * 订单备注,自定义设备编号,支付银行标识,门店名称,通道类型.
 */
export type SaobeiOptions = Partial<TextStyle> & { readonly mchId?: string };

const codes = { wechat: '1', alipay: '2', card: '3', cash: '4', 'unionpay-qr': '11', ecny: '16' } as const;
const states = { sale: '1', void: '4', refund: '5' } as const;

export const saobeiExpresses = (row: Truth) => row.tender in codes && movedMoney(row) && row.type !== 'completion';

const numberOf = (row: Truth) =>
  row.type === 'void' ? row.originId || row.originOrderId : row.providerId || row.orderId;

export function saobeiSays(row: Truth, mchId: string): Truth {
  const told = said(row, 'saobei', ['orderId', 'mid', 'tid']);
  const originId = row.type === 'refund' ? row.originId || row.originOrderId : '';
  return { ...told, status: 'success', mid: mchId, providerId: numberOf(row), originId };
}

function cellsOf(row: Truth, mchId: string): string[] {
  const wall = wallOf(row.time, 'Asia/Shanghai');
  const refund = row.type === 'refund';
  const sum = String(refund ? 0 : Math.abs(row.amountMinor));
  const kept = String(row.type === 'sale' ? row.amountMinor : 0);
  return [
    mchId,
    row.tid,
    wallStamp(wall),
    refund ? wallStamp(wall) : '',
    sum,
    String(row.feeMinor),
    String(refund ? -row.amountMinor : 0),
    kept,
    codes[row.tender as 'wechat'],
    '1',
    states[row.type as 'sale'],
    numberOf(row),
    refund ? row.originId || row.originOrderId : '',
    row.orderId,
    row.rrn || row.trace,
    wallDate(wall),
    row.tender === 'wechat' ? openidOf(row.originOrderId || row.orderId) : '',
    row.tender === 'card' ? '1' : '0',
    '',
    '0',
    kept,
    kept,
    '0',
    pickBy(row.orderId, ['', '', '少辣', '打包带走']),
    '',
    'OTHERS',
    '人民广场店',
    '1',
  ];
}

export function writeSaobei(given: readonly Truth[], options: SaobeiOptions = {}): TruthFile {
  const { mchId = '852105399000001', ...style } = options;
  const rows = given.filter(saobeiExpresses);
  const table = { above: [], header: [], rows: rows.map((row) => cellsOf(row, mchId)), below: [] };
  const day = compactDate(rows[0] ? wallOf(rows[0].time, 'Asia/Shanghai') : Date.UTC(2025, 2, 3));
  return {
    name: `00000001_${day}.txt`,
    bytes: writeText(table, { ...plainStyle, lineEnd: '\n', ...style }),
    truth: rows.map((row) => saobeiSays(row, mchId)),
    control: null,
  };
}
