import 'client-only';
import { proxy } from 'comlink';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { type Outcome, refuse } from '@/lib/domain/fault';
import { CURRENCY } from '@/lib/domain/money';
import type { BytesHash } from '@/lib/ledger/fingerprint';
import type { Progress } from '@/lib/ledger/read-text';
import type { LedgerRefusal } from '@/lib/ledger/refusal';
import { makeId } from '../identity';
import { isQuota } from '../record';
import { openShop } from '../shop';
import type { ComparedMembers, MemberGroup, ShownMember } from './compared-members';
import { recordOnce } from './comparisons';
import { atWork, atWorkAside } from './host';
import type { KeptFile, MembersFile } from './kept-file';
import type { MemberWords } from './member-columns';
import type { MembersReply } from './work-members';

type Side = KeptFile['when'];

/** Tables of this visit, one a side: they go when the page does, unless the shop keeps them. */
let visit: Partial<Record<Side, MembersFile>> = {};
const watchers = new Set<() => void>();

const setVisit = (next: typeof visit): void => {
  visit = next;
  for (const watcher of watchers) watcher();
};

const watch = (watcher: () => void): (() => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

/** The tables to compare: those chosen in this visit, else the newest kept ones of `files`. */
export function useMemberTables(files: readonly KeptFile[]): Partial<Record<Side, MembersFile>> {
  const chosen = useSyncExternalStore(
    watch,
    () => visit,
    () => visit,
  );
  const kept = (when: Side) =>
    files.find((file): file is MembersFile => file.of === 'members' && file.when === when && !file.isExample);
  const before = chosen.before ?? kept('before');
  const after = chosen.after ?? kept('after');
  return { ...(before && { before }), ...(after && { after }) };
}

/** Reads a table of members in the worker; nothing is stored. Refusals: those of `readMembers`, `cancelled`, `worker-lost`. */
export async function readMemberTable(
  file: File,
  when: Side,
  onProgress: (progress: Progress) => void,
): Promise<{ ok: true; file: MembersFile } | LedgerRefusal> {
  const id = makeId();
  // Opened here first, so that the worker finds the tables in this release's form.
  await openShop().catch(() => undefined);
  const [outcome, hash] = await Promise.all([
    atWork<MembersReply>((api) => api.readMembers(id, file, proxy(onProgress))),
    atWorkAside<BytesHash>((api) => api.hash(file)),
  ]);
  if (!outcome.ok) {
    // The worker that was ended had the other side's table as well.
    if (outcome.code === 'cancelled' || outcome.code === 'worker-lost') setVisit({});
    return outcome;
  }
  if ('ok' in hash) return hash;
  const { name, size: bytes } = file;
  const addedAt = new Date().toISOString();
  const { reading } = outcome;
  const table: MembersFile = {
    id,
    of: 'members',
    when,
    name,
    bytes,
    addedAt,
    hash,
    hasRows: true,
    isExample: false,
    reading,
  };
  setVisit({ ...visit, [when]: table });
  return { ok: true, file: table };
}

/** Keeps a table on this phone, with every member of it. Refusals: `storage-full`, `storage-blocked`; then nothing is stored. */
export async function keepMemberTable(table: MembersFile): Promise<Outcome<object>> {
  try {
    await openShop();
    const answer = await atWork((api) => api.keepMembers(table));
    return answer === undefined ? { ok: true } : refuse('storage-blocked');
  } catch (error) {
    return refuse(isQuota(error) ? 'storage-full' : 'storage-blocked');
  }
}

export type ComparingMembers =
  | { is: 'working' }
  | { is: 'refused'; refusal: LedgerRefusal }
  | { is: 'done'; compared: ComparedMembers };

/** Compares two tables, and records once for the shop what came of it; `zone`: the shop's clock. */
export function useComparingMembers(before: MembersFile, after: MembersFile, zone: string): ComparingMembers {
  const [comparing, setComparing] = useState<ComparingMembers>({ is: 'working' });
  useEffect(() => {
    let isWanted = true;
    const [was, is] = [before.reading.fingerprint, after.reading.fingerprint];
    // The same table draws the same thirty, today and tomorrow.
    const seed = Number.parseInt(was.slice(0, 8), 16);
    setComparing({ is: 'working' });
    void atWork((api) => api.compareMembers(before.id, after.id, seed)).then((outcome) => {
      if (!isWanted) return;
      if (!outcome.ok) {
        // Tables of this visit went with a worker that was ended elsewhere: they have to be chosen again.
        if (outcome.code === 'worker-lost') setVisit({});
        return setComparing({ is: 'refused', refusal: outcome });
      }
      const { compared } = outcome;
      setComparing({ is: 'done', compared });
      void recordMembers(compared, was, is, zone);
    });
    return () => {
      isWanted = false;
    };
  }, [before, after, zone]);
  return comparing;
}

const recordMembers = (
  { verdict, equal, counts, balanceMinor }: ComparedMembers,
  was: string,
  is: string,
  zone: string,
) =>
  recordOnce({
    of: 'members',
    before: [was],
    after: [is],
    verdict,
    matched: equal,
    missing: counts.missing,
    duplicate: counts.doubled,
    amount: counts.changed,
    extra: counts.extra,
    moved: 0,
    zone,
    sums: { currency: CURRENCY, amountMinor: balanceMinor.after - balanceMinor.before },
  });

/** Members of the comparison last made. A refusal when the worker that held it has ended. */
export const membersOf = (group: MemberGroup, from: number, count: number): Promise<ShownMember[] | LedgerRefusal> =>
  atWork((api) => api.members(group, from, count));

/** Every difference of the last comparison as a CSV file. */
export const memberSheet = (words: MemberWords): Promise<Blob | LedgerRefusal> =>
  atWork((api) => api.memberSheet(words));
