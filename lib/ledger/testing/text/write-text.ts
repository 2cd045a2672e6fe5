import { type Encoding, encodeText } from '../bytes/encode';
import { wallStamp, wallTime } from '../wall-clock';
import { type NumberStyle, writeMoney } from './number-style';
import { type Cell, reorder, type Table } from './table';

/** 'needed' quotes only cells that hold the separator, a quote or a line end; 'all' quotes every cell. */
export type Quoting = 'needed' | 'all' | 'none';
export type DateStyle = 'dash' | 'slash' | 'slash-short' | 'iso' | 'chinese';

export type TextStyle = {
  readonly encoding: Encoding;
  readonly separator: string;
  readonly quoting: Quoting;
  readonly lineEnd: '\r\n' | '\n' | '\r';
  readonly number: NumberStyle;
  readonly date: DateStyle;
  /** Whether the last line ends like the others. */
  readonly lastLineEnd: boolean;
  /** The old place of each new column; left out, the columns stay as the source has them. */
  readonly columns?: readonly number[];
};

export const plainStyle: TextStyle = {
  encoding: 'utf-8',
  separator: ',',
  quoting: 'needed',
  lineEnd: '\r\n',
  number: 'plain',
  date: 'dash',
  lastLineEnd: true,
};

function writeMoment(wall: number, style: DateStyle): string {
  const stamp = wallStamp(wall);
  const [year, month, day] = stamp.slice(0, 10).split('-').map(Number);
  switch (style) {
    case 'dash':
      return stamp;
    case 'slash':
      return stamp.replaceAll('-', '/');
    case 'slash-short':
      // What Excel leaves behind when a person opens and saves the file.
      return `${year}/${month}/${day} ${stamp.slice(11).replace(/^0/, '')}`;
    case 'iso':
      return stamp.replace(' ', 'T');
    case 'chinese':
      return `${year}年${month}月${day}日 ${stamp.slice(11)}`;
  }
}

export function cellText(cell: Cell, style: Pick<TextStyle, 'number' | 'date'>): string {
  if (typeof cell === 'string') return cell;
  if ('minor' in cell) return writeMoney(cell.minor, style.number);
  if ('wall' in cell) return writeMoment(cell.wall, style.date);
  if ('clock' in cell) return wallTime(cell.clock);
  return writeMoment(cell.day, style.date).split(/[ T]/)[0] ?? '';
}

function quoted(text: string, { quoting, separator }: TextStyle): string {
  if (quoting === 'none') return text;
  const needed = text.includes(separator) || /["\r\n]/.test(text);
  return quoting === 'all' || needed ? `"${text.replaceAll('"', '""')}"` : text;
}

export function writeLine(cells: readonly Cell[], style: TextStyle): string {
  return cells.map((cell) => quoted(cellText(cell, style), style)).join(style.separator);
}

/** The lines of the file, without their ends. */
export function* textLines(given: Table, style: TextStyle): Generator<string> {
  const table = style.columns ? reorder(given, style.columns) : given;
  yield* table.above;
  for (const line of table.header) yield writeLine(line, style);
  for (const row of table.rows) yield writeLine(row, style);
  for (const line of table.below) yield 'raw' in line ? line.raw : writeLine(line, style);
}

export function writeText(table: Table, style: TextStyle): Uint8Array {
  const text = [...textLines(table, style)].join(style.lineEnd);
  return encodeText(style.lastLineEnd ? text + style.lineEnd : text, style.encoding);
}
