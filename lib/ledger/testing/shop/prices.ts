import type { Dice } from '../dice';
import type { Tender } from '../truth';

/** One purchase in minor units: mostly a meal, often odd fen, now and then thousands (so that `1,234.50` appears). */
export function priceOf(dice: Dice, tender: Tender): number {
  if (dice.chance(0.012)) return dice.whole(100_000, 2_000_000);
  if (dice.chance(0.004)) return dice.whole(1, 99);
  const high = tender === 'card' || tender === 'foreign' ? 40_000 : 9_000;
  // The product of two throws leans to small purchases without ever reaching zero.
  const about = 300 + Math.floor(dice.next() * dice.next() * high * 2);
  return dice.chance(0.45) ? about : Math.max(50, Math.round(about / 50) * 50);
}
