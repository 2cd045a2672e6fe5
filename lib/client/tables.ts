import 'client-only';
import Dexie, { liveQuery, type Table } from 'dexie';
import type { Edit, Entry, Value } from '@/lib/domain/entry';
import type { FaultCode } from '@/lib/domain/fault';
import type { Layout } from '@/lib/ledger/layout';
import type { KeptFile, KeptRows } from './ledger/kept-file';

/** What this phone shows. `scan` is the number of the full pull that last saw the entry on the server. */
export type HeldEntry = Entry & { scan: number };

/** An edit the server has not acknowledged. A later edit of the same thing takes its place; `base` stays the server's. */
export type Waiting = Edit & {
  /** The server's last value, put back if the person deletes the waiting edit; null if the server has none. */
  base: Entry | null;
  /** Who wrote it, when this phone gives back what another wrote and the server lost. */
  author?: string;
  /** Epoch ms of this phone's clock, for the person: "waiting since". */
  since: number;
  /** When the person last said that it is still wanted, ms of this phone's clock: an ask grown old is sent only then. */
  confirmedAt?: number;
  /** The server will not take it; kept until the person retries, exports or deletes it. */
  refused?: FaultCode;
};

/** An edit that lost to a newer one, readable for 30 days. */
export type Shelved = Edit & { id?: number; at: number };

export type Meta = { key: string; value: Value };

/** One database a shop. Everything here is shop data; content and slots live in a store of their own (pack.ts). */
export class ShopTables extends Dexie {
  entries!: Table<HeldEntry, [string, string]>;
  outbox!: Table<Waiting, [string, string]>;
  shelf!: Table<Shelved, number>;
  meta!: Table<Meta, string>;
  /** Half-filled forms of this phone: never sent. */
  drafts!: Table<Meta, string>;
  /** Transaction files read on this phone: what they add up to. Never sent. */
  ledgerFiles!: Table<KeptFile, string>;
  /** Their rows without card data, apart: listing the files must not read them. Only where the shop agreed. Never sent. */
  ledgerRows!: Table<KeptRows, [string, number]>;
  /** Column mappings a person confirmed. Never sent. */
  ledgerLayouts!: Table<Layout, string>;

  constructor(name: string, options?: { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange }) {
    // Strict: what a person believes is saved, is, even when the battery goes (odoo#125037).
    super(name, { chromeTransactionDurability: 'strict', ...options });
    this.version(1).stores({
      entries: '[kind+key], kind',
      outbox: '[kind+key]',
      shelf: '++id, at',
      meta: 'key',
      drafts: 'key',
    });
    this.version(2).stores({ ledgerFiles: 'id', ledgerRows: '[id+part], id', ledgerLayouts: 'id' });
  }
}

export { liveQuery };
