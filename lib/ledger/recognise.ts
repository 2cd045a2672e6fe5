import { cleanCell } from './cells/clean';
import { type Layout, nameKey } from './layout';

/** Names of a heading line, cleaned as cells are. */
export const headerOf = (record: readonly string[]): string[] => record.map((cell) => cleanCell(cell));

/** How many of a layout's columns a heading line has, or 0 when a needed one is missing. */
function matches(layout: Layout, names: ReadonlySet<string>): number {
  if (layout.needs.length === 0) return 0;
  const hasAll = layout.needs.every((any) => any.some((name) => names.has(nameKey(name))));
  return hasAll ? layout.needs.length : 0;
}

/** The layout whose needed columns a heading line has; of several the one that needs the most. */
export function layoutOfHeader(record: readonly string[], layouts: readonly Layout[]): Layout | undefined {
  const names = new Set(headerOf(record).map(nameKey));
  let best: Layout | undefined;
  for (const layout of layouts) {
    const score = matches(layout, names);
    if (score > (best === undefined ? 0 : best.needs.length)) best = layout;
  }
  return best;
}

/** For files without a heading: every line of the sample looks as the layout says. */
export function layoutOfShape(sample: readonly string[][], layouts: readonly Layout[]): Layout | undefined {
  const rows = sample.filter((record) => record.length > 1);
  if (rows.length === 0) return undefined;
  return layouts.find(({ bare }) => {
    if (bare === undefined) return false;
    const looks = bare.looks.map(([at, pattern]) => [at, new RegExp(pattern)] as const);
    return rows.every(
      (record) =>
        record.length >= bare.width[0] &&
        record.length <= bare.width[1] &&
        looks.every(([at, pattern]) => pattern.test(cleanCell(record[at] ?? ''))),
    );
  });
}

const HAS_DIGIT = /\d{3,}/;
const filledIn = (record: readonly string[]): string[] => headerOf(record).filter((cell) => cell !== '');

/** A line of at least three names and no figures: a heading nobody described. */
export function looksLikeHeader(record: readonly string[]): boolean {
  const cells = filledIn(record);
  return cells.length >= 3 && !cells.some((cell) => HAS_DIGIT.test(cell)) && new Set(cells).size >= cells.length - 1;
}

/**
 * The names of the heading that ends at a place of the head. A line of group names above it fills the columns it leaves
 * empty: reports with headings of two lines merge cells both ways.
 */
export function headingAt(head: readonly string[][], at: number): string[] {
  const [upper, lower] = [head[at - 1] ?? [], head[at] ?? []];
  const joined = Array.from(
    { length: Math.max(upper.length, lower.length) },
    (_, place) => lower[place] || upper[place] || '',
  );
  const isGrouped =
    looksLikeHeader(upper) && looksLikeHeader(lower) && filledIn(joined).length > filledIn(upper).length;
  return headerOf(isGrouped ? joined : lower);
}

/** Which line of the head is the heading, or −1: of the lines like one that follow each other the first that names most. */
export function headingIn(head: readonly string[][], isAside: (record: readonly string[]) => boolean): number {
  let best = -1;
  let most = 0;
  for (const [at, record] of head.entries()) {
    if (isAside(record)) continue;
    if (!looksLikeHeader(record)) {
      if (best < 0) continue;
      break;
    }
    const names = filledIn(headingAt(head, at)).length;
    if (names > most) [best, most] = [at, names];
  }
  return best;
}
