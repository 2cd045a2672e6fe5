import type { ByteSource } from '../source';

/** Cells of a sheet whose formula has no result stored: row and column from 0, with the formula as a person typed it. */
export type FormulaCells = ReadonlyMap<number, ReadonlyMap<number, string>>;

/**
 * A formula and no value after it: software that writes workbooks without computing them leaves it to Excel. An empty text is a
 * value, if the cell says that it is text.
 */
const UNSOLVED =
  /<(?:\w+:)?c\b([^>]*)>\s*<(?:\w+:)?f\b[^>]*(?:\/>|>([^<]*)<\/(?:\w+:)?f>)\s*(<(?:\w+:)?v\s*\/>|<(?:\w+:)?v>\s*<\/(?:\w+:)?v>)?\s*<\/(?:\w+:)?c>/g;
const ADDRESS = /\br="([A-Z]{1,3})(\d+)"/;
/** No cell is longer: what a part may leave over for the next. */
const LONGEST_CELL = 1 << 17;
const LONGEST_PREFIX = 10;
/** A sheet of formulas alone is refused at its first needed cell anyway. */
const MOST = 100_000;

const columnOf = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Looks through a sheet's part as it is unpacked. Cells without an address are not found. Refusals, thrown: the source's. */
export async function formulaCells(part: ByteSource): Promise<FormulaCells> {
  const cells = new Map<number, Map<number, string>>();
  const decoder = new TextDecoder();
  let rest = '';
  let found = 0;
  for await (const chunk of part.open()) {
    const text = rest + decoder.decode(chunk, { stream: true });
    let end = 0;
    for (const match of /<(?:\w+:)?f[\s>/]/.test(text) ? text.matchAll(UNSOLVED) : []) {
      end = match.index + match[0].length;
      const [, tag = '', formula = '', emptyValue] = match;
      const [, letters = '', row = ''] = ADDRESS.exec(tag) ?? [];
      if (letters === '' || (emptyValue !== undefined && /\bt="(str|s)"/.test(tag)) || found >= MOST) continue;
      const place = Number(row) - 1;
      const held = cells.get(place) ?? new Map<number, string>();
      held.set(columnOf(letters), `=${formula || '()'}`);
      cells.set(place, held);
      found += 1;
    }
    const lastCell = Math.max(text.lastIndexOf('<c '), text.lastIndexOf(':c ') - LONGEST_PREFIX);
    rest = text.slice(Math.max(end, lastCell, text.length - LONGEST_CELL));
  }
  return cells;
}
