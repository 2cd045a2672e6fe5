import { rateOf } from '../shop/rates';
import { plainStyle, type TextStyle, writeText } from '../text/write-text';
import { movedMoney, said, type Truth } from '../truth';
import { compactDate, wallOf, wallStamp } from '../wall-clock';
import { pickBy, type TruthFile } from './truth-file';

/**
 * 乐刷 daily statement (DOMAIN.md §4.1 S26, the published table of 25 columns). A txt in fen; the first column says BT on
 * the title line and BV on each record; `*` where a column does not apply. The published table does not say the sign
 * of a refund: by default amounts are positive and 资金流向 tells the way (判断, unverified); `signs: 'minus'` negates.
 */
export type LeshuaOptions = Partial<TextStyle> & {
  readonly signs?: 'direction' | 'minus';
  readonly mchId?: string;
};

const header =
  'BT,编号,交易时间,订单号,商户号,费率(万分之一),交易金额(分),手续费(分),结算金额(分),资金流向,交易类型,支付方式,卡类型,商户优惠类型,参考号,凭证号,终端号,第三方订单号,第三方退款号,支付时间,上游订单号(网、银联),上游订单号(微信、支付宝),付款银行,消费者标识,扫码支付交易类型';

const tenders = { card: '刷卡支付', wechat: '微信支付', alipay: '支付宝支付' } as const;
const isScan = (row: Truth) => row.tender !== 'card';

export const leshuaExpresses = (row: Truth) => row.tender in tenders && movedMoney(row) && row.type !== 'completion';

/** A scanned payment has no 撤销 of its own here: cancelling it is 退货. */
export function leshuaSays(row: Truth, mchId: string): Truth {
  const fields = ['orderId', 'providerId', 'originOrderId', 'mid'] as const;
  const told = said(row, 'leshua', isScan(row) ? fields : [...fields, 'rrn', 'trace', 'tid']);
  const type = row.type === 'void' && isScan(row) ? 'refund' : row.type;
  const own = row.type === 'void' ? { providerId: leshuaId(row) } : {};
  return { ...told, ...own, type, mid: mchId };
}

/** 乐刷 numbers every record itself; a cancelled WeChat sale has no number of its own elsewhere. */
const leshuaId = (row: Truth) => (row.type === 'void' && isScan(row) ? `9${row.orderId}` : row.providerId);

function kindOf(row: Truth): string {
  if (row.type === 'void' && !isScan(row)) return '消费撤销';
  if (row.type === 'sale') return isScan(row) ? '未获取' : '消费';
  return row.status === 'processing' ? '退货中' : '退货成功';
}

export function writeLeshua(given: readonly Truth[], options: LeshuaOptions = {}): TruthFile {
  const { signs = 'direction', mchId = '5800108650', ...style } = options;
  const rows = given.filter(leshuaExpresses);
  const fen = (minor: number, back: boolean) => String(back && signs === 'direction' ? -minor + 0 : minor);
  const cells = rows.map((row, nth) => {
    const back = row.type !== 'sale';
    const stamp = wallStamp(wallOf(row.time, 'Asia/Shanghai'));
    const onCard = (text: string) => (isScan(row) ? '*' : text);
    return [
      'BV',
      String(nth + 1),
      stamp,
      leshuaId(row),
      mchId,
      String(rateOf(row.tender, 'china').perTenThousand),
      fen(row.amountMinor, back),
      fen(row.feeMinor, back),
      fen(row.amountMinor - row.feeMinor, back),
      back ? '退款' : '进账',
      kindOf(row),
      tenders[row.tender as 'card'],
      onCard(pickBy(row.cardMask, ['信用卡', '借记卡'])),
      '标准类',
      onCard(row.rrn),
      onCard(row.trace),
      onCard(row.tid),
      back ? row.originOrderId : row.orderId,
      back ? row.orderId : '',
      stamp,
      row.tender === 'card' ? '*' : `9153302443831770${row.orderId.slice(-4)}`,
      isScan(row) ? (back ? row.originId : row.providerId) : '*',
      isScan(row) ? pickBy(row.orderId, ['ALIPAYACCOUNT', 'OTHERS']) : '*',
      isScan(row) ? 'otCz6vh-Mok4q6hirkf1T1ZePA2o' : '*',
      isScan(row) ? 'MICROPAY' : '*',
    ];
  });
  const table = { above: [], header: [header.split(',')], rows: cells, below: [] };
  const day = compactDate(rows[0] ? wallOf(rows[0].time, 'Asia/Shanghai') : Date.UTC(2025, 2, 3));
  return {
    name: `${mchId}_trade_new_${day}.txt`,
    bytes: writeText(table, { ...plainStyle, ...style }),
    truth: rows.map((row) => leshuaSays(row, mchId)),
    control: null,
  };
}
