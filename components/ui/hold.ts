/** Milliseconds before a held button starts to repeat; shorter presses are plain clicks. */
const FIRST_MS = 450;
const SLOW_MS = 140;
const FAST_MS = 50;
/** After this many repeats the hold speeds up. */
const SLOW_STEPS = 8;

/** Milliseconds to wait before repeat number `count`, counted from 0. */
export const holdDelay = (count: number): number => (count === 0 ? FIRST_MS : count <= SLOW_STEPS ? SLOW_MS : FAST_MS);

/**
 * Repeats `step` while a button is held; `step` returns false at a limit and the hold ends there.
 * Returns `release`, which answers whether the hold repeated at all: then the click that follows is not another step.
 */
export function startHold(step: () => boolean): () => boolean {
  let count = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    timer = setTimeout(() => {
      count += 1;
      if (step()) wait();
    }, holdDelay(count));
  };
  wait();
  return () => {
    clearTimeout(timer);
    return count > 0;
  };
}
