import { type ReadOptions, readLedger } from '../read';
import { rowAt, type ShownRow } from '../row-table';
import { bytesSource } from '../source';
import { encodeText } from './bytes/encode';

/** Two bills written by hand, so that a red test can be read with the eye. */
export const WECHAT_HEAD =
  '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注';
export const WECHAT = `${WECHAT_HEAD}
\`2026-12-09 14:21:07,\`wx1,\`1001,\`0,\`,\`4200001234202612091234567890\`,\`A0387,\`u1,\`MICROPAY,\`SUCCESS,\`OTHERS,\`CNY,\`88.00,\`0.00,\`0,\`0,\`0.00,\`0.00,\`,\`,\`面包,两个,\`,\`0.53000,\`0.60%,\`88.00,\`0.00,\`
\`2026-12-10 09:00:00,\`wx1,\`1001,\`0,\`,\`4200001234202612091234567890\`,\`A0387,\`u1,\`MICROPAY,\`REFUND,\`OTHERS,\`CNY,\`0.00,\`0.00,\`50000001,\`R1,\`8.00,\`0.00,\`ORIGINAL,\`SUCCESS,\`面包,\`,\`-0.05000,\`0.60%,\`0.00,\`8.00,\`
总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额
\`2,\`88.00,\`8.00,\`0.00,\`0.48000,\`88.00,\`8.00
`.replaceAll('890`,', '890,');

export const ALIPAY = `#支付宝业务明细查询
#账号:[20881234567890120156]
#起始日期:[2026年12月09日 00:00:00]   终止日期:[2026年12月10日 00:00:00]
#-----------------------------------------业务明细列表----------------------------------------
支付宝交易号,商户订单号,业务类型,商品名称,创建时间,完成时间,门店编号,门店名称,操作员,终端号,对方账户,订单金额（元）,商家实收（元）,支付宝红包（元）,集分宝（元）,支付宝优惠（元）,商家优惠（元）,券核销金额（元）,券名称,商家红包消费金额（元）,卡消费金额（元）,退款批次号/请求号,服务费（元）,分润（元）,备注
2026120922001412345678901234\t,A1\t,交易\t,咖啡\t,2026-12-09 23:59:50\t,2026-12-10 00:00:05\t,S1\t,一店\t,\t,T1\t,*明(138****5678)\t,36.50\t,36.50\t,0.00\t,0.00\t,0.00\t,0.00\t,0.00\t,\t,0.00\t,0.00\t,\t,-0.22\t,0.00\t,\t
2026120922001412345678901234\t,A1\t,退款\t,咖啡\t,2026-12-10 10:00:00\t,2026-12-10 10:00:05\t,S1\t,一店\t,\t,T1\t,*明(138****5678)\t,-36.50\t,-36.50\t,0.00\t,0.00\t,0.00\t,0.00\t,0.00\t,\t,0.00\t,0.00\t,R77\t,0.22\t,0.00\t,\t
#-----------------------------------------业务明细列表结束------------------------------------
#交易合计:1笔，商家实收共36.50元，商家优惠共0.00元
#退款合计:1笔，商家实收退款共-36.50元，商家优惠退款共0.00元
#导出时间:[2026年12月11日 11:28:13]
`;

export const gbk = (text: string): Uint8Array => encodeText(text, 'gbk');
const bytesOf = (text: string | Uint8Array): Uint8Array =>
  typeof text === 'string' ? encodeText(text, 'utf-8') : text;

/** In pieces of 97 bytes: what a file says never depends on where it was cut while reading. */
export const read = (text: string | Uint8Array, more: ReadOptions = {}) =>
  readLedger(bytesSource('file.csv', bytesOf(text), 97), { keepRows: true, ...more });

export async function readWell(text: string | Uint8Array, more: ReadOptions = {}) {
  const outcome = await read(text, more);
  if (!outcome.ok) throw new Error(`refused: ${outcome.code} ${JSON.stringify(outcome.place)}`);
  const { rows } = outcome.reading;
  const list: ShownRow[] = rows ? Array.from({ length: rows.length }, (_, at) => rowAt(rows, at)) : [];
  return { ...outcome.reading, list };
}
