import type { Dice } from './dice';
import type { Table } from './text/table';
import { money } from './text/table';
import { plainStyle, type TextStyle, writeText } from './text/write-text';

/** A member or stored-value card: names and phones already masked, points whole, the balance in minor units. */
export type Member = {
  readonly id: string;
  readonly name: string;
  readonly phone: string;
  readonly points: number;
  readonly balanceMinor: number;
  readonly since: string;
};

const families = ['张', '王', '李', '赵', '陈', '刘', '欧阳', '司马', '吴', '周'] as const;

export function makeMembers(dice: Dice, count: number): Member[] {
  return Array.from({ length: count }, (_, nth) => ({
    id: `VIP${String(100_001 + nth)}`,
    name: `${dice.pick(families)}${dice.chance(0.6) ? '*' : '**'}`,
    phone: `1${dice.pick([3, 5, 7, 8, 9])}${dice.digits(1)}****${dice.digits(4)}`,
    points: dice.chance(0.2) ? 0 : dice.whole(1, 20_000),
    balanceMinor: dice.chance(0.4) ? 0 : dice.whole(1, 300_000),
    since: new Date(Date.UTC(2021, 0, 1) + dice.whole(0, 1500) * 86_400_000).toISOString().slice(0, 10),
  }));
}

export type MemberTotals = { readonly count: number; readonly points: number; readonly balanceMinor: number };

export function totalsOf(members: readonly Member[]): MemberTotals {
  return {
    count: members.length,
    points: members.reduce((sum, member) => sum + member.points, 0),
    balanceMinor: members.reduce((sum, member) => sum + member.balanceMinor, 0),
  };
}

/** The table, for text, XLSX and old workbooks; its total line is under the columns. */
export function memberTable(members: readonly Member[], total = true): Table {
  const { count, points, balanceMinor } = totalsOf(members);
  return {
    above: [],
    header: [['会员号', '姓名', '手机号', '积分', '储值余额', '开卡日期']],
    rows: members.map((one) => [one.id, one.name, one.phone, String(one.points), money(one.balanceMinor), one.since]),
    below: total ? [['合计', `${count}人`, '', String(points), money(balanceMinor), '']] : [],
  };
}

export function writeMembers(members: readonly Member[], options: Partial<TextStyle> & { total?: boolean } = {}) {
  const bytes = writeText(memberTable(members, options.total), { ...plainStyle, encoding: 'gbk', ...options });
  return { name: '会员储值.csv', bytes, members, totals: totalsOf(members) };
}

export type MemberFault = {
  readonly kind: 'missing' | 'extra' | 'doubled' | 'balance' | 'points';
  readonly before?: Member;
  readonly after?: Member;
};

/** What a migration may have done to a member list, and the exact list of it. The order is mixed, as exports mix it. */
export function plantMembers(
  before: readonly Member[],
  dice: Dice,
  plan: Partial<Record<MemberFault['kind'], number>>,
): { after: Member[]; planted: MemberFault[] } {
  const rest = dice.shuffle(before);
  const take = (count = 0) => rest.splice(0, count);
  const planted: MemberFault[] = [
    ...take(plan.missing).map((member): MemberFault => ({ kind: 'missing', before: member })),
    ...take(plan.doubled).map((member): MemberFault => ({ kind: 'doubled', before: member, after: member })),
    ...take(plan.balance).map((member): MemberFault => {
      const after = { ...member, balanceMinor: member.balanceMinor + dice.pick([1, 100, 5000]) };
      return { kind: 'balance', before: member, after };
    }),
    ...take(plan.points).map((member): MemberFault => {
      return { kind: 'points', before: member, after: { ...member, points: member.points + dice.whole(1, 50) } };
    }),
    ...makeMembers(dice, plan.extra ?? 0).map((member): MemberFault => {
      return { kind: 'extra', after: { ...member, id: `NEW${member.id.slice(3)}` } };
    }),
  ];
  const kept = planted.flatMap(({ kind, after }) => (after ? (kind === 'doubled' ? [after, after] : [after]) : []));
  return { after: dice.shuffle([...rest, ...kept]), planted };
}
