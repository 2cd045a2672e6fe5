import { expect, test } from 'vitest';
import { instantOf, wallOf, wallStamp } from './wall-clock';

test('a till in Shanghai is eight hours ahead of UTC, all year', () => {
  expect(wallStamp(wallOf('2025-03-02T16:00:00Z', 'Asia/Shanghai'))).toBe('2025-03-03 00:00:00');
  expect(instantOf(Date.parse('2025-07-01T08:30:15Z'), 'Asia/Shanghai')).toBe('2025-07-01T00:30:15Z');
});

test('a till in Los Angeles follows summer time, on the very days it changes', () => {
  const zone = 'America/Los_Angeles';
  expect(instantOf(Date.parse('2025-03-08T12:00:00Z'), zone)).toBe('2025-03-08T20:00:00Z');
  expect(instantOf(Date.parse('2025-03-09T12:00:00Z'), zone)).toBe('2025-03-09T19:00:00Z');
  expect(wallStamp(wallOf('2025-11-02T20:00:00Z', zone))).toBe('2025-11-02 12:00:00');
  expect(wallStamp(wallOf('2025-11-01T20:00:00Z', zone))).toBe('2025-11-01 13:00:00');
});

test('there and back again is the same instant, for every zone used', () => {
  for (const zone of ['Asia/Shanghai', 'Europe/London', 'Europe/Amsterdam', 'America/Los_Angeles'])
    for (let day = 0; day < 365; day++) {
      const wall = Date.parse('2025-01-01T14:07:09Z') + day * 86_400_000;
      expect(wallOf(instantOf(wall, zone), zone)).toBe(wall);
    }
});
