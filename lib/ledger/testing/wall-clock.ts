/**
 * Between UTC instants and what a shop's wall clock shows. Seconds are the finest step: no export says more.
 * Local instants are milliseconds as if the wall clock were UTC; their type is only a number, so names say `wall`.
 */
const offsets = new Map<string, Map<number, number>>();
const clocks = new Map<string, Intl.DateTimeFormat>();
const HOUR = 3_600_000;

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  clocks.set(zone, made);
  return made;
}

/** Milliseconds to add to UTC. Asked once an hour and zone: no zone used here changes within an hour. */
export function offsetAt(utc: number, zone: string): number {
  // Shanghai has kept +8 without summer time since 1991; asking Intl for a million rows would take minutes.
  if (zone === 'Asia/Shanghai') return 8 * HOUR;
  const hour = Math.floor(utc / HOUR);
  const known = offsets.get(zone) ?? new Map<number, number>();
  offsets.set(zone, known);
  const found = known.get(hour);
  if (found !== undefined) return found;
  const part = Object.fromEntries(
    clockOf(zone)
      .formatToParts(hour * HOUR)
      .map(({ type, value }) => [type, value]),
  );
  const shown = `${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}:${part.second}Z`;
  const offset = Date.parse(shown) - hour * HOUR;
  known.set(hour, offset);
  return offset;
}

export function wallOf(time: string, zone: string): number {
  const utc = Date.parse(time);
  return utc + offsetAt(utc, zone);
}

/** The instant of a wall time, `…Z` with seconds. The hour skipped in spring and doubled in autumn is never asked. */
export function instantOf(wall: number, zone: string): string {
  const guess = wall - offsetAt(wall, zone);
  return new Date(wall - offsetAt(guess, zone)).toISOString().replace('.000Z', 'Z');
}

/** 2025-03-03 */
export const wallDate = (wall: number) => new Date(wall).toISOString().slice(0, 10);
/** 10:15:02 */
export const wallTime = (wall: number) => new Date(wall).toISOString().slice(11, 19);
/** 2025-03-03 10:15:02 */
export const wallStamp = (wall: number) => `${wallDate(wall)} ${wallTime(wall)}`;
/** 20250303 */
export const compactDate = (wall: number) => wallDate(wall).replaceAll('-', '');
/** 101502 */
export const compactTime = (wall: number) => wallTime(wall).replaceAll(':', '');
