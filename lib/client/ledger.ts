import 'client-only';
import { proxy } from 'comlink';
import { useMemo } from 'react';
import { type Outcome, refuse } from '@/lib/domain/fault';
import type { BytesHash } from '@/lib/ledger/fingerprint';
import type { Layout } from '@/lib/ledger/layout';
import type { Progress } from '@/lib/ledger/read-text';
import type { LedgerOutcome, LedgerRefusal } from '@/lib/ledger/refusal';
import { useEntries } from './entries';
import { makeId } from './identity';
import type { Compared, DifferenceGroup, ShownDifference } from './ledger/compared';
import { atWork, atWorkAside, cancelWork } from './ledger/host';
import { dropFiles, type FileReading, type KeptFile, type SalesFile } from './ledger/kept-file';
import type { ReadReply } from './ledger/work';
import { useLive } from './live';
import { isQuota, record } from './record';
import { openShop, withShop } from './shop';

/** Every file this phone has read and kept, newest first; `undefined` while the phone is being asked. */
export const useFiles = (): readonly KeptFile[] | undefined =>
  useLive('ledger/files', async ({ ledgerFiles }) =>
    (await ledgerFiles.toArray()).sort((a, b) => b.addedAt.localeCompare(a.addedAt)),
  );

/** The clock business days are told by: the shop's once it is known, until then this phone's. IANA name. */
export function useShopZone(): string | undefined {
  const held = useEntries('shop-zone');
  return useMemo(() => held && (held.get('main')?.value.zone ?? phoneZone()), [held]);
}

const phoneZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Another clock from now on; files already read keep the one they were read with. */
export const setShopZone = (zone: string): Promise<Outcome<object>> =>
  record({ kind: 'shop-zone', key: 'main', value: { zone } });

/** A file that was read and not kept yet. */
export type Read = { ok: true; id: string; file: File; reading: FileReading; hash: BytesHash };
export type ReadFile = Read | Exclude<ReadReply, { ok: true }>;

/**
 * Reads a file in the worker: nothing is stored, nothing sent. `layout` reads it by a mapping the person has just confirmed.
 * Refusals: those of `readLedger`, `cancelled`, `worker-lost`.
 */
export async function readFile(
  file: File,
  { zone, layout, onProgress }: { zone: string; layout?: Layout; onProgress: (progress: Progress) => void },
): Promise<ReadFile> {
  // Opened here first, so that the worker finds the tables in this release's form.
  const remembered = await withShop(({ ledgerLayouts }) => ledgerLayouts.toArray());
  const id = makeId();
  const asked = { zone, remembered, ...(layout && { layout }) };
  // As far as the slower of the two has come.
  let held: Progress = { bytes: 0, total: file.size, rows: 0 };
  let hashed = 0;
  const tell = () => onProgress({ ...held, bytes: Math.min(held.bytes, hashed) });
  const onRead = (progress: Progress) => {
    held = progress;
    tell();
  };
  const onHash = (bytes: number) => {
    hashed = bytes;
    tell();
  };
  const [outcome, hash] = await Promise.all([
    atWork<ReadReply>((api) => api.read(id, file, asked, proxy(onRead))),
    atWorkAside<BytesHash>((api) => api.hash(file, proxy(onHash))),
  ]);
  if (!outcome.ok) return outcome;
  if ('ok' in hash) return hash;
  return { ok: true, id, file, reading: outcome.reading, hash };
}

export { cancelWork };

/**
 * Keeps what a file says, and its masked rows if the shop agreed. Refusals: `storage-full`, `storage-blocked`; then nothing is stored.
 */
export async function keepFile(
  { id, file, reading, hash }: Read,
  { when, hasRows, isExample = false }: Pick<KeptFile, 'when' | 'hasRows'> & { isExample?: boolean },
): Promise<Outcome<{ file: SalesFile }>> {
  const addedAt = new Date().toISOString();
  const { name, size: bytes } = file;
  const kept: SalesFile = { id, of: 'sales', when, name, bytes, addedAt, hash, hasRows, isExample, reading };
  try {
    await openShop();
    const answer = await atWork((api) => api.keep(kept));
    return answer === undefined ? { ok: true, file: kept } : refuse('storage-blocked');
  } catch (error) {
    return refuse(isQuota(error) ? 'storage-full' : 'storage-blocked');
  }
}

/** Takes files and their rows off this phone. Backup records stay: the file itself lies elsewhere. */
export const dropFile = (...ids: string[]): Promise<void> => withShop((tables) => dropFiles(tables, ids));

/** Remembers a mapping the person confirmed: the next file with these columns is recognised. */
export const rememberLayout = (layout: Layout): Promise<void> =>
  withShop(async ({ ledgerLayouts }) => {
    await ledgerLayouts.put(layout);
  });

/** Files of both sides against each other. Refusals: those of `compareTables`, `cancelled`, `worker-lost`. */
export const compareFiles = (
  before: readonly KeptFile[],
  after: readonly KeptFile[],
): Promise<LedgerOutcome<{ compared: Compared }>> => atWork((api) => api.compare(idsOf(before), idsOf(after)));

const idsOf = (files: readonly KeptFile[]): string[] => files.map(({ id }) => id);

/** Rows of the comparison last made, from place `from` on. A refusal when the worker that held it has ended. */
export const differencesOf = (
  group: DifferenceGroup,
  from: number,
  count: number,
): Promise<ShownDifference[] | LedgerRefusal> => atWork((api) => api.differences(group, from, count));
