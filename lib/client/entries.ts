import 'client-only';
import { stampMs } from '@/lib/domain/clock';
import type { KindName, ValueOf } from '@/lib/domain/kinds';
import { useLive } from './live';

/** One thing people entered, as this phone holds it. `at`: when it was entered, ms since 1970 UTC. */
export type Held<K extends KindName> = { value: ValueOf<K>; author: string; at: number };

/** Everything of one kind by key, deletions left out; `undefined` while the phone is being asked. */
export function useEntries<K extends KindName>(kind: K): ReadonlyMap<string, Held<K>> | undefined {
  return useLive(`entries/${kind}`, async ({ entries }) => {
    const held = await entries.where('kind').equals(kind).toArray();
    return new Map(
      held
        .filter((entry) => entry.value !== null)
        .map((entry) => [
          entry.key,
          { value: entry.value as unknown as ValueOf<K>, author: entry.author, at: stampMs(entry.stamp) },
        ]),
    );
  });
}
