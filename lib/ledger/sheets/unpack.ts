import { Inflate } from 'fflate';
import { type LedgerFault, Refused } from '../refusal';
import type { ByteSource } from '../source';
import { packedBytes, type ZipEntry } from './zip-directory';

/** Ten times what the largest real export needs; a bomb promises gigabytes. */
const MOST_UNPACKED = 600 * 1024 * 1024;
/** Text of a table packs 10 to 60 times smaller. */
const MOST_RATIO = 250;
const RATIO_FROM = 8 * 1024 * 1024;
/** More than a ZIP says of an entry by this much is no mistake. */
const SLIP = 1024 * 1024;
/** A step of packed bytes is never more than sixteen megabytes of text: deflate makes nothing a thousand times smaller. */
const STEP = 1 << 14;

const isBomb = (packed: number, size: number): boolean =>
  size > MOST_UNPACKED || (size > RATIO_FROM && size / Math.max(1, packed) > MOST_RATIO);

/** Refuses what a ZIP itself promises to be too much, before anything is unpacked. */
export function refuseBomb(entries: readonly ZipEntry[], code: 'zip-bomb' | 'sheet-bomb'): void {
  const packed = entries.reduce((sum, entry) => sum + entry.packed, 0);
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (isBomb(packed, size) || entries.some((entry) => isBomb(entry.packed, entry.size))) throw new Refused(code);
}

/**
 * An entry as a source of bytes, unpacked piece by piece. What comes out is held against what went in so far, because a ZIP
 * may lie about its sizes: a bomb stops after a few megabytes, not at its end.
 * Refusals, thrown while reading: `bomb`, `zip-broken` (damaged or of an unknown method).
 */
export function entrySource(zip: Uint8Array, entry: ZipEntry, bomb: LedgerFault = 'zip-bomb'): ByteSource {
  return {
    name: entry.name,
    total: entry.size,
    async *open() {
      const packed = packedBytes(zip, entry);
      if (entry.method === 0) {
        for (let at = 0; at < packed.length; at += 1 << 20) yield packed.subarray(at, at + (1 << 20));
        return;
      }
      if (entry.method !== 8) throw new Refused('zip-broken', { inside: entry.name });
      let ready: Uint8Array[] = [];
      let size = 0;
      const inflate = new Inflate((chunk) => ready.push(chunk));
      for (let at = 0; at < packed.length; at += STEP) {
        const last = at + STEP >= packed.length;
        try {
          inflate.push(packed.subarray(at, at + STEP), last);
        } catch {
          throw new Refused('zip-broken', { inside: entry.name });
        }
        for (const chunk of ready) size += chunk.length;
        if (isBomb(Math.min(at + STEP, packed.length), size) || size > entry.size + SLIP)
          throw new Refused(bomb, { inside: entry.name });
        yield* ready;
        ready = [];
      }
      if (size !== entry.size) throw new Refused('zip-broken', { inside: entry.name });
    },
  };
}

/** Unpacks to nowhere, only to see that an entry is no more than it says. */
export async function proveSize(zip: Uint8Array, entry: ZipEntry, bomb: LedgerFault): Promise<void> {
  for await (const chunk of entrySource(zip, entry, bomb).open()) {
    if (chunk.length > MOST_UNPACKED) throw new Refused(bomb);
  }
}
