import { isMemberHeading, memberColumns } from './member-columns';
import { MemberRows } from './member-rows';
import { headerOf } from './recognise';
import { type LedgerOutcome, refuse } from './refusal';

/** One member's balances: money in minor units, points as the file counts them; null where the table has no such column. */
export type Member = { id: string; balanceMinor: number | null; points: number | null };

/** What is shown of an id: of a Chinese mobile number, which some systems know members by, only the last four digits. */
export const maskedId = (id: string): string => (/^1[3-9]\d{9}$/.test(id) ? `*******${id.slice(-4)}` : id);

/**
 * Members and stored value, the second kind of table of a migration (DOMAIN §4.3), of records already at hand; files go through
 * `readMembers`. Records without an id are left out. Refusals: `no-header` (no member column or no balance column), `no-rows`.
 */
export function membersOf(
  records: readonly (readonly string[])[],
): LedgerOutcome<{ members: Member[]; unreadable: number }> {
  const start = records.findIndex(isMemberHeading);
  const header = records[start];
  if (header === undefined) return refuse('no-header');
  const rest = records.slice(start + 1);
  const rows = new MemberRows(memberColumns(headerOf(header), rest.slice(0, 60)));
  for (const record of rest) rows.add(record);
  return rows.members.length === 0
    ? refuse('no-rows')
    : { ok: true, members: rows.members, unreadable: rows.unreadable };
}
export type MemberSample = { id: string; before: Member; after: Member | null; isEqual: boolean };
export type MemberComparison = {
  count: { before: number; after: number };
  balanceMinor: { before: number; after: number };
  points: { before: number; after: number };
  missing: string[];
  extra: string[];
  /** Ids that stand more often after than before. */
  doubled: string[];
  changed: { before: Member; after: Member }[];
  /** Thirty to look up on both devices, drawn by the seed: the same seed draws the same members. */
  sample: MemberSample[];
  isPassed: boolean;
};

/** 32 bits from a seed and a text, to draw by: whoever has the lowest is drawn, whatever the order of the file. */
function lot(seed: number, id: string): number {
  let hash = seed ^ 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

const sumOf = (members: readonly Member[], pick: (member: Member) => number | null): number =>
  members.reduce((sum, member) => sum + (pick(member) ?? 0), 0);
const isEqual = (a: Member, b: Member): boolean =>
  a.balanceMinor === b.balanceMinor && (a.points ?? 0) === (b.points ?? 0);

/** Count equal, totals equal, every member equal, and thirty drawn to be traced by hand. DOMAIN §4.3 */
export function compareMembers(before: readonly Member[], after: readonly Member[], seed: number): MemberComparison {
  const known = new Map(before.map((member) => [member.id, member]));
  const now = new Map(after.map((member) => [member.id, member]));
  const drawn = [...known.values()].sort((a, b) => lot(seed, a.id) - lot(seed, b.id)).slice(0, 30);
  const sample = drawn.map((member) => {
    const other = now.get(member.id) ?? null;
    return { id: member.id, before: member, after: other, isEqual: other !== null && isEqual(member, other) };
  });
  const changed = before.flatMap((member) => {
    const other = now.get(member.id);
    return other && !isEqual(member, other) ? [{ before: member, after: other }] : [];
  });
  const missing = before.filter(({ id }) => !now.has(id)).map(({ id }) => id);
  const extra = after.filter(({ id }) => !known.has(id)).map(({ id }) => id);
  const times = (members: readonly Member[]): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const { id } of members) counts.set(id, (counts.get(id) ?? 0) + 1);
    return counts;
  };
  const [was, is] = [times(before), times(after)];
  const doubled = [...is].flatMap(([id, count]) => (count > Math.max(1, was.get(id) ?? 0) ? [id] : []));
  const count = { before: before.length, after: after.length };
  return {
    count,
    balanceMinor: { before: sumOf(before, (one) => one.balanceMinor), after: sumOf(after, (one) => one.balanceMinor) },
    points: { before: sumOf(before, (one) => one.points), after: sumOf(after, (one) => one.points) },
    missing,
    extra,
    doubled,
    changed,
    sample,
    isPassed: count.before === count.after && missing.length + extra.length + changed.length === 0,
  };
}
