import { describe, expect, test } from 'vitest';
import { readiness, type Tick } from './checklist';
import type { ChecklistItem } from './content';
import { type JourneyFacts, journeyOf, nextThing } from './journey';
import type { RunFacts } from './run-facts';
import type { VisitFacts } from './visit-facts';

const words = { title: 't', gap: 'g', why: 'w', how: ['h'], proof: 'p' };
const item = (id: string, more: Partial<ChecklistItem>): ChecklistItem => ({
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
  item('C04', { due: 'T-14', severity: 'should' }),
  item('C01', { due: 'T-14' }),
  item('C13', { phase: 'book', derived: 'booked' }),
  item('C22', { due: 'T-3' }),
  item('C29', { phase: 'day', due: 'D0-before' }),
  item('C36', { phase: 'accept', due: 'D0', derived: 'accepted' }),
  item('C37', { phase: 'accept', due: 'D0', derived: 'go' }),
  item('C39', { phase: 'accept', due: 'T+1' }),
];
const VISIT: VisitFacts = {
  status: 'confirmed',
  service: 'swap',
  terminals: 1,
  zone: 'Asia/Shanghai',
  start: '2026-12-09T06:30:00.000Z',
  end: '2026-12-09T07:30:00.000Z',
  day: '2026-12-09',
};
const GO: RunFacts = { day: '2026-12-09', finished: true, verdict: 'go' };

type Given = { done?: string[]; na?: string[]; visit?: VisitFacts; run?: RunFacts; now?: string };
function standing({ done = [], na = [], visit, run, now = '2026-12-05T02:00:00.000Z' }: Given = {}): JourneyFacts {
  const today = now.slice(0, 10);
  const ticks = new Map<string, Tick>([
    ...done.map((id) => [id, { state: 'done' as const, at: 1 }] as const),
    ...na.map((id) => [id, { state: 'na' as const, reason: 'r', at: 1 }] as const),
  ]);
  const held = readiness({ items: ITEMS, ticks, visit, run, taught: 'none', profile: {}, today });
  return { readiness: held, visit, run, today, now };
}
const next = (given?: Given): string => {
  const thing = nextThing(standing(given));
  return thing.is === 'item' ? thing.row.item.id : thing.is;
};

describe('the one next thing', () => {
  test('is the required item due first, and recommended ones come after all required', () => {
    expect(next()).toBe('C01');
    expect(next({ done: ['C01'], visit: VISIT })).toBe('C22');
    expect(next({ done: ['C01', 'C22'], visit: VISIT })).toBe('C04');
  });

  test('is booking when nothing due earlier is left and nothing is booked', () => {
    expect(next({ done: ['C01'] })).toBe('booking');
    expect(nextThing(standing({ done: ['C01'], visit: { ...VISIT, status: 'declined' } }))).toEqual({
      is: 'booking',
      declined: true,
    });
    expect(next({ done: ['C01', 'C22', 'C04'] })).toBe('booking');
  });

  test('goes on with the list while a booking waits for its answer, and then says what it waits for', () => {
    const { day: _, ...asked } = { ...VISIT, status: 'asked' as const };
    expect(next({ done: ['C01'], visit: asked })).toBe('C22');
    expect(nextThing(standing({ done: ['C01', 'C22', 'C04'], visit: asked }))).toEqual({ is: 'wait', asked: true });
  });

  test('is to wait for the day when all is ready', () => {
    expect(nextThing(standing({ done: ['C01', 'C22', 'C04'], visit: VISIT }))).toEqual({
      is: 'wait',
      until: '2026-12-09',
    });
    expect(nextThing(standing({ done: ['C01', 'C22', 'C04'], na: ['C13'] }))).toEqual({ is: 'wait' });
  });

  test('on the upgrade day is what must precede the visit, then the acceptance run', () => {
    const ready = { done: ['C01', 'C22'], visit: VISIT };
    expect(next({ ...ready, now: '2026-12-09T02:00:00.000Z' })).toBe('C29');
    expect(next({ ...ready, now: '2026-12-09T06:30:00.000Z' })).toBe('run');
    expect(next({ ...ready, done: [...ready.done, 'C29'], now: '2026-12-09T02:00:00.000Z' })).toBe('run');
    const noGo = { ...GO, verdict: 'no-go' as const };
    expect(next({ ...ready, run: noGo, now: '2026-12-09T09:00:00.000Z' })).toBe('run');
  });

  test('after the go is what the days after bring, whatever was left of preparing', () => {
    const after = { visit: VISIT, run: GO };
    expect(nextThing(standing({ ...after, done: ['C29'], now: '2026-12-09T09:00:00.000Z' }))).toEqual({
      is: 'wait',
      until: '2026-12-10',
    });
    expect(next({ ...after, done: ['C29'], now: '2026-12-10T02:00:00.000Z' })).toBe('C39');
    expect(next({ ...after, done: ['C29', 'C39'], now: '2026-12-10T02:00:00.000Z' })).toBe('finished');
  });
});

describe('the four coupons', () => {
  const states = (given?: Given) => {
    const { prepare, book, day, accept } = journeyOf(standing(given));
    return [prepare.state, book.state, day.state, accept.state];
  };

  test('one is now, from preparing to the last item', () => {
    expect(states()).toEqual(['now', 'todo', 'todo', 'todo']);
    expect(states({ visit: VISIT })).toEqual(['now', 'done', 'todo', 'todo']);
    expect(states({ done: ['C01', 'C22'] })).toEqual(['done', 'now', 'todo', 'todo']);
    expect(states({ done: ['C01', 'C22'], visit: VISIT })).toEqual(['done', 'done', 'now', 'todo']);
    expect(states({ visit: VISIT, run: GO, now: '2026-12-10T02:00:00.000Z' })).toEqual(['done', 'done', 'done', 'now']);
    expect(states({ done: ['C39'], visit: VISIT, run: GO, now: '2026-12-10T02:00:00.000Z' })).toEqual([
      'done',
      'done',
      'done',
      'done',
    ]);
  });

  test('on the upgrade day it is the day, also when something was left undone', () => {
    expect(states({ visit: VISIT, now: '2026-12-09T02:00:00.000Z' })[2]).toBe('now');
  });

  test('preparing counts what is required, accepting counts what is done', () => {
    expect(journeyOf(standing()).prepare.left).toBe(2);
    expect(journeyOf(standing({ visit: VISIT, run: GO })).accept.count).toMatchObject({ done: 2, all: 3 });
  });

  test('a visit arranged elsewhere counts as arranged', () => {
    expect(journeyOf(standing({ na: ['C13'] })).book).toMatchObject({ status: 'elsewhere' });
  });
});
