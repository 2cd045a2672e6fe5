import { describe, expect, test } from 'vitest';
import { makeDice, seedOfRun } from './dice';
import { alipayExpresses } from './files/alipay';
import { tillExpresses } from './files/till';
import { wechatExpresses } from './files/wechat';
import { plant } from './plant';
import { makeShop } from './shop/shop';
import { sumsOf } from './truth';
import { wallDate, wallOf } from './wall-clock';

const seed = seedOfRun();
const all = makeShop(makeDice(seed), { days: 28, rows: 10_000 });
const plan = { missing: 100, doubled: 100, changedByFen: 100, movedAcrossMidnight: 100, movedZone: 50, extra: 50 };
const zone = 'Asia/Shanghai';

describe(`planted faults (LEDGER_SEED=${seed})`, () => {
  for (const [name, expresses] of Object.entries({ tillExpresses, wechatExpresses, alipayExpresses })) {
    const before = all.filter(expresses);
    const { after, planted } = plant(before, makeDice(seed), plan);
    const of = (kind: string) => planted.filter((one) => one.kind === kind);

    test(`500 of them, of the kinds asked for, no row twice, in a file of ${name}`, () => {
      expect(planted).toHaveLength(500);
      expect(['missing', 'doubled', 'changed', 'midnight', 'zone', 'extra'].map((kind) => of(kind).length)).toEqual([
        100, 100, 100, 100, 50, 50,
      ]);
      const rows = planted.flatMap((one) => (one.kind === 'extra' ? [] : [one.before]));
      expect(new Set(rows).size).toBe(450);
    });

    test(`the list is all that changed, in a file of ${name}`, () => {
      const left = new Map<unknown, number>();
      for (const row of after) left.set(row, (left.get(row) ?? 0) + 1);
      for (const row of before) left.set(row, (left.get(row) ?? 0) - 1);
      for (const one of planted) {
        if (one.kind !== 'extra') left.set(one.before, (left.get(one.before) ?? 0) + 1);
        if (one.kind === 'doubled') left.set(one.after, (left.get(one.after) ?? 0) - 1);
        if (one.kind !== 'missing') left.set(one.after, (left.get(one.after) ?? 0) - 1);
      }
      expect([...left.values()].every((count) => count === 0)).toBe(true);
      expect(after).toHaveLength(before.length - 100 + 100 + 50);
    });

    test(`each is what its name says, in a file of ${name}`, () => {
      for (const one of planted) {
        if (one.kind === 'changed') {
          expect(one.after).toEqual({ ...one.before, amountMinor: one.before.amountMinor + one.byMinor });
          expect(Math.sign(one.after.amountMinor)).toBe(Math.sign(one.before.amountMinor));
          expect([1, 10, 100]).toContain(Math.abs(one.byMinor));
        }
        if (one.kind === 'midnight') {
          const day = (time: string) => Date.parse(wallDate(wallOf(time, zone)));
          expect(day(one.after.time) - day(one.before.time)).toBe(86_400_000);
          expect(one.after).toEqual({ ...one.before, time: one.after.time });
        }
        if (one.kind === 'zone')
          expect(Date.parse(one.after.time) - Date.parse(one.before.time)).toBe(one.hours * 3_600_000);
        if (one.kind === 'extra') {
          expect(before.some((row) => row.orderId === one.after.orderId)).toBe(false);
          if (one.after.providerId) expect(before.some((row) => row.providerId === one.after.providerId)).toBe(false);
        }
      }
    });
  }

  test('nothing planted, nothing changed, not even a sum', () => {
    const { after, planted } = plant(all, makeDice(seed), {});
    expect(planted).toEqual([]);
    expect(after).toEqual(all);
    expect(sumsOf(after)).toEqual(sumsOf(all));
  });

  test('more than there are rows for is refused, not planted twice', () => {
    expect(() => plant(all.slice(0, 50), makeDice(seed), { missing: 60 })).toThrow(RangeError);
  });
});
