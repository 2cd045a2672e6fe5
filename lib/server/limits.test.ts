import { expect, test } from 'vitest';
import { LIMITS, openLimits, readLimits } from './limits';

test('a phone may sync 120 times a minute, then it is told how long to wait', async () => {
  const takeTurn = openLimits(readLimits(undefined));
  for (let turn = 0; turn < 120; turn += 1) expect(await takeTurn('sync-member', 'a')).toBeUndefined();
  const wait = await takeTurn('sync-member', 'a');
  expect(wait).toBeGreaterThan(0);
  expect(wait).toBeLessThanOrEqual(60);
});

test('one phone that asks too often does not silence another', async () => {
  const takeTurn = openLimits(readLimits('sync-member=1/60'));
  expect(await takeTurn('sync-member', 'a')).toBeUndefined();
  expect(await takeTurn('sync-member', 'a')).toBeDefined();
  expect(await takeTurn('sync-member', 'b')).toBeUndefined();
  expect(await takeTurn('sync-shop', 'a')).toBeUndefined();
});

test('the defaults are what the README says', () => {
  expect(LIMITS).toEqual({
    'session-address': { turns: 300, seconds: 3_600 },
    'sync-member': { turns: 120, seconds: 60 },
    'sync-shop': { turns: 600, seconds: 60 },
    'sync-address': { turns: 3_000, seconds: 60 },
    'slots-address': { turns: 600, seconds: 60 },
  });
});

test('an operator may raise one limit and leave the others', () => {
  const limits = readLimits('sync-shop=5000/60');
  expect(limits['sync-shop']).toEqual({ turns: 5_000, seconds: 60 });
  expect(limits['sync-member']).toEqual(LIMITS['sync-member']);
});

test.each(['sync-shop', 'sync-shop=0/60', 'shop=1/60', 'constructor=1/60'])(
  'a wrong limit "%s" is said at start',
  (text) => {
    expect(() => readLimits(text)).toThrow('LIMITS');
  },
);
