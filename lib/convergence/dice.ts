/** A seeded source of chance (mulberry32): the same seed plays the same game again. */
export function makeDice(seed: number) {
  let state = seed >>> 0;
  const roll = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const upTo = (limit: number): number => Math.floor(roll() * limit);
  return {
    roll,
    upTo,
    chance: (share: number): boolean => roll() < share,
    pick: <T>(all: readonly T[]): T => {
      const one = all[upTo(all.length)];
      if (one === undefined) throw new Error('nothing to pick from');
      return one;
    },
  };
}

export type Dice = ReturnType<typeof makeDice>;
