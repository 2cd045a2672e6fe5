/**
 * How an amount is written. 'plain' 1234.50, 'grouped' 1,234.50, 'full-width' １２３４．５０, 'yuan' ¥1,234.50,
 * 'yuan-wide' ￥1234.50, 'dollar' -$1,234.50, 'brackets' (1,234.50) below zero, 'unit' 1234.50元, 'fen' 123450.
 */
export type NumberStyle =
  | 'plain'
  | 'grouped'
  | 'full-width'
  | 'yuan'
  | 'yuan-wide'
  | 'dollar'
  | 'brackets'
  | 'unit'
  | 'fen';

const grouped = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, ',');
const wide = (text: string) =>
  text.replace(/[0-9.\-,]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

/** Minor units (two decimals: no currency here has another count) as text. Never through floating point. */
export function writeMoney(minor: number, style: NumberStyle): string {
  const digits = String(Math.abs(minor)).padStart(3, '0');
  const units = digits.slice(0, -2);
  const plain = `${units}.${digits.slice(-2)}`;
  const many = `${grouped(units)}.${digits.slice(-2)}`;
  const sign = minor < 0 ? '-' : '';
  switch (style) {
    case 'plain':
      return sign + plain;
    case 'grouped':
      return sign + many;
    case 'full-width':
      return wide(sign + plain);
    case 'yuan':
      return `${sign}¥${many}`;
    case 'yuan-wide':
      return `${sign}￥${plain}`;
    case 'dollar':
      return `${sign}$${many}`;
    case 'brackets':
      return minor < 0 ? `(${many})` : many;
    case 'unit':
      return `${sign}${plain}元`;
    case 'fen':
      return String(minor);
  }
}
