import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CELL_MINUTES,
  cellsOfDay,
  checkMove,
  checkStart,
  daySlots,
  freeDigit,
  isLateCancel,
  visitAt,
  visitMinutes,
} from './booking';
import { addDays, instantAt, localOf } from './day';
import type { Calendar, CalendarService } from './wire';

const SEED = Number(process.env.SEED) || 20261122;
const title = { zh: '示例', en: 'Example' };
const swap: CalendarService = {
  id: 'swap',
  title,
  team: 'on-site',
  minutes: 60,
  extraMinutes: 30,
  bufferMinutes: 30,
};
const remote: CalendarService = { ...swap, id: 'remote', team: 'remote', minutes: 45 };
const calendar: Calendar = {
  area: 'example',
  title,
  zone: 'Asia/Shanghai',
  services: [swap, remote],
  teams: [
    { id: 'on-site', capacity: 2 },
    { id: 'remote', capacity: 3 },
  ],
  hours: [1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, opens: 540, closes: 1_080 })),
  freeze: [{ from: '2027-01-22', to: '2027-02-12', reason: title }],
  leadWorkingDays: 3,
  horizonDays: 60,
};
/** Monday 23 November 2026, 10:00 in Shanghai. */
const NOW = '2026-11-23T02:00:00.000Z';
const at = (date: string, minutes: number) => instantAt(date, minutes, calendar.zone);
const allFree = '2'.repeat(18);

describe('a visit', () => {
  test('one terminal takes an hour, every further one half an hour more', () => {
    expect(visitMinutes(swap, 1)).toBe(60);
    expect(visitMinutes(swap, 3)).toBe(120);
  });

  test('it takes every half-hour of its length and of the buffer after it', () => {
    const visit = visitAt(calendar, swap, 2, at('2026-12-09', 600));
    expect(visit?.end).toBe(at('2026-12-09', 690));
    expect(visit?.cells).toEqual([600, 630, 660, 690].map((minutes) => at('2026-12-09', minutes)));
  });

  test('45 minutes of work and the buffer take three half-hours', () => {
    expect(visitAt(calendar, remote, 1, at('2026-12-09', 600))?.cells.length).toBe(3);
  });

  test('work may end at closing time, the buffer is cut there', () => {
    const last = visitAt(calendar, swap, 1, at('2026-12-09', 1_020));
    expect(last?.cells).toEqual([at('2026-12-09', 1_020), at('2026-12-09', 1_050)]);
    expect(visitAt(calendar, swap, 1, at('2026-12-09', 1_050))).toBeUndefined();
  });

  test.each([
    ['a quarter past', at('2026-12-09', 615)],
    ['before opening', at('2026-12-09', 510)],
    ['on Sunday', at('2026-12-06', 600)],
    ['a word', 'tomorrow'],
  ])('it does not begin at %s', (_, start) => {
    expect(visitAt(calendar, swap, 1, start)).toBeUndefined();
    expect(checkStart(calendar, swap, 1, start, NOW)).toBe('slot-closed');
  });

  test('an instant spelt without milliseconds is the same instant', () => {
    expect(visitAt(calendar, swap, 1, '2026-12-09T02:00:00Z')?.start).toBe('2026-12-09T02:00:00.000Z');
  });
});

