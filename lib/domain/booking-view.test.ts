import { expect, test } from 'vitest';
import { type BookingParts, bookingView, OLD_ASK_MS, sendable } from './booking-view';

const NOW = '2026-12-03T02:00:00.000Z';
const ask = (start: string, replaces?: string) => ({
  area: 'a',
  service: 'swap',
  terminals: 1,
  choices: [start],
  zone: 'Asia/Shanghai',
  askedAt: NOW,
  ...(replaces && { replaces }),
});
const visit = (start: string) => ({
  status: 'confirmed' as const,
  start,
  end: new Date(Date.parse(start) + 3_600_000).toISOString(),
  at: NOW,
});
const NINTH = '2026-12-09T06:30:00.000Z';
const TENTH = '2026-12-10T06:30:00.000Z';

type Told = Partial<Record<keyof BookingParts, Record<string, unknown>>>;
function view(told: Told, now = NOW) {
  const map = (name: keyof BookingParts) => new Map(Object.entries(told[name] ?? {}));
  const names = ['asks', 'contacts', 'terminals', 'cancels', 'states', 'queue'] as const;
  return bookingView(Object.fromEntries(names.map((name) => [name, map(name)])) as unknown as BookingParts, now);
}

test('a shop that never asked has no booking', () => {
  expect(view({})).toEqual({ is: 'nothing' });
});

test('an ask stands as asked until the judge has spoken, and is old a day later if it never left the phone', () => {
  const asks = { a: { value: ask(NINTH), at: 1 } };
  const since = Date.parse(NOW) - OLD_ASK_MS;
  expect(view({ asks })).toMatchObject({ is: 'asked', booking: { id: 'a', terminals: [] } });
  const queue = { a: { kind: 'booking-ask', key: 'a', since } };
  expect(view({ asks, queue })).toMatchObject({ booking: { waits: { isOld: false } } });
  expect(view({ asks, queue: { a: { ...queue.a, since: since - 1 } } })).toMatchObject({
    booking: { waits: { isOld: true } },
  });
});

test('a visit is confirmed until its end has passed, then done', () => {
  const told = { asks: { a: { value: ask(NINTH), at: 1 } }, states: { a: visit(NINTH) } };
  expect(view(told)).toMatchObject({ is: 'confirmed' });
  expect(view(told, '2026-12-09T07:30:00.000Z')).toMatchObject({ is: 'done' });
});

test('a cancel counts at once, before the judge has heard of it', () => {
  const told = {
    asks: { a: { value: ask(NINTH), at: 1 } },
    cancels: { a: { reason: 'busy', at: NOW } },
    states: { a: visit(NINTH) },
  };
  expect(view(told)).toMatchObject({ is: 'cancelled' });
  expect(view({ ...told, states: {} })).toMatchObject({ is: 'cancelled' });
});

test('while a move waits or is declined the visit it would move still stands', () => {
  const asks = { a: { value: ask(NINTH), at: 1 }, b: { value: ask(TENTH, 'a'), at: 2 } };
  const states = { a: visit(NINTH) };
  expect(view({ asks, states })).toMatchObject({ is: 'asked', booking: { id: 'b' }, standing: { id: 'a' } });
  const declined = { status: 'declined', reason: 'slot-taken', at: NOW };
  expect(view({ asks, states: { ...states, b: declined } })).toMatchObject({
    is: 'declined',
    booking: { id: 'b' },
    standing: { id: 'a' },
  });
  const withdrawn = { b: { reason: 'other', at: NOW } };
  expect(view({ asks, states, cancels: withdrawn })).toMatchObject({ is: 'confirmed', booking: { id: 'a' } });
});

test('a moved visit is the same event to a calendar, one move older', () => {
  const asks = {
    a: { value: ask(NINTH), at: 1 },
    b: { value: ask(TENTH, 'a'), at: 2 },
    c: { value: ask(NINTH, 'b'), at: 3 },
  };
  const gone = { status: 'cancelled', at: NOW };
  const seen = view({ asks, states: { a: gone, b: gone, c: visit(NINTH) } });
  expect(seen).toMatchObject({ is: 'confirmed', booking: { id: 'c', root: 'a', moves: 2 } });
});

test('asks that replace each other in a ring, as only a broken phone writes, end nowhere', () => {
  const asks = { a: { value: ask(NINTH, 'b'), at: 1 }, b: { value: ask(TENTH, 'a'), at: 2 } };
  expect(view({ asks })).toMatchObject({ booking: { id: 'b', moves: 1 } });
});

const DAY_ON = 1_000 + OLD_ASK_MS + 1;
const parts = (since: number, confirmedAt?: number) =>
  ['booking-ask', 'booking-contact', 'booking-terminals'].map((kind) => ({
    kind,
    key: 'a',
    since,
    ...(confirmedAt && { confirmedAt }),
  }));

test('an ask that waited more than a day stays here with its contact until the person confirms it', () => {
  const tick = { kind: 'tick', key: 'C01', since: 1_000 };
  expect(sendable([...parts(1_000), tick], DAY_ON - 1)).toHaveLength(4);
  expect(sendable([...parts(1_000), tick], DAY_ON)).toEqual([tick]);
  expect(sendable(parts(1_000, DAY_ON), DAY_ON)).toHaveLength(3);
  expect(sendable(parts(1_000, DAY_ON), 2 * DAY_ON)).toHaveLength(0);
});

test('an old ask that was cancelled leaves the phone, so that the judge closes both', () => {
  const cancel = { kind: 'booking-cancel', key: 'a', since: DAY_ON };
  expect(sendable([...parts(1_000), cancel], DAY_ON)).toHaveLength(4);
});
