import type { Truth } from '../truth';

/** What a file's own summary says, positive where the words say so (refunds are a sum given back). */
export type Control = {
  readonly rows?: number;
  readonly salesMinor?: number;
  readonly refundsMinor?: number;
  readonly feesMinor?: number;
  /** Σ amount, or Σ amount − fee where the file says so itself. */
  readonly amountMinor?: number;
  readonly netMinor?: number;
};

/** A file and everything true that stands in it: one truth row a data row, in the order of the file. */
export type TruthFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly truth: readonly Truth[];
  readonly control: Control | null;
};

/** One of the list, always the same for the same text: writers make up names and payers without dice of their own. */
export function pickBy<T>(text: string, from: readonly [T, ...T[]]): T {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return from[(hash >>> 8) % from.length] ?? from[0];
}

export const goods = [
  '午市套餐',
  '牛肉面（大）',
  '珍珠奶茶',
  '早点',
  '便利店购物',
  '水果拼盘',
  '香辣鸡腿堡',
  '外带咖啡',
] as const;
export const payers = [
  '*佳(yan***@163.com)',
  '**伟(138****2071)',
  '*子涵(177****0913)',
  '**芳(fang***@qq.com)',
] as const;

const idLetters = 'aKbq7ZmwR4_cXe9TdYhU2fGj';

/** A WeChat openid, made from the order so that it needs no state. */
export function openidOf(orderId: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < orderId.length; at++) hash = Math.imul(hash ^ orderId.charCodeAt(at), 0x01000193);
  let text = '';
  for (let at = 0; at < 22; at++) {
    hash = (Math.imul(hash, 1_664_525) + 1_013_904_223) | 0;
    text += idLetters.charAt((hash >>> 12) % idLetters.length);
  }
  return `oUpF8${text}-`;
}
