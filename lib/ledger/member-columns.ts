import { cleanCell, isBlank } from './cells/clean';
import { isTotalWord } from './controls';
import { nameKey } from './layout';

/** Where a member table says what; `balance` are columns added together: principal and gift. −1 and none: it does not say. */
export type MemberColumns = { id: number; balance: readonly number[]; points: number };

/** What a member goes by, best first; a telephone number only when there is nothing else. */
const IDS = [
  /^(会员|客户|顾客|储值|vip|贵宾)?(卡号|卡编号|编号|编码|号码|代码|id|号)$/,
  /^会员$|^(实体|电子|会员卡|储值)(卡)?(卡号|编号|号)$/,
  /^(member|membership|customer|client|loyalty|card|account|vip)(card)?(id|no|no\.|number|#|code)?$|^id$/,
  /^(会员|客户|顾客|联系|绑定|注册)?(手机|电话|联系方式)(号|号码)?$|^(phone|mobile|cell|tel)/,
];
/** A balance told in one sum, and the parts of one that is not. */
const BALANCES = [
  /^(储值|账户|会员|卡内|卡|可用|当前|总|剩余|储值总|账户总)?(余额|余额合计|总余额)(\(|$)/,
  /^(剩余|可用)(金额|储值|储值金额)(\(|$)|^储值(金额)?(\(|$)/,
  /^(current|available|total|account|card|stored|storedvalue|giftcard|wallet|remaining)?(balance|credit|storedvalue)(\(|$)/,
];
const PARTS =
  /^(储值|账户|会员)?(本金|实充|实储|充值|充值本金|储值本金|赠金|赠送|赠额|实际)(余额|账户余额|金额余额)?(\(|$)|^(赠送|本金)(金额|账户)(余额)?(\(|$)|^(principal|paid|bonus|gift|promo)(balance|credit)(\(|$)/;
const POINTS = [
  /^(可用|当前|会员|剩余|现有|有效)?(积分)(余额|数|值)?(\(|$)/,
  /^(current|available|reward|loyalty)?points?(balance)?(\(|$)/,
  /^总积分(\(|$)/,
];

/** Columns whose names fit, the best names first, each once. */
function named(keys: readonly string[], patterns: readonly RegExp[]): number[] {
  const found = patterns.flatMap((pattern) => keys.flatMap((key, at) => (pattern.test(key) ? [at] : [])));
  return [...new Set(found)];
}

/** Of the columns a member may go by the best named one that most records fill; some systems leave card numbers empty. */
function idOf(keys: readonly string[], records: readonly (readonly string[])[]): number {
  const candidates = named(keys, IDS);
  const rows = records.filter((record) => !record.slice(0, 3).some(isTotalWord));
  const filled = (at: number): number => rows.filter((record) => !isBlank(cleanCell(record[at] ?? ''))).length;
  const used = candidates.find((at) => filled(at) * 2 > rows.length);
  return used ?? candidates[0] ?? -1;
}

/** Whether a line is the heading of a member table: somebody to know, and something they own. */
export function isMemberHeading(record: readonly string[]): boolean {
  const keys = record.map(nameKey);
  const owns = named(keys, [...BALANCES, PARTS, ...POINTS]);
  return owns.length > 0 && named(keys, IDS).some((at) => !owns.includes(at));
}

/** `records` are those after the heading, as many as are at hand. */
export function memberColumns(header: readonly string[], records: readonly (readonly string[])[]): MemberColumns {
  const keys = header.map(nameKey);
  const points = named(keys, POINTS)[0] ?? -1;
  const whole = named(keys, BALANCES)[0];
  const parts = keys.flatMap((key, at) => (PARTS.test(key) ? [at] : []));
  return { id: idOf(keys, records), balance: whole === undefined ? parts : [whole], points };
}
