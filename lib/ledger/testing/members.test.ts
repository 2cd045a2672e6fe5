import { describe, expect, test } from 'vitest';
import { makeDice, seedOfRun } from './dice';
import { makeMembers, plantMembers, totalsOf, writeMembers } from './members';

const seed = seedOfRun();

test('the lines of a member list and its total', () => {
  const members = [
    { id: 'VIP100001', name: '张*', phone: '138****2071', points: 120, balanceMinor: 123450, since: '2022-05-01' },
    { id: 'VIP100002', name: '欧阳**', phone: '159****0007', points: 0, balanceMinor: 0, since: '2023-01-31' },
  ];
  const { bytes } = writeMembers(members, { number: 'grouped' });
  expect(new TextDecoder('gbk').decode(bytes)).toBe(
    '会员号,姓名,手机号,积分,储值余额,开卡日期\r\nVIP100001,张*,138****2071,120,"1,234.50",2022-05-01\r\n' +
      'VIP100002,欧阳**,159****0007,0,0.00,2023-01-31\r\n合计,2人,,120,"1,234.50",\r\n',
  );
});

describe(`members before and after (LEDGER_SEED=${seed})`, () => {
  const before = makeMembers(makeDice(seed), 2_000);
  const plan = { missing: 3, doubled: 2, balance: 5, points: 4, extra: 1 };
  const { after, planted } = plantMembers(before, makeDice(seed), plan);

  test('count and sums differ by the planted faults and nothing else', () => {
    expect(planted).toHaveLength(15);
    const worth = (field: 'points' | 'balanceMinor') =>
      planted.reduce((sum, { kind, before: was, after: is }) => {
        return sum + (is?.[field] ?? 0) * (kind === 'doubled' ? 2 : 1) - (was?.[field] ?? 0);
      }, 0);
    expect(totalsOf(after)).toEqual({
      count: 2_000 - 3 + 2 + 1,
      points: totalsOf(before).points + worth('points'),
      balanceMinor: totalsOf(before).balanceMinor + worth('balanceMinor'),
    });
  });

  test('each fault is what its name says', () => {
    for (const { kind, before: was, after: is } of planted) {
      if (kind === 'balance') expect(is?.balanceMinor).not.toBe(was?.balanceMinor);
      if (kind === 'points') expect(is?.points).not.toBe(was?.points);
      expect([kind, was === undefined, is === undefined]).toEqual([kind, kind === 'extra', kind === 'missing']);
    }
  });

  test('everyone not planted is unchanged', () => {
    const touched = new Set(planted.flatMap(({ before: was, after: is }) => [was?.id, is?.id]));
    const untouched = (list: typeof before) =>
      list.filter(({ id }) => !touched.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(untouched(after)).toEqual(untouched(before));
  });
});
