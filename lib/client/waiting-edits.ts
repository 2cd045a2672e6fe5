import 'client-only';
import type { ShopTables } from './tables';

/** Gives up one waiting edit: the server's last value comes back on the screen. */
export async function dropWaiting(tables: ShopTables, kind: string, key: string): Promise<void> {
  await tables.transaction('rw', tables.entries, tables.outbox, async () => {
    const waiting = await tables.outbox.get([kind, key]);
    if (!waiting) return;
    const shown = await tables.entries.get([kind, key]);
    if (waiting.base) await tables.entries.put({ ...waiting.base, scan: shown?.scan ?? 0 });
    else await tables.entries.delete([kind, key]);
    await tables.outbox.delete([kind, key]);
  });
}

/** Sends a refused edit again at the next exchange. */
export async function retryWaiting(tables: ShopTables, kind: string, key: string): Promise<void> {
  await tables.outbox
    .where('[kind+key]')
    .equals([kind, key])
    .modify((waiting) => {
      delete waiting.refused;
    });
}

/** The person still wants what waits, although it has grown old: the next exchange sends it. `nowMs` of this phone's clock. */
export async function confirmWaiting(tables: ShopTables, kind: string, key: string, nowMs: number): Promise<void> {
  await tables.outbox.update([kind, key], { confirmedAt: nowMs });
}
