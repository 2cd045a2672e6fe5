import 'server-only';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { StartRefused } from './start-refused';

/**
 * Turns a key may take in so many seconds. Addresses are generous: one mobile carrier puts thousands of phones behind one.
 * Counted per process; behind several processes the effective limit is their sum.
 */
export const LIMITS = {
  'session-address': { turns: 300, seconds: 3_600 },
  'sync-member': { turns: 120, seconds: 60 },
  'sync-shop': { turns: 600, seconds: 60 },
  'sync-address': { turns: 3_000, seconds: 60 },
  'slots-address': { turns: 600, seconds: 60 },
} as const;

export type LimitName = keyof typeof LIMITS;
export type Limit = { turns: number; seconds: number };

const SETTING = /^([a-z-]+)=([1-9][0-9]{0,8})\/([1-9][0-9]{0,5})$/;

/** The limits with the operator's `LIMITS` over them: `sync-member=1000/60,slots-address=50/60`. Throws `StartRefused` on a wrong one. */
export function readLimits(setting: string | undefined): Record<LimitName, Limit> {
  const limits: Record<LimitName, Limit> = { ...LIMITS };
  for (const part of (setting ?? '').split(',').map((text) => text.trim())) {
    if (part === '') continue;
    const [, name = '', turns, seconds] = SETTING.exec(part) ?? [];
    if (!Object.hasOwn(LIMITS, name)) {
      throw new StartRefused(
        `LIMITS: "${part}" is not <name>=<turns>/<seconds> with one of ${Object.keys(LIMITS).join(', ')}.`,
      );
    }
    limits[name as LimitName] = { turns: Number(turns), seconds: Number(seconds) };
  }
  return limits;
}

/** Takes turns of its own; tests make one, the routes share `takeTurn`. */
export function openLimits(
  limits: Record<LimitName, Limit>,
): (name: LimitName, key: string) => Promise<number | undefined> {
  const limiters = new Map(
    Object.entries(limits).map(([name, { turns, seconds }]) => [
      name,
      new RateLimiterMemory({ keyPrefix: name, points: turns, duration: seconds }),
    ]),
  );
  return async (name, key) => {
    try {
      await limiters.get(name)?.consume(key);
      return undefined;
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1_000));
      throw refusal;
    }
  };
}

let shared: ReturnType<typeof openLimits> | undefined;

/** Takes one turn of a limit; the seconds to wait when there is none left (`too-many`), else undefined. */
export function takeTurn(name: LimitName, key: string): Promise<number | undefined> {
  shared ??= openLimits(readLimits(process.env.LIMITS));
  return shared(name, key);
}
