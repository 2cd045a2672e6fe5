import { expect, test } from 'vitest';
import { clockOf, isSameTime, minutesOf, pausedIn, timeOfVisit, timeOfWindow, usualWays } from './notice';

test('customers are warned of what the shop takes with its device, and of both where it did not say', () => {
  expect(pausedIn({})).toEqual(['card', 'scan']);
  expect(pausedIn({ tenders: ['card', 'cash'] })).toEqual(['card']);
  expect(pausedIn({ tenders: ['wechat', 'plate', 'cash'] })).toEqual(['scan']);
  expect(pausedIn({ tenders: ['cash', 'plate'] })).toEqual([]);
});

test('cash is always taken, a code plate where there is one', () => {
  expect(usualWays({})).toEqual(['cash', 'plate']);
  expect(usualWays({ tenders: ['card'] })).toEqual(['cash']);
  expect(usualWays({ tenders: ['card', 'plate'] })).toEqual(['cash', 'plate']);
});

test('the notice tells the visit by the clock on the shop’s wall', () => {
  const visit = { status: 'confirmed', service: 'swap', terminals: 1, zone: 'Asia/Shanghai' } as const;
  const start = '2026-12-08T06:30:00.000Z';
  expect(timeOfVisit({ ...visit, start, end: '2026-12-08T08:00:00.000Z' }, 60)).toEqual({
    date: '2026-12-08',
    from: 870,
    to: 960,
  });
  expect(timeOfVisit({ ...visit, status: 'asked', start }, 45)).toEqual({ date: '2026-12-08', from: 870, to: 915 });
  expect(timeOfVisit(visit, 60)).toBeUndefined();
});

test('a quiet Tuesday is the next one that leaves three days to tell of it', () => {
  // 2026-12-04 is a Friday, 2026-12-06 a Sunday.
  expect(timeOfWindow(2, 870, 60, '2026-12-04')).toEqual({ date: '2026-12-08', from: 870, to: 930 });
  expect(timeOfWindow(2, 870, 60, '2026-12-06').date).toBe('2026-12-15');
  expect(timeOfWindow(1, 1_410, 60, '2026-12-04')).toEqual({ date: '2026-12-07', from: 1_410, to: 1_440 });
});

test('a notice is another as soon as any of its times is', () => {
  const time = { date: '2026-12-08', from: 870, to: 930 };
  expect(isSameTime(time, { ...time })).toBe(true);
  for (const other of [{ date: '2026-12-09' }, { from: 871 }, { to: 931 }])
    expect(isSameTime(time, { ...time, ...other })).toBe(false);
});

test('a time of day is read as it is written, and nothing else is', () => {
  expect([clockOf(5), clockOf(870), clockOf(1_440)]).toEqual(['00:05', '14:30', '24:00']);
  for (const minutes of [0, 5, 870, 1_439]) expect(minutesOf(clockOf(minutes))).toBe(minutes);
  for (const text of ['', '24:00', '9', '12:60', '12:5', '２:30']) expect(minutesOf(text)).toBeUndefined();
});
