import type { Dice } from '../dice';
import type { Table } from '../text/table';
import { plainStyle, type TextStyle, writeText } from '../text/write-text';
import { lookAlikes } from './look-alikes';
import { knownTestPans, makePan, schemes } from './pans';
import { ways } from './written';

/** A cell of a card file whose fate is known. Rows and columns count from 0, header lines not counted. */
export type CardCell = {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** `visa/dashes`, `wechat-order`, …: a line of the recall or false-hit table. */
  readonly kind: string;
  readonly mustMask: boolean;
  /** Within the detector's rule (DOMAIN.md §4.5). Count recall over the listed. */
  readonly listed: boolean;
  /** Not tellable from a card number by its digits. Count false hits without these, and show them. */
  readonly hard: boolean;
  /** The digits that must not be found anywhere afterwards. */
  readonly pan: string;
};

export type CardFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** For the spreadsheet and HTML writers. */
  readonly table: Table;
  readonly cells: readonly CardCell[];
  /** What must be done with the whole file. */
  readonly verdict: 'mask' | 'refuse' | 'read';
  readonly why: string;
};

const header = ['交易时间', '商户订单号', '交易金额', '备注'] as const;
const [ID, NOTE] = [1, 3];

const stamp = (row: number) => {
  const two = (value: number) => String(value).padStart(2, '0');
  return `2025-03-03 ${two(9 + (Math.floor(row / 60) % 12))}:${two(row % 60)}:07`;
};

/** A line of the file with a quiet order number and remark, for the rows whose point is elsewhere. */
const quiet = (row: number, note = '', id = `T${10_000 + row}`) => [stamp(row), id, `${row % 90}.50`, note];

export function cardTable(lines: readonly (readonly string[])[], names: readonly string[] = header): Table {
  return { above: [], header: [names], rows: lines, below: [] };
}

export function cardFile(
  name: string,
  table: Table,
  rest: Pick<CardFile, 'cells' | 'verdict' | 'why'>,
  style: Partial<TextStyle> = {},
): CardFile {
  return { name, table, bytes: writeText(table, { ...plainStyle, ...style }), ...rest };
}

/** Every scheme in every way it is written, and the known test numbers, each in a remark among `between` harmless rows. */
export function makePanFile(dice: Dice, { between = 12, style = {} as Partial<TextStyle> } = {}): CardFile {
  const lines: string[][] = [];
  const cells: CardCell[] = [];
  const put = (pan: string, kind: string, text: string, listed: boolean) => {
    for (let nth = 0; nth < between; nth++) lines.push(quiet(lines.length));
    cells.push({ row: lines.length, column: NOTE, text, kind, mustMask: true, listed, hard: false, pan });
    lines.push(quiet(lines.length, text));
  };
  for (const scheme of schemes)
    for (const way of ways) {
      const pan = makePan(dice, scheme);
      put(pan, `${scheme.name}/${way.name}`, way.write(pan), scheme.listed && way.listed);
    }
  for (const pan of knownTestPans) put(pan, 'known/plain', pan, true);
  for (let nth = 0; nth < 10; nth++) {
    const [first, second] = [
      makePan(dice, dice.pick(schemes.slice(0, 2))),
      makePan(dice, dice.pick(schemes.slice(0, 2))),
    ];
    put(first, 'two-in-a-cell', `${first} / ${second}`, true);
    cells.push({ ...(cells.at(-1) as CardCell), pan: second });
  }
  const why = 'card numbers here and there in the remarks';
  return cardFile('notes.csv', cardTable(lines), { cells, verdict: 'mask', why }, style);
}

/** Only numbers that are none, `each` of every kind: nothing may be masked, and the file is read. */
export function makeLookAlikeFile(dice: Dice, { each = 20, style = {} as Partial<TextStyle> } = {}): CardFile {
  const lines: string[][] = [];
  const cells: CardCell[] = [];
  for (let nth = 0; nth < each; nth++)
    for (const kind of lookAlikes) {
      const text = kind.make(dice);
      const column = kind.column === 'id' ? ID : NOTE;
      const row = lines.length;
      cells.push({ row, column, text, kind: kind.name, mustMask: false, listed: true, hard: kind.hard, pan: '' });
      lines.push(kind.column === 'id' ? quiet(row, '', text) : quiet(row, text));
    }
  const why = 'order numbers, phones, amounts and masked cards, no card number';
  return cardFile('look-alikes.csv', cardTable(lines), { cells, verdict: 'read', why }, style);
}
