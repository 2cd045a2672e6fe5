import { type Day, localOf } from './day';

/** iCalendar files (RFC 5545), made on the phone so that a reminder needs no push service. One visit: */
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

/** `when` from the start of the event: `-P1D` is a day before. */
const alarm = (when: string, words: string): string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `TRIGGER:${when}`,
  `DESCRIPTION:${escaped(words)}`,
  'END:VALARM',
];

const fileOf = (lines: readonly string[]): string =>
  `${['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR'].map(folded).join('\r\n')}\r\n`;

const utcText = (instant: string): string => `${instant.replace(/[-:]/g, '').slice(0, 15)}Z`;

/** The file's text. The zone is described as it stands on the day: all that one event needs. */
export function calendarFile(event: CalendarEvent): string {
  const { zone, start, end } = event;
  const offset = offsetText(start, zone);
  return fileOf([
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
    ...alarm('-P1D', event.reminder),
    ...alarm('-PT2H', event.reminder),
    'END:VEVENT',
  ]);
}

/** Something to be done once a month, all day: it needs no zone. */
export type MonthlyEvent = Pick<CalendarEvent, 'uid' | 'stamp' | 'title' | 'notes'> & {
  /** The first time; its day is the day of every month, 1 to 28. */
  first: Day;
};

/** Nine in the morning of the day itself, by the phone's own clock. */
const MORNING = 'PT9H';

/** The file's text: every month on the same day, without an end. */
export const monthlyFile = ({ uid, stamp, title, notes, first }: MonthlyEvent): string =>
  fileOf([
    'PRODID:-//Tillready//Ledger//EN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${utcText(stamp)}`,
    `DTSTART;VALUE=DATE:${first.replaceAll('-', '')}`,
    'RRULE:FREQ=MONTHLY',
    'TRANSP:TRANSPARENT',
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(notes)}`,
    ...alarm(MORNING, title),
    'END:VEVENT',
  ]);
