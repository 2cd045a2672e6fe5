import 'client-only';
import { cutTable } from '@/lib/ledger/cut-table';
import type { BytesHash } from '@/lib/ledger/fingerprint';
import { concatenated } from '@/lib/ledger/join-tables';
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

/** A piece of a file's rows: written whole, a million of them would be more than a browser puts into its database at once. */
export type KeptRows = { id: string; part: number } & (
  | { of: 'sales'; rows: RowTable }
  | { of: 'members'; rows: readonly Member[] }
);

const PIECE = 1 << 16;

/** The file and, if there are any, its rows: both or neither. A real file takes the place of the examples. */
export const putFile = (
  tables: ShopTables,
  file: KeptFile,
  rows: { of: 'sales'; rows: RowTable } | { of: 'members'; rows: readonly Member[] } | null,
): Promise<void> =>
  tables.transaction('rw', tables.ledgerFiles, tables.ledgerRows, async () => {
    if (!file.isExample) await dropFiles(tables, await idsOf(tables, ({ isExample }) => isExample));
    await tables.ledgerFiles.put(file);
    for (let at = 0; rows !== null && at < rows.rows.length; at += PIECE) {
      const name = { id: file.id, part: at / PIECE };
      await tables.ledgerRows.put(
        rows.of === 'sales'
          ? { ...name, of: 'sales', rows: cutTable(rows.rows, at, at + PIECE) }
          : { ...name, of: 'members', rows: rows.rows.slice(at, at + PIECE) },
      );
    }
  });

const piecesOf = (tables: ShopTables, id: string): Promise<KeptRows[]> =>
  tables.ledgerRows.where('id').equals(id).sortBy('part');

/** The rows of an export kept on this phone; `undefined` when only its sums are. */
export async function salesRowsOf(tables: ShopTables, id: string): Promise<RowTable | undefined> {
  const pieces = (await piecesOf(tables, id)).flatMap((piece) => (piece.of === 'sales' ? [piece.rows] : []));
  return pieces.length === 0 ? undefined : concatenated(pieces);
}

/** The same of a table of members. */
export async function memberRowsOf(tables: ShopTables, id: string): Promise<Member[] | undefined> {
  const pieces = (await piecesOf(tables, id)).flatMap((piece) => (piece.of === 'members' ? [piece.rows] : []));
  return pieces.length === 0 ? undefined : pieces.flat();
}

export const dropFiles = (tables: ShopTables, ids: readonly string[]): Promise<void> =>
  tables.transaction('rw', tables.ledgerFiles, tables.ledgerRows, async () => {
    await tables.ledgerFiles.bulkDelete([...ids]);
    await tables.ledgerRows
      .where('id')
      .anyOf([...ids])
      .delete();
  });

const idsOf = async ({ ledgerFiles }: ShopTables, isMeant: (file: KeptFile) => boolean): Promise<string[]> =>
  (await ledgerFiles.filter(isMeant).toArray()).map(({ id }) => id);
