import { cleanCell, detached, isBlank } from './cells/clean';
import { type DateOrder, type Moment, momentOf, plainWall, timeOfDay } from './cells/moment';
import { ZoneClock, zoneNamed } from './cells/zone';
import type { Layout, Names } from './layout';
import type { NormalRow, RowType } from './normal-row';

const DAY_MS = 86_400_000;
/** What a plain time is besides its wall clock: no zone of its own, a time of day. */
const PLAIN: Moment = { wall: Number.NaN, offset: null, dated: false };

export type TimeProblem = { code: 'bad-time' | 'unknown-zone'; column: number };

/** Reads when a record happened: instant, business day and minute on the shop's clock. */
export class RowTime {
  private readonly shop: ZoneClock;
  private readonly home: ZoneClock;
  private readonly clocks = new Map<string, ZoneClock>();
  private readonly date: readonly number[];
  private readonly dateFor: Partial<Record<RowType, readonly number[]>>;
  private readonly clock: number | undefined;
  private readonly zoneFrom: number | undefined;
  private readonly order: DateOrder;

  constructor({ time }: Layout, at: (names: Names) => readonly number[], shopZone: string) {
    this.shop = new ZoneClock(shopZone);
    this.home = time.zone === shopZone ? this.shop : new ZoneClock(time.zone);
    this.date = at(time.date);
    this.dateFor = Object.fromEntries(Object.entries(time.dateFor ?? {}).map(([type, names]) => [type, at(names)]));
    this.clock = at(time.clock ?? [])[0];
    this.zoneFrom = at(time.zoneFrom ?? [])[0];
    this.order = time.order ?? 'ymd';
  }

  hasDate(): boolean {
    return this.date.length > 0;
  }

  /** Fills `time`, `day` and `minute` of the row; null, or what is wrong. `dates` are columns to look in, best first. */
  read(cells: readonly string[], row: NormalRow, dates = this.dateFor[row.type] ?? this.date): TimeProblem | null {
    let column = dates[0] ?? 0;
    const plain = plainWall(cells[column] ?? '');
    let { wall, offset, dated } = PLAIN;
    if (Number.isNaN(plain)) {
      column = dates.find((one) => !isBlank(cleanCell(cells[one] ?? ''))) ?? column;
      ({ wall, offset, dated } = this.withClock(momentOf(cleanCell(cells[column] ?? ''), this.order), cells));
    } else wall = plain;
    // A date that a spreadsheet has given a midnight, beside the time of day.
    if (this.clock !== undefined && !dated && offset === null && wall % DAY_MS === 0) {
      const sinceMidnight = timeOfDay(cleanCell(cells[this.clock] ?? ''));
      if (!Number.isNaN(sinceMidnight)) wall += sinceMidnight;
    }
    const clock = this.clockOf(cells);
    if (clock === undefined) return { code: 'unknown-zone', column: this.zoneFrom ?? 0 };
    if (Number.isNaN(wall)) return { code: 'bad-time', column };
    row.time = offset === null ? clock.utc(wall) : wall - offset * 60_000;
    const local = offset === null && clock === this.shop ? wall : this.shop.wall(row.time);
    // A date without a time is that day wherever the file was made.
    const shown = dated ? wall : local;
    row.day = Math.floor(shown / DAY_MS);
    row.minute = dated ? -1 : Math.floor((shown - row.day * DAY_MS) / 60_000);
    return null;
  }

  /** A date with the time of day from its own column, which some systems fill with the date once more. */
  private withClock(date: Moment, cells: readonly string[]): Moment {
    if (!date.dated || this.clock === undefined) return date;
    const text = cleanCell(cells[this.clock] ?? '');
    const sinceMidnight = timeOfDay(text);
    if (!Number.isNaN(sinceMidnight)) return { ...date, wall: date.wall + sinceMidnight, dated: false };
    return isBlank(text) ? date : momentOf(text, this.order);
  }

  private clockOf(cells: readonly string[]): ZoneClock | undefined {
    const name = this.zoneFrom === undefined ? '' : cleanCell(cells[this.zoneFrom] ?? '');
    if (name === '') return this.home;
    const known = this.clocks.get(name);
    if (known !== undefined) return known;
    const zone = zoneNamed(name);
    if (zone === undefined) return undefined;
    const clock = zone === this.shop.zone ? this.shop : new ZoneClock(zone);
    this.clocks.set(detached(name), clock);
    return clock;
  }
}
