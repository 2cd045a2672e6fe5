/**
 * Seeded randomness for the fixtures: the same seed gives the same file, byte for byte, on every machine.
 * A test names its seed in its title, so a red run can be thrown again.
 */
export type Dice = {
  readonly seed: number;
  /** A number in [0, 1). */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  chance(share: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** One of the values, each as often as its weight says. */
  weigh<T>(from: readonly (readonly [T, number])[]): T;
  /** `count` decimal digits as text; the first may be zero. */
  digits(count: number): string;
  /** A new array in another order; the given one is left alone. */
  shuffle<T>(from: readonly T[]): T[];
  /** `count` different members, in their given order. */
  sample<T>(from: readonly T[], count: number): T[];
  /** Dice of their own, so that one part drawing more often does not change another. */
  fork(): Dice;
};

// Chris Doty-Humphrey's sfc32: 128 bits of state, 32-bit arithmetic only, so no engine can differ.
function smallFastCounter(seed: number): () => number {
  let a = 0x9e3779b9;
  let b = 0x243f6a88;
  let c = seed | 0;
  let counter = 1;
  const step = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return sum >>> 0;
  };
  for (let warm = 0; warm < 16; warm++) step();
  return step;
}

export function makeDice(seed: number): Dice {
  const step = smallFastCounter(seed);
  const next = () => step() / 0x100000000;
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(from: readonly T[]): T => {
    const index = whole(0, from.length - 1);
    if (index >= from.length || index < 0) throw new RangeError('nothing to pick from');
    return from[index] as T;
  };
  const shuffle = <T>(from: readonly T[]): T[] => {
    const all = [...from];
    for (let last = all.length - 1; last > 0; last--) {
      const other = whole(0, last);
      const kept = all[last] as T;
      all[last] = all[other] as T;
      all[other] = kept;
    }
    return all;
  };
  return {
    seed,
    next,
    whole,
    chance: (share) => next() < share,
    pick,
    weigh(from) {
      const total = from.reduce((sum, [, weight]) => sum + weight, 0);
      let left = next() * total;
      for (const [value, weight] of from) {
        left -= weight;
        if (left < 0) return value;
      }
      return pick(from)[0];
    },
    digits(count) {
      let text = '';
      while (text.length < count) text += String(step() % 10);
      return text;
    },
    shuffle,
    sample(from, count) {
      if (count > from.length) throw new RangeError(`${count} asked of ${from.length}`);
      const places = shuffle(from.map((_, place) => place)).slice(0, count);
      return places.sort((a, b) => a - b).map((place) => from[place] as (typeof from)[number]);
    },
    fork: () => makeDice(step()),
  };
}

/** The seed of this run: LEDGER_SEED to throw a red run again, otherwise a new one. Name it in the test's title. */
export function seedOfRun(): number {
  const asked = Number(process.env.LEDGER_SEED);
  return Number.isInteger(asked) && asked > 0 ? asked : 1 + Math.floor(Math.random() * 0x7fffffff);
}
