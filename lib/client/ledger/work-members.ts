import 'client-only';
import { compareMembers, type Member, type MemberComparison, maskedId } from '@/lib/ledger/members';
import { readMembers } from '@/lib/ledger/read-members';
import type { Progress } from '@/lib/ledger/read-text';
import { type LedgerOutcome, type LedgerRefusal, refuse } from '@/lib/ledger/refusal';
import { blobSource } from '@/lib/ledger/source';
import { withShop } from '../shop';
import {
  type ComparedMembers,
  MEMBER_GROUPS,
  type MemberGroup,
  type Owned,
  type ShownMember,
} from './compared-members';
import { type MembersFile, type MembersReading, memberRowsOf, putFile } from './kept-file';
import { MEMBER_COLUMNS, type MemberWords } from './member-columns';
import { type Cell, moneyCell, sheetBlob, textCell } from './sheet';

/** The part of the Web Worker that reads and compares tables of members. Whole ids never leave it. */

/** Told at most this often (ms): every message wakes the page. */
const TELL_EVERY = 80;
/** Stored value is counted in one currency: the tables name none. */
const CURRENCY = 'CNY';

export type MembersReply = { ok: true; reading: MembersReading } | LedgerRefusal;
const lists = new Map<string, Member[]>();
let last: Record<MemberGroup, ShownMember[]> | undefined;

async function listOf(id: string): Promise<Member[] | undefined> {
  return lists.get(id) ?? (await withShop((tables) => memberRowsOf(tables, id)));
}

const owned = (member: Member | undefined | null): Owned | null =>
  member ? { balanceMinor: member.balanceMinor, points: member.points } : null;

/** Ids may stand twice: the last one is what a system would show. */
const byId = (members: readonly Member[]) => new Map(members.map((member) => [member.id, member]));

function verdictOf({ missing, doubled, changed, extra, isPassed }: MemberComparison): ComparedMembers['verdict'] {
  if (isPassed) return 'pass';
  if (missing.length > 0) return 'missing';
  if (doubled.length > 0) return 'duplicate';
  if (changed.length > 0) return 'amount';
  return extra.length > 0 ? 'extra' : 'duplicate';
}

export const memberWork = {
  async readMembers(id: string, file: File, onProgress: (progress: Progress) => void): Promise<MembersReply> {
    let toldAt = 0;
    const outcome = await readMembers(blobSource(file.name, file), {
      onProgress(progress) {
        const now = performance.now();
        if (now - toldAt < TELL_EVERY) return;
        toldAt = now;
        onProgress(progress);
      },
    });
    if (!outcome.ok) return outcome;
    const { members, unreadable, digest } = outcome;
    lists.set(id, members);
    const sum = (pick: (member: Member) => number | null) =>
      members.reduce((all, member) => all + (pick(member) ?? 0), 0);
    const reading: MembersReading = {
      members: members.length,
      balanceMinor: sum(({ balanceMinor }) => balanceMinor),
      points: sum(({ points }) => points),
      unreadable,
      fingerprint: digest,
    };
    return { ok: true, reading };
  },

  /** Writes the table beside its file in one transaction. Rejects when the phone is full. */
  async keepMembers(file: MembersFile): Promise<void> {
    const rows = await listOf(file.id);
    await withShop((tables) => putFile(tables, file, rows ? { of: 'members', rows } : null));
  },

  /** Refusals: `worker-lost` when a table is not here any more. */
  async compareMembers(
    before: string,
    after: string,
    seed: number,
  ): Promise<LedgerOutcome<{ compared: ComparedMembers }>> {
    const [was, is] = await Promise.all([listOf(before), listOf(after)]);
    if (!was || !is) return refuse('worker-lost');
    const comparison = compareMembers(was, is, seed);
    const { missing, doubled, changed, extra, count, balanceMinor, points, sample } = comparison;
    const [old, now] = [byId(was), byId(is)];
    const shown = (id: string): ShownMember => ({
      id: maskedId(id),
      before: owned(old.get(id)),
      after: owned(now.get(id)),
    });
    last = {
      missing: missing.map(shown),
      doubled: doubled.map(shown),
      changed: changed.map(({ before: { id } }) => shown(id)),
      extra: extra.map(shown),
    };
    const counts = { missing: missing.length, doubled: doubled.length, changed: changed.length, extra: extra.length };
    const compared: ComparedMembers = {
      verdict: verdictOf(comparison),
      count,
      balanceMinor,
      points,
      equal: old.size - missing.length - new Set(changed.map(({ before: { id } }) => id)).size,
      counts,
      sample: sample.map(({ id, isEqual }) => ({ ...shown(id), isEqual })),
    };
    return { ok: true, compared };
  },

  members: (group: MemberGroup, from: number, count: number): ShownMember[] =>
    last?.[group].slice(from, from + count) ?? [],

  /** Every difference of the last comparison; the heading alone once another one was begun. */
  memberSheet(words: MemberWords): Blob {
    const money = (minor: number | null | undefined): Cell => (minor == null ? '' : moneyCell(minor, CURRENCY));
    const rows = MEMBER_GROUPS.flatMap((group) =>
      (last?.[group] ?? []).map(({ id, before, after }): Cell[] => [
        words.groups[group],
        textCell(id),
        money(before?.balanceMinor),
        money(after?.balanceMinor),
        before?.points ?? '',
        after?.points ?? '',
      ]),
    );
    return sheetBlob(
      MEMBER_COLUMNS.map((column) => words.columns[column]),
      rows,
    );
  },
};
