import 'client-only';
import { expose } from 'comlink';
import { type BytesHash, hashBytes } from '@/lib/ledger/fingerprint';
import { type ReadOptions, type ReadOutcome, readLedger } from '@/lib/ledger/read';
import type { Progress } from '@/lib/ledger/read-text';
import { type LedgerOutcome, refuse } from '@/lib/ledger/refusal';
import { blobSource } from '@/lib/ledger/source';
import { withShop } from '../shop';
import type { Compared } from './compared';
import { holdRows, letRowsGo, rowsOf } from './held-rows';
import { type FileReading, type KeptFile, putFile, type SalesFile } from './kept-file';
import { compareDays, compareRows, differencesOf } from './work-compare';
import { feeWork } from './work-fees';
import { memberWork } from './work-members';
import { payoutWork } from './work-payout';
import { sheetWork } from './work-sheets';

/**
 * What happens in the Web Worker. Rows never leave it: the page gets sums, and of rows only those it shows. What was read but
 * not kept is held here until the worker ends.
 */

export type ReadReply = { ok: true; reading: FileReading } | Exclude<ReadOutcome, { ok: true }>;
export type Asked = Pick<ReadOptions, 'zone' | 'remembered' | 'layout'>;
export type OnProgress = (progress: Progress) => void;

/** Told at most this often (ms): every message wakes the page. */
const TELL_EVERY = 80;

function seldom<T>(tell: (told: T) => void): (told: T) => void {
  let toldAt = 0;
  return (told) => {
    const now = performance.now();
    if (now - toldAt < TELL_EVERY) return;
    toldAt = now;
    tell(told);
  };
}

const all = <T>(list: readonly (T | undefined)[]): list is readonly T[] => !list.includes(undefined);

const work = {
  async read(id: string, file: File, options: Asked, onProgress: OnProgress): Promise<ReadReply> {
    const watched = { ...options, keepRows: true, onProgress: seldom(onProgress) };
    const outcome = await readLedger(blobSource(file.name, file), watched);
    if (!outcome.ok) return outcome;
    const { rows: table, ...reading } = outcome.reading;
    if (table) holdRows(id, table);
    return { ok: true, reading };
  },

  hash: (file: File, onProgress: (bytes: number) => void = () => undefined): Promise<BytesHash> =>
    hashBytes(blobSource(file.name, file), { onProgress: seldom(onProgress) }),

  /** Writes the file, and its rows where it says so, in one transaction. Rejects when the phone is full. */
  async keep(file: KeptFile): Promise<void> {
    const table = file.hasRows ? await rowsOf(file.id) : undefined;
    await withShop((tables) => putFile(tables, file, table ? { of: 'sales', rows: table } : null));
    // From now on they are read from the phone when they are needed.
    if (table) letRowsGo(file.id);
  },

  forget(id: string): void {
    letRowsGo(id);
  },

  /** By rows where this phone has them all, else by days. Refusals: those of `compareTables`. */
  async compare(before: readonly string[], after: readonly string[]): Promise<LedgerOutcome<{ compared: Compared }>> {
    const [was, is] = [await Promise.all(before.map(rowsOf)), await Promise.all(after.map(rowsOf))];
    if (all(was) && all(is)) return compareRows(was, is);
    const summaries = async (ids: readonly string[]) =>
      (await withShop(({ ledgerFiles }) => ledgerFiles.bulkGet([...ids])))
        .filter((file): file is SalesFile => file?.of === 'sales')
        .map(({ reading }) => reading.summary);
    const [first, then] = [await summaries(before), await summaries(after)];
    if (first.length < before.length || then.length < after.length) return refuse('nothing-to-compare');
    return compareDays(first, then);
  },

  differences: differencesOf,
  ...sheetWork,
  ...memberWork,
  ...feeWork,
  ...payoutWork,
};

export type LedgerWork = typeof work;

expose(work);
