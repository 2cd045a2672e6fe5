import { describe, expect, test } from 'vitest';
import { type ItemRow, type ReadinessFacts, readiness, type Tick } from './checklist';
import type { ChecklistItem } from './content';
import type { ValueOf } from './kinds';

const words = { title: 't', gap: 'g', why: 'w', how: ['h'], proof: 'p' };
const item = (id: string, more: Partial<ChecklistItem> = {}): ChecklistItem => ({
  id,
  phase: 'prepare',
  due: 'T-7',
  severity: 'blocker',
  who: 'owner',
  minutes: 10,
  evidence: 'note',
  answers: [],
  ...words,
  ...more,
});
const ITEMS = [
  item('C01', { due: 'T-14' }),
  item('C04', { due: 'T-14', severity: 'should' }),
  item('C12', { due: 'T-10', only: { peripherals: ['members'] } }),
  item('C13', { phase: 'book', derived: 'booked' }),
  item('C29', { phase: 'day', due: 'D0-before' }),
  item('C33', { phase: 'day', due: 'D0' }),
  item('C36', { phase: 'accept', due: 'D0', derived: 'accepted' }),
  item('C37', { phase: 'accept', due: 'D0', derived: 'go' }),
  item('C39', { phase: 'accept', due: 'T+1' }),
  item('C42', { phase: 'accept', due: 'T+3', severity: 'should', derived: 'quiz' }),
];
const visit = { status: 'confirmed', service: 'swap', terminals: 1, zone: 'Asia/Shanghai', day: '2026-12-09' } as const;
const facts = (more: Partial<ReadinessFacts> = {}): ReadinessFacts => ({
  items: ITEMS,
  ticks: new Map(),
  visit: undefined,
  run: undefined,
  taught: 'none',
  profile: {},
  today: '2026-12-05',
  ...more,
});
const ticks = (...all: (readonly [string, ValueOf<'tick'>])[]): ReadonlyMap<string, Tick> =>
  new Map(all.map(([id, value]) => [id, { ...value, at: 1 }]));
const shown = (more: Partial<ReadinessFacts> = {}): Record<string, ItemRow['state']['is']> => {
  const { phases, left } = readiness(facts(more));
  return Object.fromEntries([...phases.flatMap(({ rows }) => rows), ...left].map((row) => [row.item.id, row.state.is]));
};

describe('what is done', () => {
  test('a tick is done, and reopening takes it back', () => {
    expect(shown({ ticks: ticks(['C01', { state: 'done' }]) }).C01).toBe('done');
    expect(shown({ ticks: ticks(['C01', { state: 'open' }]) }).C01).toBe('open');
  });

  test('what does not apply needs a reason, or it stays open', () => {
    expect(shown({ ticks: ticks(['C01', { state: 'na', reason: '没有' }]) }).C01).toBe('na');
    expect(shown({ ticks: ticks(['C01', { state: 'na' }]) }).C01).toBe('open');
    expect(shown({ ticks: ticks(['C01', { state: 'na', reason: '  ' }]) }).C01).toBe('open');
  });

  test('what the app knows is never done by hand', () => {
    const byHand = ticks(...(['C13', 'C36', 'C37', 'C42'] as const).map((id) => [id, { state: 'done' }] as const));
    expect(shown({ ticks: byHand })).toMatchObject({ C13: 'open', C36: 'locked', C37: 'locked', C42: 'open' });
  });

  test('the booking is done when it is confirmed, and half while it waits', () => {
    expect(shown({ visit }).C13).toBe('done');
    expect(shown({ visit: { ...visit, status: 'asked' } }).C13).toBe('half');
    expect(shown({ visit: { ...visit, status: 'declined' } }).C13).toBe('open');
  });

  test('a visit arranged elsewhere can be set aside, the verdict cannot', () => {
    const reason = { state: 'na', reason: '电话里约好了' } as const;
    const states = shown({ ticks: ticks(['C13', reason], ['C37', reason]) });
    expect(states).toMatchObject({ C13: 'na', C37: 'locked' });
  });

  test('acceptance is done when every test is answered, the go only with a go', () => {
    const run = { day: '2026-12-09', finished: false };
    const today = '2026-12-09';
    expect(shown({ visit, run, today })).toMatchObject({ C36: 'half', C37: 'open' });
    expect(shown({ visit, run: { ...run, finished: true, verdict: 'no-go' }, today })).toMatchObject({
      C36: 'done',
      C37: 'open',
    });
    expect(shown({ visit, run: { ...run, finished: true, verdict: 'conditional' }, today }).C37).toBe('done');
  });

  test('a run that ended in no-go does not count for the visit booked after it', () => {
    const run = { day: '2026-12-01', finished: true, verdict: 'no-go' } as const;
    expect(shown({ visit, run })).toMatchObject({ C36: 'locked', C29: 'locked' });
  });

  test('the quiz item follows the lessons', () => {
    expect(shown({ taught: 'some' }).C42).toBe('half');
    expect(shown({ taught: 'all' }).C42).toBe('done');
  });
});

