import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { CardGuard, type Masked } from './card-data';
import { MICRO } from './cells/amount';
import { nameKey } from './layout';
import { isMemberHeading, memberColumns } from './member-columns';
import { MemberRows } from './member-rows';
import type { Member } from './members';
import { refuseMojibake } from './mojibake';
import { emptyRow } from './normal-row';
import type { Watch } from './read-text';
import { type Read, readTogether } from './read-together';
import { headerOf } from './recognise';
import { asOutcome, type LedgerOutcome, Refused } from './refusal';
import { addLanes, lanesToHex, RowHash } from './row-hash';
import type { ByteSource } from './source';
import type { Taker } from './table-taker';
import { tablesOf } from './tables-in';

/** Twenty times the members of a busy restaurant; what a phone can compare at once. */
export const MOST_MEMBERS = 200_000;
const HEAD = 60;

export type MembersRead = {
  members: Member[];
  /** Records with an id whose balance or points nobody can read. */
  unreadable: number;
  masked: Masked[];
  header: string[];
  /** 64 hex digits of what the list says, whatever its order, encoding or kind of file. */
  digest: string;
};

type MemberTable = Omit<MembersRead, 'digest'>;

/** Takes card data out of the records of one table first, then the members. Refusals, thrown: see `readMembers`. */
class MemberReader implements Taker<MemberTable> {
  private readonly guard = new CardGuard();
  private readonly count: { members: number };
  private readonly like: readonly string[] | null;
  private head: string[][] | null = [];
  private found: MemberRows | null = null;
  private header: string[] = [];
  private record = 0;
  private lastWidth = 0;

  /** `like` is the heading of an earlier table of the file: another one is another kind of list. */
  constructor(count: { members: number }, like: readonly string[] | null) {
    this.count = count;
    this.like = like;
  }

  get rows(): number {
    return this.found?.members.length ?? 0;
  }

  take(records: string[][]): void {
    for (const record of records) {
      if (this.head === null) this.add(record);
      else if (this.head.push(record) === HEAD) this.begin(this.head);
    }
  }

  finish(closed: boolean): MemberTable {
    if (this.head !== null) this.begin(this.head);
    const { found, header } = this;
    const masked = this.guard.finish();
    if (!closed && this.lastWidth > 1 && this.lastWidth < header.length)
      throw new Refused('truncated', { record: this.record });
    if (found === null || found.members.length === 0) throw new Refused('no-rows');
    if (found.unreadable > found.members.length) throw new Refused('too-many-unreadable');
    return { members: found.members, unreadable: found.unreadable, masked, header };
  }

  private begin(head: readonly string[][]): void {
    this.head = null;
    const at = head.findIndex(isMemberHeading);
    if (at < 0) {
      refuseMojibake(head);
      throw new Refused('no-header');
    }
    this.header = headerOf(head[at] ?? []);
    const isAnother = this.like?.map(nameKey).join() !== this.header.map(nameKey).join();
    if (this.like !== null && isAnother) throw new Refused('no-header');
    const rest = head.slice(at + 1);
    const columns = memberColumns(this.header, rest);
    this.guard.setColumns(this.header, new Set([columns.id]));
    this.found = new MemberRows(columns);
    this.record = at + 1;
    for (const record of rest) this.add(record);
  }

  private add(record: string[]): void {
    this.record += 1;
    if (record.length === 1 && record[0]?.trim() === '') return;
    this.lastWidth = record.length;
    this.guard.clean(record, this.record);
    const before = this.rows;
    this.found?.add(record);
    this.count.members += this.rows - before;
    if (this.count.members > MOST_MEMBERS) throw new Refused('too-many-rows');
  }
}

/** The sum of the members' hashes, so that order does not matter and a member twice is not one once. */
function digestOf(members: readonly Member[]): string {
  const hash = new RowHash();
  const sum = new Uint32Array(4);
  const row = emptyRow();
  for (const { id, balanceMinor, points } of members) {
    row.orderId = id;
    row.amountMinor = balanceMinor ?? 0;
    // Points may have decimals, and a hash takes whole numbers.
    row.feeMinor = Math.round((points ?? 0) * MICRO);
    row.code = (balanceMinor === null ? 1 : 0) + (points === null ? 2 : 0);
    hash.of(row);
    addLanes(sum, hash.lanes);
  }
  return bytesToHex(sha256(utf8ToBytes(`${members.length} ${lanesToHex(sum)}`)));
}

/**
 * Reads a list of members with stored value or points (DOMAIN §4.3) from any file that `readLedger` takes: id, balance and points
 * only. Card data is taken out before anything is read; a member's number in a column of card numbers is masked like one, so that
 * a column of real ones refuses the file (`card-column`). Refusals: those of files and of card data, `no-header` (no member or
 * nothing they own), `no-rows`, `too-many-rows` (over `MOST_MEMBERS`), `too-many-unreadable`, `truncated`, `cancelled`.
 */
export async function readMembers(source: ByteSource, watch: Watch = {}): Promise<LedgerOutcome<MembersRead>> {
  return await asOutcome(async () => {
    const { parts } = await tablesOf(source, watch);
    const count = { members: 0 };
    let like: string[] | null = null;
    const { reads } = await readTogether<MemberTable>(parts, () => () => {
      const reader = new MemberReader(count, like);
      return {
        get rows() {
          return reader.rows;
        },
        take: (records) => reader.take(records),
        finish: (closed) => {
          const table = reader.finish(closed);
          like ??= table.header;
          return table;
        },
      };
    });
    const prints = reads.map(({ reading }) => digestOf(reading.members));
    const single: Read<MemberTable>[] = reads.filter((_, at) => prints.indexOf(prints[at] ?? '') === at);
    const members = single.flatMap(({ reading }) => reading.members);
    return {
      ok: true,
      members,
      unreadable: single.reduce((sum, { reading }) => sum + reading.unreadable, 0),
      masked: single.flatMap(({ reading }) => reading.masked),
      header: reads[0]?.reading.header ?? [],
      digest: digestOf(members),
    };
  });
}
