/** Ways people and tills write a card number. `listed`: within the rule of DOMAIN.md §4.5 (digits, spaces, dashes). */
export type Way = { readonly name: string; readonly listed: boolean; readonly write: (pan: string) => string };

const grouped = (pan: string, between: string) => {
  const groups = pan.length === 15 ? [4, 10] : [4, 8, 12, 16];
  return Array.from(pan, (digit, at) => (groups.includes(at) ? between + digit : digit)).join('');
};
const wide = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

export const ways: readonly Way[] = [
  { name: 'plain', listed: true, write: (pan) => pan },
  { name: 'spaces', listed: true, write: (pan) => grouped(pan, ' ') },
  { name: 'dashes', listed: true, write: (pan) => grouped(pan, '-') },
  { name: 'full-width', listed: true, write: wide },
  { name: 'full-width-spaces', listed: true, write: (pan) => wide(grouped(pan, '　')) },
  { name: 'no-break-spaces', listed: true, write: (pan) => grouped(pan, '\u00a0') },
  { name: 'chinese-sentence', listed: true, write: (pan) => `顾客卡号${pan}刷卡失败，改用现金` },
  { name: 'chinese-sentence-spaces', listed: true, write: (pan) => `银行卡：${grouped(pan, ' ')}，已退` },
  { name: 'english-sentence', listed: true, write: (pan) => `phone order, card ${grouped(pan, '-')} exp 12/27.` },
  { name: 'brackets', listed: true, write: (pan) => `退款至(${pan})` },
  { name: 'json', listed: true, write: (pan) => `{"pan":"${pan}"}` },
  { name: 'guarded', listed: true, write: (pan) => `="${pan}"` },
  { name: 'backtick', listed: true, write: (pan) => `\`${pan}` },
  { name: 'apostrophe', listed: true, write: (pan) => `'${pan}` },
  { name: 'beside-other-numbers', listed: true, write: (pan) => `订单20250303, ${pan}, 25.00元` },
  { name: 'line-end', listed: true, write: (pan) => `备注\n${pan}\n已核` },
  { name: 'dots', listed: false, write: (pan) => grouped(pan, '.') },
  { name: 'underscores', listed: false, write: (pan) => grouped(pan, '_') },
];