describe('when it can be done', () => {
  test('the upgrade day opens its items, the day after opens the rest', () => {
    expect(shown()).toMatchObject({ C29: 'locked', C33: 'locked', C39: 'locked', C01: 'open' });
    expect(shown({ visit, today: '2026-12-08' })).toMatchObject({ C29: 'locked', C39: 'locked' });
    expect(shown({ visit, today: '2026-12-09' })).toMatchObject({ C29: 'open', C33: 'open', C39: 'locked' });
    expect(shown({ visit, today: '2026-12-10' })).toMatchObject({ C39: 'open' });
  });

  test('an acceptance begun without a booking is an upgrade day too', () => {
    expect(shown({ run: { day: '2026-12-05', finished: false } })).toMatchObject({ C29: 'open', C39: 'locked' });
  });

  test('what was done early is done', () => {
    expect(shown({ ticks: ticks(['C29', { state: 'done' }]) }).C29).toBe('done');
  });
});

describe('how far the shop is', () => {
  test('what an answer rules out is not counted, and what was not asked is shown with the reason', () => {
    const ruledOut = readiness(facts({ profile: { peripherals: [] } }));
    expect(ruledOut.all.all).toBe(ITEMS.length - 1);
    expect(ruledOut.left.map((row) => row.state)).toEqual([{ is: 'out', because: 'peripherals' }]);
    const unasked = readiness(facts()).phases[0]?.rows.find((row) => row.item.id === 'C12');
    expect(unasked?.unasked).toBe('peripherals');
  });

  test('ready counts what is due before the old device is unplugged', () => {
    const { before, all } = readiness(facts({ visit, ticks: ticks(['C01', { state: 'done' }]) }));
    expect(before).toEqual({ done: 2, all: 5, percent: 40 });
    expect(all).toEqual({ done: 2, all: 10, percent: 20 });
  });

  test('only required items due before the old device is unplugged block the upgrade', () => {
    const ids = readiness(facts({ ticks: ticks(['C12', { state: 'na', reason: '没有会员' }]) })).blockers.map(
      (row) => row.item.id,
    );
    expect(ids).toEqual(['C01', 'C13', 'C29']);
  });

  test('one of many left never reads as a hundred', () => {
    const many = Array.from({ length: 300 }, (_, place) => item(`X${place}`));
    const done = ticks(...many.slice(1).map(({ id }): [string, ValueOf<'tick'>] => [id, { state: 'done' }]));
    expect(readiness(facts({ items: many, ticks: done })).all.percent).toBe(99);
  });

  test('done items sink below those that are not', () => {
    const rows = readiness(facts({ ticks: ticks(['C01', { state: 'done' }]) })).phases[0]?.rows;
    expect(rows?.map((row) => row.item.id)).toEqual(['C04', 'C12', 'C01']);
  });
});
