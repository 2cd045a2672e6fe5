import 'client-only';
import type { ShopTables } from './tables';

/** Where this phone stands with the server. */
export type SyncMeta = {
  epoch: string;
  view: string;
  /** The last version scanned. */
  cursor: number;
  /** The newest version there was when that page was given; the cursor once everything was. */
  newest: number;
  /** Number of the full pull under way or last done; entries carry the number that last saw them. */
  scan: number;
  /** A full pull is under way: when it ends, what it did not see is repaired or dropped. */
  scanning: boolean;
  /** Server clock minus this phone's clock, ms, measured at the last reply. */
  skew: number;
  /** Latest stamp seen or made. */
  stamp: string;
  /** When the last exchange ended well, ms of this phone's clock. */
  syncedAt: number;
  /** When a differing state hash last started a full pull, ms: at most one an hour. */
  repairedAt: number;
};

const FRESH: SyncMeta = {
  epoch: '',
  view: '',
  cursor: 0,
  newest: 0,
  scan: 0,
  scanning: false,
  skew: 0,
  stamp: '',
  syncedAt: 0,
  repairedAt: 0,
};

export async function readSyncMeta(tables: ShopTables): Promise<SyncMeta> {
  return { ...FRESH, ...((await tables.meta.get('sync'))?.value as Partial<SyncMeta> | undefined) };
}

export async function writeSyncMeta(tables: ShopTables, meta: SyncMeta): Promise<void> {
  await tables.meta.put({ key: 'sync', value: { ...meta } });
}
