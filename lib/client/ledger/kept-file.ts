import 'client-only';
import type { BytesHash } from '@/lib/ledger/fingerprint';
import type { Member } from '@/lib/ledger/members';
import type { Reading } from '@/lib/ledger/read';
import type { RowTable } from '@/lib/ledger/row-table';
import type { ShopTables } from '../tables';

/** What a reading says without any of its rows. */
export type FileReading = Omit<Reading, 'rows'>;

/** A table of members: how many, and what they hold together; money in minor units. */
export type MembersReading = {
  members: number;
  balanceMinor: number;
  points: number;
  unreadable: number;
  fingerprint: string;
};

/** One file this phone has read. Instants are UTC. */
export type KeptFile = {
  id: string;
  /** The side of the upgrade it was exported on. */
  when: 'before' | 'after';
  /** The file's own name and size; neither leaves the phone. */
  name: string;
  bytes: number;
  addedAt: string;
  hash: BytesHash;
  /** Rows are kept beside it, masked; otherwise only sums can be compared. */
  hasRows: boolean;
  /** Made up by the product to try it out: counts for nothing else. */
  isExample: boolean;
} & ({ of: 'sales'; reading: FileReading } | { of: 'members'; reading: MembersReading });

export type SalesFile = Extract<KeptFile, { of: 'sales' }>;
export type MembersFile = Extract<KeptFile, { of: 'members' }>;

export type KeptRows = { id: string } & ({ of: 'sales'; rows: RowTable } | { of: 'members'; rows: Member[] });

/** The file and, if there are any, its rows: both or neither. A real file takes the place of the examples. */
export const putFile = (tables: ShopTables, file: KeptFile, rows: KeptRows | null): Promise<void> =>
  tables.transaction('rw', tables.ledgerFiles, tables.ledgerRows, async () => {
    if (!file.isExample) await dropFiles(tables, await idsOf(tables, ({ isExample }) => isExample));
    await tables.ledgerFiles.put(file);
    if (rows) await tables.ledgerRows.put(rows);
  });

export const dropFiles = (tables: ShopTables, ids: readonly string[]): Promise<void> =>
  tables.transaction('rw', tables.ledgerFiles, tables.ledgerRows, async () => {
    await tables.ledgerFiles.bulkDelete([...ids]);
    await tables.ledgerRows.bulkDelete([...ids]);
  });

const idsOf = async ({ ledgerFiles }: ShopTables, isMeant: (file: KeptFile) => boolean): Promise<string[]> =>
  (await ledgerFiles.filter(isMeant).toArray()).map(({ id }) => id);