describe('the calendar says', () => {
  test.each([
    ['slot-too-soon', '2026-11-23', 900],
    ['slot-too-soon', '2026-11-25', 540],
    ['slot-too-soon', '2026-11-20', 540],
    [undefined, '2026-11-26', 540],
    [undefined, '2027-01-21', 540],
    ['slot-frozen', '2027-01-22', 540],
    ['slot-too-far', '2027-01-23', 540],
  ])('%s for %s', (fault, date, minutes) => {
    expect(checkStart(calendar, swap, 1, at(date, minutes), NOW)).toBe(fault);
  });

  test('today is the area’s day, not the server’s', () => {
    // 23:30 on Monday in Shanghai is still Monday there, and Thursday is the third working day.
    expect(checkStart(calendar, swap, 1, at('2026-11-26', 540), '2026-11-23T15:30:00.000Z')).toBeUndefined();
    expect(checkStart(calendar, swap, 1, at('2026-11-26', 540), '2026-11-23T16:30:00.000Z')).toBe('slot-too-soon');
  });

  test('a calendar without lead time still sells nothing in the past', () => {
    const eager = { ...calendar, leadWorkingDays: 0 };
    expect(checkStart(eager, swap, 1, at('2026-11-23', 570), NOW)).toBe('slot-too-soon');
    expect(checkStart(eager, swap, 1, at('2026-11-23', 630), NOW)).toBeUndefined();
  });
});

describe('the slots of a day', () => {
  test('a start is as free as the fullest half-hour it needs', () => {
    const free = `${'2'.repeat(4)}0${'2'.repeat(13)}`;
    const slots = daySlots(calendar, swap, 1, '2026-12-09', free, NOW);
    const full = slots.filter((slot) => slot.fault === 'slot-taken').map((slot) => slot.start);
    expect(full).toEqual([600, 630, 660].map((minutes) => at('2026-12-09', minutes)));
    expect(slots.filter((slot) => slot.free === 2).length).toBe(slots.length - 3);
  });

  test('the last start is the one whose work ends at closing', () => {
    expect(daySlots(calendar, swap, 1, '2026-12-09', allFree, NOW).at(-1)?.start).toBe(at('2026-12-09', 1_020));
    expect(daySlots(calendar, swap, 18, '2026-12-09', allFree, NOW)).toEqual([]);
  });

  test('frozen days say so, closed days have none, half-hours nobody told of are full', () => {
    const frozen = daySlots(calendar, swap, 1, '2027-01-22', allFree, NOW);
    expect(frozen.every((slot) => slot.fault === 'slot-frozen' && slot.free === 0)).toBe(true);
    expect(daySlots(calendar, swap, 1, '2026-12-06', allFree, NOW)).toEqual([]);
    expect(daySlots(calendar, swap, 1, '2026-12-09', '', NOW).every((slot) => slot.fault === 'slot-taken')).toBe(true);
  });

  test('places above 35 are one digit still', () => {
    expect([0, 9, 10, 35, 90, -1].map(freeDigit)).toEqual(['0', '9', 'a', 'z', 'z', '0']);
  });
});

describe('a change', () => {
  const start = at('2026-12-09', 600);
  test('is free until 24 hours before, twice at most', () => {
    expect(checkMove({ start, moves: 0 }, '2026-12-08T02:00:00.000Z')).toBeUndefined();
    expect(checkMove({ start, moves: 1 }, '2026-12-08T02:00:00.000Z')).toBeUndefined();
    expect(checkMove({ start, moves: 2 }, '2026-12-08T02:00:00.000Z')).toBe('changed-too-often');
    expect(checkMove({ start, moves: 0 }, '2026-12-08T02:00:01.000Z')).toBe('too-late-to-change');
    expect(checkMove({ start, moves: 0 }, start)).toBe('booking-over');
  });

  test('a late cancel is recorded, one for safety or by the provider never', () => {
    expect(isLateCancel(start, 'busy', '2026-12-08T02:00:00.000Z')).toBe(false);
    expect(isLateCancel(start, 'busy', '2026-12-08T02:00:01.000Z')).toBe(true);
    expect(isLateCancel(start, 'safety', '2026-12-09T01:59:00.000Z')).toBe(false);
    expect(isLateCancel(start, 'provider', '2026-12-09T01:59:00.000Z')).toBe(false);
  });
});

