import 'client-only';
import { useMemo } from 'react';
import type { BackupCopy, BackupPlace } from '@/lib/domain/backup';
import type { Outcome } from '@/lib/domain/fault';
import type { ValueOf } from '@/lib/domain/kinds';
import { totalsOf } from '@/lib/ledger/totals';
import { useEntries } from '../entries';
import type { Change } from '../outbox';
import { record } from '../record';
import { openShop } from '../shop';
import type { KeptFile } from './kept-file';

/** A backup the shop knows of, made on this phone or another; `id` is that of the file where it was read. */
export type Backup = ValueOf<'backup'> & {
  id: string;
  copies: BackupCopy[];
  /** When a copy was last opened again, and whether it said the same. */
  opened: ValueOf<'backup-opened'> | undefined;
};

/** Newest first; `undefined` while the phone is being asked. */
export function useBackups(): readonly Backup[] | undefined {
  const backups = useEntries('backup');
  const copies = useEntries('backup-copy');
  const opened = useEntries('backup-opened');
  return useMemo(() => {
    if (!backups || !copies || !opened) return undefined;
    const copiesOf = (id: string): BackupCopy[] =>
      [...copies].flatMap(([key, { value }]) => {
        const [backup, place] = key.split('.');
        return backup === id ? [{ place: place as BackupPlace, ...value }] : [];
      });
    return [...backups]
      .map(([id, { value }]) => ({ ...value, id, copies: copiesOf(id), opened: opened.get(id)?.value }))
      .sort((a, b) => b.at.localeCompare(a.at));
  }, [backups, copies, opened]);
}

/** Whether sums leave this phone; counts, dates and fingerprints always do. `undefined` while the phone is being asked. */
export function useSharesSums(): boolean | undefined {
  const held = useEntries('ledger-sharing');
  return held && (held.get('main')?.value.sums ?? false);
}

export const shareSums = (sums: boolean): Promise<Outcome<object>> =>
  record({ kind: 'ledger-sharing', key: 'main', value: { sums } });

/** Records that a file kept on this phone is a backup, and by which clock it was counted. Refusals: those of `record`. */
export async function recordBackup(file: KeptFile, zone: string): Promise<Outcome<object>> {
  const tables = await openShop();
  const [sharing, clock] = await tables.entries.bulkGet([
    ['ledger-sharing', 'main'],
    ['shop-zone', 'main'],
  ]);
  const mayShare = (sharing?.value as ValueOf<'ledger-sharing'> | null | undefined)?.sums ?? false;
  const at = new Date().toISOString();
  const clockKnown: Change[] = clock?.value ? [] : [{ kind: 'shop-zone', key: 'main', value: { zone } }];
  return record({ kind: 'backup', key: file.id, value: { ...said(file, mayShare), by: '', at, zone } }, ...clockKnown);
}

function said(
  file: KeptFile,
  mayShare: boolean,
): Pick<ValueOf<'backup'>, 'of' | 'rows' | 'print' | 'first' | 'last' | 'sums'> {
  if (file.of === 'members') return { of: 'members', rows: file.reading.members, print: file.reading.fingerprint };
  const { summary, fingerprint: print } = file.reading;
  const [first, last] = [summary.days[0]?.date, summary.days[summary.days.length - 1]?.date];
  const [totals] = totalsOf(summary);
  return {
    of: 'sales',
    rows: summary.rows,
    print,
    ...(first && last && { first, last }),
    ...(mayShare &&
      totals && {
        sums: { currency: totals.currency, takenMinor: totals.taken.minor, returnedMinor: totals.returned.minor },
      }),
  };
}

/** Who answers for a backup. */
export function nameKeeper({ id, copies: _, opened: __, ...value }: Backup, by: string): Promise<Outcome<object>> {
  return record({ kind: 'backup', key: id, value: { ...value, by } });
}

/** Notes where a copy lies; `undefined` says that it does not lie there any more. */
export const setCopy = (
  id: string,
  place: BackupPlace,
  copy: Omit<BackupCopy, 'place'> | undefined,
): Promise<Outcome<object>> => record({ kind: 'backup-copy', key: `${id}.${place}`, value: copy ?? null });

/** A copy was opened again, here or on another phone, and said the same or did not. */
export const noteOpened = (id: string, equal: boolean, zone: string): Promise<Outcome<object>> =>
  record({ kind: 'backup-opened', key: id, value: { equal, at: new Date().toISOString(), zone } });

/** Takes a backup record back, with what was noted of its copies. */
export const dropBackup = ({ id, copies, opened }: Backup): Promise<Outcome<object>> =>
  record(
    { kind: 'backup', key: id, value: null },
    ...copies.map(({ place }): Change => ({ kind: 'backup-copy', key: `${id}.${place}`, value: null })),
    ...(opened ? [{ kind: 'backup-opened', key: id, value: null } satisfies Change] : []),
  );
