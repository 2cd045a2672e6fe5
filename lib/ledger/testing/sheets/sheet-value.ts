import type { Cell } from '../text/table';

/** What a spreadsheet keeps of a cell: text, or a number with a format; dates are days since the end of 1899. */
export type SheetValue = { readonly text: string } | { readonly number: number; readonly format: Format };
/** The places of the formats in the style tables of both spreadsheet writers. */
export type Format = 'money' | 'moment' | 'day' | 'clock';

const DAY = 86_400_000;

/** Excel's day number of a wall moment. 1904: files from old Macs count 1462 days fewer. */
export const serialOf = (wall: number, from1904 = false) => wall / DAY + 25569 - (from1904 ? 1462 : 0);

export function sheetValue(cell: Cell, from1904 = false): SheetValue {
  if (typeof cell === 'string') return { text: cell };
  if ('minor' in cell) return { number: cell.minor / 100, format: 'money' };
  if ('wall' in cell) return { number: serialOf(cell.wall, from1904), format: 'moment' };
  if ('day' in cell) return { number: Math.floor(serialOf(cell.day, from1904)), format: 'day' };
  return { number: (cell.clock % DAY) / DAY, format: 'clock' };
}

/** 0 → A, 26 → AA */
export function columnName(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : columnName(Math.floor(place / 26) - 1) + last;
}
