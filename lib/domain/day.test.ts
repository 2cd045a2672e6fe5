import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addWorkingDays, daysBetween, instantAt, isDay, isZone, localOf, weekdayOf } from './day';

const SEED = Number(process.env.SEED) || 20261122;
const ZONES = [
  'Asia/Shanghai',
  'Asia/Kathmandu',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'UTC',
];
const dates = fc.integer({ min: 0, max: 4_000 }).map((days) => addDays('2024-01-01', days));

describe('a wall clock', () => {
  test('09:00 in Shanghai is 01:00 UTC, all year', () => {
    expect(instantAt('2026-12-09', 540, 'Asia/Shanghai')).toBe('2026-12-09T01:00:00.000Z');
    expect(instantAt('2027-07-09', 540, 'Asia/Shanghai')).toBe('2027-07-09T01:00:00.000Z');
    expect(localOf('2026-12-08T16:30:00.000Z', 'Asia/Shanghai')).toEqual({ date: '2026-12-09', minutes: 30 });
  });

  test('09:00 in Berlin moves by an hour when the clock changes', () => {
    expect(instantAt('2027-03-27', 540, 'Europe/Berlin')).toBe('2027-03-27T08:00:00.000Z');
    expect(instantAt('2027-03-28', 540, 'Europe/Berlin')).toBe('2027-03-28T07:00:00.000Z');
    expect(instantAt('2026-10-25', 540, 'Europe/Berlin')).toBe('2026-10-25T08:00:00.000Z');
  });

  test('a time that is skipped in spring comes after the jump, one shown twice in autumn is the first', () => {
    expect(instantAt('2027-03-28', 150, 'Europe/Berlin')).toBe('2027-03-28T01:30:00.000Z');
    expect(localOf('2027-03-28T01:30:00.000Z', 'Europe/Berlin').minutes).toBe(210);
    expect(instantAt('2026-10-25', 150, 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z');
    expect(instantAt('2026-11-01', 90, 'America/New_York')).toBe('2026-11-01T05:30:00.000Z');
  });

  test('midnight at a day’s end is midnight at the next day’s start', () => {
    for (const zone of ZONES) expect(instantAt('2026-12-31', 1_440, zone)).toBe(instantAt('2027-01-01', 0, zone));
  });

  test(`every instant finds its way back through date and minutes (seed ${SEED})`, () => {
    const instants = fc
      .integer({ min: 0, max: 365 * 24 * 60 * 10 })
      .map((minute) => minute * 60_000 + 1_704_067_200_000);
    fc.assert(
      fc.property(instants, fc.constantFrom(...ZONES), (ms, zone) => {
        const local = localOf(new Date(ms).toISOString(), zone);
        const back = instantAt(local.date, local.minutes, zone);
        expect(localOf(back, zone)).toEqual(local);
        // The same wall time shown twice in autumn: the first of the two is at most an hour earlier.
        expect(ms - Date.parse(back)).toBeGreaterThanOrEqual(0);
        expect(ms - Date.parse(back)).toBeLessThanOrEqual(3_600_000);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  test('a zone that does not exist is told apart', () => {
    expect(isZone('Asia/Shanghai')).toBe(true);
    expect(isZone('Asia/Atlantis')).toBe(false);
  });
});

describe('dates', () => {
  test('only dates that exist are dates', () => {
    expect(['2024-02-29', '2026-12-09'].every(isDay)).toBe(true);
    expect(['2026-02-29', '2026-13-01', '2026-1-1', '', 'tomorrow'].some(isDay)).toBe(false);
  });

  test('Monday is 1 and Sunday is 7', () => {
    expect(weekdayOf('2026-11-23')).toBe(1);
    expect(weekdayOf('2026-11-22')).toBe(7);
  });

  test(`days added and counted agree (seed ${SEED})`, () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -800, max: 800 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
      { seed: SEED },
    );
  });

  test('three working days from Monday are Thursday, from Thursday Tuesday, from a weekend Wednesday', () => {
    expect(addWorkingDays('2026-11-23', 3)).toBe('2026-11-26');
    expect(addWorkingDays('2026-11-26', 3)).toBe('2026-12-01');
    expect(addWorkingDays('2026-11-28', 3)).toBe('2026-12-02');
    expect(addWorkingDays('2026-11-29', 3)).toBe('2026-12-02');
    expect(addWorkingDays('2026-11-29', 0)).toBe('2026-11-29');
  });

  test(`between a date and its nth working day lie n days from Monday to Friday (seed ${SEED})`, () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 30 }), (date, days) => {
        const end = addWorkingDays(date, days);
        const between = Array.from({ length: daysBetween(date, end) }, (_, at) => addDays(date, at + 1));
        expect(between.filter((day) => weekdayOf(day) <= 5).length).toBe(days);
        expect(weekdayOf(end)).toBeLessThanOrEqual(5);
      }),
      { seed: SEED },
    );
  });
});
