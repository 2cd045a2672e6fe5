/** A stopwatch that survives a closed page: ms measured until `at`, and whether it went on from there (epoch ms). */
export type Stopwatch = { ms: number; at: number; isRunning: boolean };

/** A running watch found again counts the time in between up to this (ms): a reload yes, a night in a drawer no. */
export const GAP_MAX_MS = 60_000;

export const freshWatch = (now: number): Stopwatch => ({ ms: 0, at: now, isRunning: true });

/** Milliseconds on the dial. A phone clock set back counts nothing. */
export function elapsedMs(watch: Stopwatch, now: number): number {
  if (!watch.isRunning) return watch.ms;
  return watch.ms + Math.min(Math.max(0, now - watch.at), GAP_MAX_MS);
}

/** The same watch, measured up to now: saved every few seconds, so that a page that dies loses no more than those. */
export const beat = (watch: Stopwatch, now: number): Stopwatch => ({ ...watch, ms: elapsedMs(watch, now), at: now });

export const pauseWatch = (watch: Stopwatch, now: number): Stopwatch => ({ ...beat(watch, now), isRunning: false });
export const resumeWatch = (watch: Stopwatch, now: number): Stopwatch => ({ ...beat(watch, now), isRunning: true });

/** What a dial shows of whole seconds: `1:47`, and `1:02:09` from an hour on. `wide` keeps two digits of minutes. */
export function dialText(seconds: number, wide = false): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const rest = two(Math.floor(seconds % 60));
  if (hours > 0) return `${hours}:${two(minutes)}:${rest}`;
  return `${wide ? two(minutes) : minutes}:${rest}`;
}
