import 'client-only';
import { type Outcome, refuse } from '@/lib/domain/fault';
import { askToKeep } from './device-storage';
import { readIdentity } from './identity';
import type { Change } from './outbox';
import { markUsed, wasUsed, withShop } from './shop';
import { wakeSync } from './sync-loop';

/**
 * Saves what a person entered and queues it for the server: all of it, or nothing. Resolves when it is on disk.
 * Refusals: those of `checkEdit` (`card-number`, `too-large`, `broken`), `immutable`, `half-loaded`, `restore-first`,
 * `storage-full`, `storage-blocked`.
 */
export async function record(...changes: Change[]): Promise<Outcome<object>> {
  const outbox = await loadOutbox().catch(() => undefined);
  if (!outbox) return refuse('half-loaded');
  try {
    const outcome = await withShop((tables) => outbox.recordInto(tables, changes, Date.now(), wasUsed()));
    if (!outcome.ok) return outcome;
  } catch (error) {
    return refuse(isQuota(error) ? 'storage-full' : 'storage-blocked');
  }
  if (!wasUsed()) await beginUse();
  wakeSync();
  return { ok: true };
}

/** The rules of every kind come with the first edit: a page that is only read does without them. */
async function loadOutbox(): Promise<typeof import('./outbox')> {
  const [outbox] = await Promise.all([import('./outbox'), import('./tables')]);
  return outbox;
}

/** After the first real save: leave the marker, and ask the browser to keep what is here. */
async function beginUse(): Promise<void> {
  const identity = await withShop(readIdentity);
  if (identity) markUsed(identity.shop);
  void askToKeep();
}

/** Dexie wraps the browser's error, and IndexedDB reports a full disk when the transaction ends. */
export function isQuota(error: unknown): boolean {
  for (let at = error; at instanceof Error || at instanceof DOMException; at = (at as { inner?: unknown }).inner) {
    if (at.name === 'QuotaExceededError') return true;
  }
  return false;
}
