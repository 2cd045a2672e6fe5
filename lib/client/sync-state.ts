import 'client-only';
import { useSyncExternalStore } from 'react';
import type { FaultCode } from '@/lib/domain/fault';
import { readIdentity } from './identity';
import { useLive } from './live';
import { wasUsed } from './shop';
import { type LoopState, readLoop, watchLoop } from './sync-loop';
import { readSyncMeta } from './sync-meta';

/** Where what was entered is now. `at` is an instant. */
export type SyncState =
  | { is: 'empty' }
  | { is: 'saved-here'; waiting: number }
  | { is: 'sending'; waiting: number }
  | { is: 'synced'; at: string }
  | { is: 'waiting'; waiting: number; offline: boolean }
  | { is: 'refused'; count: number }
  | { is: 'storage'; code: FaultCode };

const QUIET: LoopState = { sending: false, failed: undefined };

/** For the sync line of every screen that stores something. */
export function useSyncState(): SyncState {
  const loop = useSyncExternalStore(watchLoop, readLoop, () => QUIET);
  const here = useLive('sync-state', async (tables) => {
    const waiting = await tables.outbox.toArray();
    return {
      waiting: waiting.filter((one) => !one.refused).length,
      refused: waiting.filter((one) => one.refused).length,
      syncedAt: (await readSyncMeta(tables)).syncedAt,
      isKnown: (await readIdentity(tables)) !== undefined,
    };
  });
  if (!here) return { is: 'empty' };
  if (!here.isKnown && wasUsed()) return { is: 'storage', code: 'storage-lost' };
  if (here.refused > 0) return { is: 'refused', count: here.refused };
  if (here.waiting > 0) {
    if (loop.sending) return { is: 'sending', waiting: here.waiting };
    if (here.syncedAt === 0) return { is: 'saved-here', waiting: here.waiting };
    return { is: 'waiting', waiting: here.waiting, offline: loop.failed !== undefined };
  }
  return here.syncedAt > 0 ? { is: 'synced', at: new Date(here.syncedAt).toISOString() } : { is: 'empty' };
}
