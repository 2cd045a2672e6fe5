const two = (value: number): string => String(value).padStart(2, '0');
/** Day nought of both date systems lies before it, and no sale does: a value from there is a time of day. */
const FIRST_DATE = Date.UTC(1905, 0, 1);

/**
 * A spreadsheet's value as the text a person sees. Whole numbers of sixteen digits and more have lost some already (Excel keeps
 * fifteen): they are written with a power of ten, by which a damaged id is known. Sums of halves of cents are cleaned of their
 * binary tails.
 */
export function cellText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') {
    if (Number.isInteger(value)) return Math.abs(value) >= 1e15 ? value.toExponential() : String(value);
    return String(Number(value.toFixed(9)));
  }
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return '';
    // Spreadsheets know no zones: the reader gives their wall clock as if it were UTC. Half a second is a rounding of days.
    const wall = new Date(Math.round(value.getTime() / 1000) * 1000);
    const date = `${wall.getUTCFullYear()}-${two(wall.getUTCMonth() + 1)}-${two(wall.getUTCDate())}`;
    const clock = `${two(wall.getUTCHours())}:${two(wall.getUTCMinutes())}:${two(wall.getUTCSeconds())}`;
    if (wall.getTime() < FIRST_DATE) return clock;
    return wall.getTime() % 86_400_000 === 0 ? date : `${date} ${clock}`;
  }
  return typeof value === 'boolean' ? String(value) : '';
}
