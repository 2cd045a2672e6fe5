import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkDay } from '@/lib/domain/booking';
import { readCalendars } from './calendar-file';

const SEED = readFileSync('scripts/seed/calendar.json', 'utf8');
type Area = Record<string, unknown> & { services: Record<string, unknown>[]; hours: Record<string, unknown>[] };

/** The example with one thing an operator got wrong. */
function broken(change: (area: Area) => void): string {
  const file = JSON.parse(SEED) as { areas: Area[] };
  const [area] = file.areas;
  if (area) change(area);
  return JSON.stringify(file);
}
const faultOf = (text: string): string => {
  const read = readCalendars(text);
  return read.ok ? '' : read.fault;
};

test('the example is a calendar, called an example, open from nine to six but not on Sunday', () => {
  const read = readCalendars(SEED);
  if (!read.ok) throw new Error(read.fault);
  const [area] = read.calendars;
  expect(area?.title).toEqual({ zh: '示例片区', en: 'Example area' });
  expect(area?.hours).toHaveLength(6);
  expect(area?.hours[0]).toEqual({ weekday: 1, opens: 540, closes: 1_080 });
});

test.each(['2027-01-22', '2027-02-05', '2027-02-12', '2027-04-28', '2027-06-20', '2027-09-28', '2027-11-12'])(
  'nobody is visited on %s, when shops need their terminals most',
  (date) => {
    const read = readCalendars(SEED);
    const calendar = read.ok ? read.calendars[0] : undefined;
    if (!calendar) throw new Error('no calendar');
    expect(checkDay({ ...calendar, horizonDays: 400 }, date, '2026-11-23T02:00:00.000Z')).toBe('slot-frozen');
  },
);

test.each([
  ['not JSON', '{ "areas": [', 'not JSON'],
  ['a missing number', broken((area) => delete area.services[0]?.minutes), 'areas[0].services[0].minutes'],
  [
    'a time off the half-hour',
    broken((area) => Object.assign(area.hours[0] ?? {}, { opens: '09:15' })),
    'areas[0].hours[0].opens',
  ],
  [
    'closing before opening',
    broken((area) => Object.assign(area.hours[0] ?? {}, { closes: '08:00' })),
    'areas[0].hours[0].closes',
  ],
  ['a zone that does not exist', broken((area) => Object.assign(area, { zone: 'Asia/Atlantis' })), 'areas[0].zone'],
  [
    'a team nobody knows',
    broken((area) => Object.assign(area.services[1] ?? {}, { team: 'night' })),
    'areas[0].services[1].team',
  ],
  [
    'a date that does not exist',
    broken((area) =>
      Object.assign(area, { freeze: [{ from: '2027-02-30', to: '2027-03-01', reason: { zh: '节', en: 'x' } }] }),
    ),
    'areas[0].freeze[0].from',
  ],
  ['a misspelt field', broken((area) => Object.assign(area, { leadDays: 3 })), 'leadDays'],
  [
    'a weekday twice',
    broken((area) => area.hours.push({ weekdays: [6], opens: '10:00', closes: '12:00' })),
    'areas[0].hours',
  ],
])('an operator who wrote %s is told which field', (_, text, field) => {
  expect(faultOf(text)).toContain(field);
  expect(faultOf(text)).not.toContain('\n');
});
