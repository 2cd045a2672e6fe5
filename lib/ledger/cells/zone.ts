import { addDays, instantAt, isZone, localOf } from '@/lib/domain/day';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** Names that exports use for zones and that no IANA list knows. */
const NAMES: Readonly<Record<string, string>> = {
  'eastern time (us & canada)': 'America/New_York',
  'central time (us & canada)': 'America/Chicago',
  'mountain time (us & canada)': 'America/Denver',
  'pacific time (us & canada)': 'America/Los_Angeles',
  arizona: 'America/Phoenix',
  alaska: 'America/Anchorage',
  hawaii: 'Pacific/Honolulu',
  'atlantic time (canada)': 'America/Halifax',
  london: 'Europe/London',
  dublin: 'Europe/Dublin',
  paris: 'Europe/Paris',
  madrid: 'Europe/Madrid',
  tokyo: 'Asia/Tokyo',
  sydney: 'Australia/Sydney',
  melbourne: 'Australia/Melbourne',
  brisbane: 'Australia/Brisbane',
  perth: 'Australia/Perth',
  beijing: 'Asia/Shanghai',
  'hong kong': 'Asia/Hong_Kong',
  cst: 'America/Chicago',
  cdt: 'America/Chicago',
  pst: 'America/Los_Angeles',
  pdt: 'America/Los_Angeles',
  mdt: 'America/Denver',
  edt: 'America/New_York',
  cest: 'Europe/Amsterdam',
  bst: 'Europe/London',
  aest: 'Australia/Sydney',
  aedt: 'Australia/Sydney',
  jst: 'Asia/Tokyo',
  hkt: 'Asia/Hong_Kong',
  sgt: 'Asia/Singapore',
  z: 'UTC',
};

/** The IANA zone a name or abbreviation stands for, or undefined. Abbreviations are read the way Square and Adyen mean them. */
export function zoneNamed(name: string): string | undefined {
  const text = name.trim();
  const known = NAMES[text.toLowerCase()];
  if (known !== undefined) return known;
  return text !== '' && isZone(text) ? text : undefined;
}

const dayText = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** Crosses between a zone's wall clock and UTC a million times: the rules of a day are asked for once. */
export class ZoneClock {
  readonly zone: string;
  /** Offset in ms of a whole day, or NaN for a day on which the clocks change; by local day and by UTC day. */
  private readonly local = new Map<number, number>();
  private readonly universal = new Map<number, number>();

  constructor(zone: string) {
    this.zone = zone;
  }

  /** UTC ms of a wall-clock time told as if it were UTC. Skipped and doubled times as `instantAt` has them. */
  utc(wall: number): number {
    const day = Math.floor(wall / DAY_MS);
    let offset = this.local.get(day);
    if (offset === undefined) {
      const start = day * DAY_MS - Date.parse(instantAt(dayText(day), 0, this.zone));
      const end = (day + 1) * DAY_MS - Date.parse(instantAt(addDays(dayText(day), 1), 0, this.zone));
      offset = start === end ? start : Number.NaN;
      this.local.set(day, offset);
    }
    if (!Number.isNaN(offset)) return wall - offset;
    const minutes = Math.floor((wall - day * DAY_MS) / MINUTE_MS);
    return Date.parse(instantAt(dayText(day), minutes, this.zone)) + (wall % MINUTE_MS);
  }

  /** Wall-clock time, told as if it were UTC, of an instant in UTC ms. */
  wall(utc: number): number {
    const day = Math.floor(utc / DAY_MS);
    let offset = this.universal.get(day);
    if (offset === undefined) {
      const start = this.wallSlowly(day * DAY_MS) - day * DAY_MS;
      const end = this.wallSlowly((day + 1) * DAY_MS) - (day + 1) * DAY_MS;
      offset = start === end ? start : Number.NaN;
      this.universal.set(day, offset);
    }
    return Number.isNaN(offset) ? this.wallSlowly(utc) : utc + offset;
  }

  private wallSlowly(utc: number): number {
    const { date, minutes } = localOf(new Date(utc).toISOString(), this.zone);
    return Date.parse(`${date}T00:00:00.000Z`) + minutes * MINUTE_MS + (utc % MINUTE_MS);
  }
}
