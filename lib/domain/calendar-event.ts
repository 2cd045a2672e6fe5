import { localOf } from './day';

/** One visit as an iCalendar file (RFC 5545), made on the phone so that a reminder needs no push service. */
export type CalendarEvent = {
  /** The same for every version of one visit. */
  uid: string;
  /** Rises with every move, so that a calendar replaces what it holds. */
  sequence: number;
  /** Instants, and the IANA zone whose clock the shop reads. */
  start: string;
  end: string;
  zone: string;
  /** When this version was made, an instant. */
  stamp: string;
  title: string;
  place?: string | undefined;
  notes: string;
  /** Said by the reminders a day and two hours before. */
  reminder: string;
};

const LINE_OCTETS = 75;
const two = (value: number): string => String(value).padStart(2, '0');
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** `20261209T143000` as a clock in the zone shows it. */
function wallText(instant: string, zone: string): string {
  const { date, minutes } = localOf(instant, zone);
  return `${date.replaceAll('-', '')}T${two(Math.floor(minutes / 60))}${two(minutes % 60)}00`;
}

/** The zone's distance from UTC at the instant: `+0800`. */
function offsetText(instant: string, zone: string): string {
  const { date, minutes } = localOf(instant, zone);
  const wall = Date.parse(`${date}T00:00:00.000Z`) + minutes * 60_000;
  const off = Math.round((wall - Math.floor(Date.parse(instant) / 60_000) * 60_000) / 60_000);
  return `${off < 0 ? '-' : '+'}${two(Math.floor(Math.abs(off) / 60))}${two(Math.abs(off) % 60)}`;
}

/** A line of more than 75 octets goes on in the next one after a space, never inside a character (RFC 5545 §3.1). */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const rows = [''];
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LINE_OCTETS) {
      rows.push(' ');
      octets = 1;
    }
    rows[rows.length - 1] += character;
    octets += size;
  }
  return rows.join('\r\n');
}

const alarm = (before: string, words: string): string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `TRIGGER:-${before}`,
  `DESCRIPTION:${escaped(words)}`,
  'END:VALARM',
];

const utcText = (instant: string): string => `${instant.replace(/[-:]/g, '').slice(0, 15)}Z`;

/** The file's text. The zone is described as it stands on the day: all that one event needs. */
export function calendarFile(event: CalendarEvent): string {
  const { zone, start, end } = event;
  const offset = offsetText(start, zone);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tillready//Booking//EN',
    'METHOD:PUBLISH',
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    `TZOFFSETFROM:${offset}`,
    `TZOFFSETTO:${offset}`,
    'END:STANDARD',
    'END:VTIMEZONE',
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTAMP:${utcText(event.stamp)}`,
    `DTSTART;TZID=${zone}:${wallText(start, zone)}`,
    `DTEND;TZID=${zone}:${wallText(end, zone)}`,
    `SUMMARY:${escaped(event.title)}`,
    ...(event.place ? [`LOCATION:${escaped(event.place)}`] : []),
    `DESCRIPTION:${escaped(event.notes)}`,
    'STATUS:CONFIRMED',
    ...alarm('P1D', event.reminder),
    ...alarm('PT2H', event.reminder),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
