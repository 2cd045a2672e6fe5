import { MICRO, microOf } from './cells/amount';
import { cleanCell } from './cells/clean';
import { nameKey } from './layout';
import { type LedgerOutcome, refuse } from './refusal';

/** One member's balances: money in minor units, points as whole numbers; null where the table has no such column. */
export type Member = { id: string; balanceMinor: number | null; points: number | null };

const ID = [
  /^(会员|客户|顾客)?(卡号|编号|号码|id|号)$/,
  /^会员$/,
  /^(member|customer|card)(id|no|number)?$/,
  /^(手机|电话)(号|号码)?$|^(phone|mobile)/,
];
const BALANCE = [/^(储值|账户|卡内|卡|可用|当前)?余额/, /^(stored)?(value)?balance/];
const POINTS = [/^(可用|当前|会员)?积分(余额)?$/, /^points?(balance)?$/];

const placeOf = (header: readonly string[], patterns: readonly RegExp[]): number => {
  const keys = header.map(nameKey);
  for (const pattern of patterns) {
    const at = keys.findIndex((key) => pattern.test(key));
    if (at >= 0) return at;
  }
  return -1;
};

/**
 * Members and stored value, the second kind of table of a migration (DOMAIN §4.3). Records without an id are left out.
 * Refusals: `no-header` (no member column or no balance column), `no-rows`.
 */
export function membersOf(
  records: readonly (readonly string[])[],
): LedgerOutcome<{ members: Member[]; unreadable: number }> {
  const start = records.findIndex(
    (record) => placeOf(record, ID) >= 0 && placeOf(record, [...BALANCE, ...POINTS]) >= 0,
  );
  const header = records[start];
  if (header === undefined) return refuse('no-header');
  const [id, balance, points] = [placeOf(header, ID), placeOf(header, BALANCE), placeOf(header, POINTS)];
  const members: Member[] = [];
  let unreadable = 0;
  for (const record of records.slice(start + 1)) {
    const name = cleanCell(record[id] ?? '');
    if (name === '' || /^(合计|总计|小计|total)/i.test(name)) continue;
    const value = (at: number, perOne: number): number | null =>
      at < 0 ? null : (finite(record[at] ?? '') ?? 0) / perOne;
    const member = { id: name, balanceMinor: value(balance, MICRO / 100), points: value(points, MICRO) };
    const isSound = [balance, points].every((at) => at < 0 || finite(record[at] ?? '') !== undefined);
    if (isSound && Number.isInteger(member.balanceMinor ?? 0)) members.push(member);
    else unreadable += 1;
  }
  return members.length === 0 ? refuse('no-rows') : { ok: true, members, unreadable };
}

/** Millionths; a blank is zero, undefined is no number. */
function finite(cell: string): number | undefined {
  const micro = microOf(cell);
  if (Number.isNaN(micro)) return undefined;
  return Number.isFinite(micro) ? micro : 0;
}

export type MemberSample = { id: string; before: Member; after: Member | null; isEqual: boolean };
export type MemberComparison = {
  count: { before: number; after: number };
  balanceMinor: { before: number; after: number };
  points: { before: number; after: number };
  missing: string[];
  extra: string[];
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
  const count = { before: before.length, after: after.length };
  return {
    count,
    balanceMinor: { before: sumOf(before, (one) => one.balanceMinor), after: sumOf(after, (one) => one.balanceMinor) },
    points: { before: sumOf(before, (one) => one.points), after: sumOf(after, (one) => one.points) },
    missing,
    extra,
    changed,
    sample,
    isPassed: count.before === count.after && missing.length + extra.length + changed.length === 0,
  };
}
