import 'client-only';
import type { FaultCode } from '@/lib/domain/fault';
import { useLive } from './live';
import { withShop } from './shop';
import { wakeSync } from './sync-loop';
import type { Waiting } from './tables';
import { dropWaiting, retryWaiting } from './waiting-edits';

/** One change the server does not have yet, for the outbox sheet. `since`: ms of this phone's clock. */
export type WaitingChange = Pick<Waiting, 'kind' | 'key' | 'value' | 'since'> & { refused?: FaultCode | undefined };

/** What waits on this phone, oldest first; `undefined` while the phone is being asked. */
export function useWaiting(): WaitingChange[] | undefined {
  return useLive('waiting', async ({ outbox }) => {
    const all = await outbox.toArray();
    all.sort((a, b) => a.since - b.since);
    return all.map(({ kind, key, value, since, refused }) => ({ kind, key, value, since, refused }));
  });
}

/** Tries one waiting change again, and everything else with it. */
export async function retryChange(kind: string, key: string): Promise<void> {
  await withShop((tables) => retryWaiting(tables, kind, key));
  wakeSync();
}

/** Gives one waiting change up; the server's last value comes back. */
export const dropChange = (kind: string, key: string): Promise<void> =>
  withShop((tables) => dropWaiting(tables, kind, key));

/** One change as text to hand to support or to keep: everything the person typed, nothing about the phone. */
export const exportChange = ({ kind, key, value, since }: WaitingChange): string =>
  JSON.stringify({ kind, key, value, since: new Date(since).toISOString() }, null, 2);
