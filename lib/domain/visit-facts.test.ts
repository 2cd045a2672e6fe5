import { expect, test } from 'vitest';
import type { Booking } from './booking-view';
import { visitFacts } from './visit-facts';

const booking = (start?: string): Booking => ({
  id: 'a',
  ask: {
    area: 'shanghai',
    service: 'swap',
    terminals: 2,
    choices: ['2026-12-09T17:00:00.000Z'],
    zone: 'Asia/Shanghai',
    askedAt: '2026-12-01T00:00:00.000Z',
  },
  terminals: [],
  ...(start !== undefined && { state: { status: 'confirmed', start, at: '2026-12-01T00:00:00.000Z' } }),
  root: 'a',
  moves: 0,
});

test('the upgrade day is the date on the shop’s own wall, and only once the visit is certain', () => {
  const start = '2026-12-09T17:00:00.000Z';
  expect(visitFacts({ is: 'confirmed', booking: booking(start) })?.day).toBe('2026-12-10');
  expect(visitFacts({ is: 'asked', booking: booking() })?.day).toBeUndefined();
});

test('a confirmed visit stands while a move of it waits', () => {
  const standing = booking('2026-12-09T06:00:00.000Z');
  expect(visitFacts({ is: 'asked', booking: booking(), standing })).toMatchObject({
    status: 'confirmed',
    day: '2026-12-09',
  });
});

test('a cancelled booking counts as none', () => {
  expect(visitFacts({ is: 'cancelled', booking: booking('2026-12-09T06:00:00.000Z') })).toBeUndefined();
  expect(visitFacts({ is: 'nothing' })).toBeUndefined();
});
