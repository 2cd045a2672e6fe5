import { expect, test } from 'vitest';
import { type CalendarEvent, calendarFile, monthlyFile } from './calendar-event';

const VISIT: CalendarEvent = {
  uid: 'a1@tillready',
  sequence: 0,
  start: '2026-12-09T06:30:00.000Z',
  end: '2026-12-09T07:30:00.000Z',
  zone: 'Asia/Shanghai',
  stamp: '2026-12-03T02:26:05.123Z',
  title: '上门换机',
  notes: 'BK-1209-0417',
  reminder: '明天换机',
};
const linesOf = (event: CalendarEvent) => calendarFile(event).split('\r\n');

test('the calendar shows the hour of the shop, wherever the phone is', () => {
  const lines = linesOf(VISIT);
  expect(lines).toContain('DTSTART;TZID=Asia/Shanghai:20261209T143000');
  expect(lines).toContain('DTEND;TZID=Asia/Shanghai:20261209T153000');
  expect(lines).toContain('TZOFFSETTO:+0800');
  expect(lines).toContain('DTSTAMP:20261203T022605Z');
});

test('a zone with summer time is described as it stands on the day', () => {
  const inZone = (start: string, zone: string) => linesOf({ ...VISIT, start, zone });
  expect(inZone('2026-07-09T06:30:00.000Z', 'America/New_York')).toContain('TZOFFSETTO:-0400');
  expect(inZone('2026-12-09T06:30:00.000Z', 'America/New_York')).toContain('TZOFFSETTO:-0500');
  expect(inZone('2026-12-09T06:30:00.000Z', 'Asia/Kathmandu')).toContain('TZOFFSETTO:+0545');
});

test('a move is the same event, one number higher', () => {
  const lines = linesOf({ ...VISIT, sequence: 2 });
  expect(lines).toContain('UID:a1@tillready');
  expect(lines).toContain('SEQUENCE:2');
});

test('commas, semicolons and line ends of an address do not break the file', () => {
  const file = calendarFile({ ...VISIT, place: '文昌路18号, 二楼; 后门\n按铃 \\o/' });
  expect(file).toContain('LOCATION:文昌路18号\\, 二楼\\; 后门\\n按铃 \\\\o/\r\n');
});

test('no line is longer than 75 octets, and no character is cut', () => {
  const notes = '换机当天请备好零钱，并把旧机结算。'.repeat(12);
  const file = calendarFile({ ...VISIT, notes });
  for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(file.replaceAll('\r\n ', '')).toContain(`DESCRIPTION:${notes}\r\n`);
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
});

test('a monthly reminder comes back on the same day of every month, wherever the phone is', () => {
  const file = monthlyFile({
    uid: 'fees@tillready',
    stamp: '2026-12-03T02:26:05.123Z',
    title: '核对费率',
    notes: '导出上个月的账单, 看一眼',
    first: '2026-12-10',
  });
  const lines = file.split('\r\n');
  expect(lines.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0']);
  for (const line of ['DTSTART;VALUE=DATE:20261210', 'RRULE:FREQ=MONTHLY', 'TRIGGER:PT9H', 'SUMMARY:核对费率']) {
    expect(lines).toContain(line);
  }
  expect(lines).toContain('DESCRIPTION:导出上个月的账单\\, 看一眼');
  expect(file).not.toContain('TZID');
});

test('a visit is called out a day and two hours before', () => {
  expect(linesOf(VISIT).filter((line) => line.startsWith('TRIGGER'))).toEqual(['TRIGGER:-P1D', 'TRIGGER:-PT2H']);
});