describe(`on any calendar (seed ${SEED})`, () => {
  const zones = fc.constantFrom(
    'Asia/Shanghai',
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
  );
  const calendars = fc
    .record({
      zone: zones,
      opens: fc.integer({ min: 0, max: 30 }),
      length: fc.integer({ min: 1, max: 47 }),
      minutes: fc.integer({ min: 15, max: 180 }),
      extraMinutes: fc.integer({ min: 0, max: 60 }),
      bufferMinutes: fc.integer({ min: 0, max: 60 }),
    })
    .map(({ zone, opens, length, ...service }): { calendar: Calendar; service: CalendarService } => {
      const from = opens * CELL_MINUTES;
      const closes = Math.min(1_440, from + length * CELL_MINUTES);
      const hours = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: from, closes }));
      const made = { ...swap, ...service };
      return {
        calendar: { ...calendar, zone, hours, services: [made], leadWorkingDays: 0, freeze: [] },
        service: made,
      };
    });
  // Around both clock changes of Berlin, New York and Lord Howe, where a day has 23 to 25 hours.
  const changes = fc.constantFrom('2026-03-08', '2026-03-29', '2026-04-05', '2026-10-04', '2026-10-25', '2026-11-01');
  const days = fc.tuple(changes, fc.integer({ min: -2, max: 2 })).map(([date, by]) => addDays(date, by));
  const terminals = fc.integer({ min: 1, max: 20 });

  test('a visit never leaves opening hours and its half-hours follow one another', () => {
    fc.assert(
      fc.property(calendars, days, terminals, ({ calendar: any, service }, date, count) => {
        const cells = cellsOfDay(any, date);
        const closing = Date.parse(cells.at(-1) ?? '') + CELL_MINUTES * 60_000;
        for (const start of cells) {
          const visit = visitAt(any, service, count, start);
          if (!visit) continue;
          expect(Date.parse(visit.start)).toBeGreaterThanOrEqual(Date.parse(cells[0] ?? ''));
          expect(Date.parse(visit.end)).toBeLessThanOrEqual(closing);
          expect(Date.parse(visit.end) - Date.parse(visit.start)).toBe(visitMinutes(service, count) * 60_000);
          const first = cells.indexOf(visit.start);
          expect(visit.cells).toEqual(cells.slice(first, first + visit.cells.length));
          // All of the work and, unless closing time cuts it, all of the buffer.
          const covered = visit.cells.length * CELL_MINUTES * 60_000;
          const wanted = Date.parse(visit.end) + service.bufferMinutes * 60_000;
          expect(Date.parse(visit.start) + covered).toBeGreaterThanOrEqual(Math.min(wanted, closing));
        }
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  test('two visits of one technician that share no half-hour never overlap, buffer included', () => {
    fc.assert(
      fc.property(calendars, days, terminals, terminals, ({ calendar: any, service }, date, few, many) => {
        const cells = cellsOfDay(any, date);
        const all = [few, many].map((count) => cells.flatMap((start) => visitAt(any, service, count, start) ?? []));
        for (const a of all[0] ?? []) {
          for (const b of all[1] ?? []) {
            if (a.start > b.start || a.cells.some((cell) => b.cells.includes(cell))) continue;
            expect(Date.parse(a.end) + service.bufferMinutes * 60_000).toBeLessThanOrEqual(Date.parse(b.start));
          }
        }
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  test('what the phone offers as free, the judge’s rules let through', () => {
    fc.assert(
      fc.property(calendars, days, terminals, ({ calendar: any, service }, date, count) => {
        const now = instantAt(addDays(date, -1), 720, any.zone);
        const free = '1'.repeat(cellsOfDay(any, date).length);
        for (const slot of daySlots(any, service, count, date, free, now)) {
          expect(slot.fault).toBeUndefined();
          expect(checkStart(any, service, count, slot.start, now)).toBeUndefined();
          expect(localOf(slot.start, any.zone).date).toBe(date);
        }
      }),
      { seed: SEED, numRuns: 100 },
    );
  });
});
