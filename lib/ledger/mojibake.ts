import { cleanCell } from './cells/clean';
import { Refused } from './refusal';

/** How the headings of exports begin. Two characters are enough: what follows them in a wrong encoding depends on the third. */
const BEGINNINGS =
  '交易 时间 日期 金额 订单 支付 付款 收款 商户 商家 类型 状态 手续 流水 终端 门店 序号 记录 实收 会员 储值 余额 积分 账单 微信 姓名 手机 卡号 名称 业务'.split(
    ' ',
  );

const ENCODER = new TextEncoder();
/** UTF-8 that was opened as GBK and saved: 浜ゆ槗 for 交易. */
const AS_GBK: ReadonlySet<string> = new Set(
  BEGINNINGS.map((word) => new TextDecoder('gb18030').decode(ENCODER.encode(word)).slice(0, 3)),
);
/** UTF-8 opened as Western: å, ä, æ, ç, è or é and then marks no language puts after them: äº¤æ˜“ for 交易. */
const AS_WESTERN = /(?:[äåæçèé][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,2}){2}/;
/** GBK opened as Western: ½»Ò× for 交易. No word has four letters with accents or marks side by side. */
const GBK_AS_WESTERN = /[\u00a1-\u00ff]{4}/;
/** Characters already lost before the file was saved: U+FFFD, what it looks like once more in another encoding, question marks. */
const LOST = /锟斤拷|ï¿½|\ufffd|^\?{2,}$/;

const isBroken = (cell: string): boolean =>
  AS_GBK.has(cell.slice(0, 3)) || AS_WESTERN.test(cell) || GBK_AS_WESTERN.test(cell) || LOST.test(cell);

/**
 * A file that was opened in a wrong encoding and saved again: its words are gone for good, and a person asked to say which column
 * is what could not read them. Refusal, thrown: `wrong-encoding` with the record, when two cells of one record are broken.
 */
export function refuseMojibake(head: readonly (readonly string[])[]): void {
  const at = head.findIndex((record) => record.filter((cell) => isBroken(cleanCell(cell))).length >= 2);
  if (at >= 0) throw new Refused('wrong-encoding', { record: at + 1 });
}
