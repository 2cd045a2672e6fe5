import type { Dice } from '../dice';
import type { Tender, TruthType } from '../truth';
import { compactDate, compactTime } from '../wall-clock';
import type { Market } from './plan';

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz0123456789';
const chinaBins = ['622588', '621226', '622202', '622848', '625912', '621700', '620522'] as const;
const foreignBins = ['476173', '541333', '222100', '352800', '374245'] as const;

/** The numbers of one shop. Each holds a running count, so none is ever given twice. */
export type Numbers = ReturnType<typeof makeNumbers>;

export function makeNumbers(dice: Dice, market: Market) {
  let count = 0;
  const wechatShard = `00${dice.digits(4)}`;
  const aliShard = dice.digits(4);
  const running = (width: number) => String(count).padStart(width, '0');
  const word = (length: number) => {
    // A random head and the running count as a tail, in letters: unique, and no digit run a card finder could mistake.
    let tail = '';
    for (let rest = count; tail.length < 5; rest = Math.floor(rest / letters.length))
      tail += letters[rest % letters.length];
    let head = '';
    while (head.length < length - 5) head += letters[dice.whole(0, letters.length - 1)];
    return head + tail;
  };
  const abroad: Record<Exclude<Market, 'china'>, (type: TruthType) => string> = {
    square: () => `${word(34)}ZY`,
    stripe: (type) => `${{ refund: 're_', payout: 'po_', fee: 'fee_' }[type as 'refund'] ?? 'ch_'}3Q${word(22)}`,
    adyen: () => word(16).toUpperCase().slice(0, 10) + running(6),
  };
  return {
    /** The merchant's own number: date, time and a count, all digits, 22 long. Square makes up a word instead. */
    order(wall: number): string {
      count++;
      if (market === 'square') return `${word(34)}ZZ`;
      return `${compactDate(wall)}${compactTime(wall)}${running(8)}`;
    },
    provider(tender: Tender, type: TruthType, wall: number): string {
      count++;
      if (market !== 'china') return abroad[market](type);
      if (tender === 'cash') return '';
      if (tender === 'wechat' && type === 'refund')
        return `503031${dice.digits(2)}${compactDate(wall)}01${running(11)}`;
      if (tender === 'wechat') return `4200${wechatShard}${compactDate(wall)}${dice.digits(2)}${running(8)}`;
      if (tender === 'alipay') return `${compactDate(wall)}2200${aliShard}${dice.digits(3)}${running(9)}`;
      return `${compactDate(wall)}${dice.digits(4)}${running(10)}`;
    },
    /** YDDDHH and six digits, as terminals print it. */
    rrn(wall: number): string {
      const at = new Date(wall);
      const day = Math.floor((wall - Date.UTC(at.getUTCFullYear(), 0, 1)) / 86_400_000) + 1;
      const hour = String(at.getUTCHours()).padStart(2, '0');
      return `${at.getUTCFullYear() % 10}${String(day).padStart(3, '0')}${hour}${String(count % 1_000_000).padStart(6, '0')}`;
    },
    cardMask(tender: Tender): string {
      const bin = dice.pick(tender === 'foreign' || market !== 'china' ? foreignBins : chinaBins);
      const length = bin.startsWith('37') ? 15 : bin.startsWith('62') && dice.chance(0.5) ? 19 : 16;
      return `${bin}${'*'.repeat(length - 10)}${dice.digits(4)}`;
    },
  };
}
