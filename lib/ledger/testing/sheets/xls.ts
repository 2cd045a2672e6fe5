import { joinBytes } from '../bytes/encode';
import type { Cell, Table } from '../text/table';
import { makeCfb } from './cfb';
import { type Format, sheetValue } from './sheet-value';
import { type Field, record } from './xls-record';
import { makeSharedStrings } from './xls-strings';

/**
 * An old Excel workbook (BIFF8, [MS-XLS]): shared strings that run over record ends, amounts as MULRK (hundredths
 * kept as whole numbers), moments as serial numbers with a date format, one column as a formula where asked.
 */
export type XlsOptions = {
  readonly from1904?: boolean;
  readonly formula?: { readonly column: string; readonly minus: readonly [string, string] };
  /** Marks the workbook as encrypted (FILEPASS), so that nothing after it may be believed. */
  readonly password?: boolean;
};

/** 15 style formats come first, as in every workbook; then the cell formats in this order. */
const formats: Record<Format | 'text', number> = { text: 15, money: 16, moment: 17, day: 18, clock: 19 };
const formatIds = [...Array.from({ length: 15 }, () => 0), 0, 4, 164, 14, 21];

const begin = (kind: number) =>
  record(0x809, [
    [2, 0x600],
    [2, kind],
    [2, 0x0dbb],
    [2, 0x07cc],
    [4, 0],
    [4, 6],
  ]);
const end = record(0x0a, []);
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

function cellRecords(
  line: readonly Cell[],
  row: number,
  place: (text: string) => number,
  header: readonly string[],
  options: XlsOptions,
): Uint8Array[] {
  const out: Uint8Array[] = [];
  const { formula } = options;
  const isFormula = (column: number) => formula !== undefined && header[column] === formula.column;
  for (let column = 0; column < line.length; column++) {
    const cell = line[column] ?? '';
    const value = sheetValue(cell, options.from1904);
    const at: Field[] = [
      [2, row],
      [2, column],
    ];
    if ('text' in value) {
      if (value.text === '') out.push(record(0x201, [...at, [2, formats.text]]));
      else out.push(record(0xfd, [...at, [2, formats.text], [4, place(value.text)]]));
      continue;
    }
    if (isFormula(column) && formula && typeof cell !== 'string' && 'minor' in cell) {
      const [from, less] = formula.minus.map((name) => header.indexOf(name)) as [number, number];
      // Two cells by their relative addresses and the minus between them, in Polish order.
      const tokens: Field[] = [
        [1, 0x44],
        [2, row],
        [2, from | 0xc000],
        [1, 0x44],
        [2, row],
        [2, less | 0xc000],
        [1, 4],
      ];
      out.push(record(0x06, [...at, [2, formats.money], [8, value.number], [2, 0], [4, 0], [2, 11], ...tokens]));
      continue;
    }
    // Neighbouring amounts go into one MULRK; a lone one, and every serial, into RK and NUMBER.
    const run: number[] = [];
    for (let next = column; next < line.length && !isFormula(next); next++) {
      const other = line[next];
      if (typeof other !== 'object' || !('minor' in other) || Math.abs(other.minor) > 0x1fffffff) break;
      run.push(other.minor);
    }
    const hundredths = (minor: number): Field => [4, (minor << 2) | 3];
    if (run.length > 1) {
      const cells = run.flatMap((minor): Field[] => [[2, formats.money], hundredths(minor)]);
      out.push(record(0xbd, [...at, ...cells, [2, column + run.length - 1]]));
      column += run.length - 1;
    } else if (run[0] !== undefined) out.push(record(0x27e, [...at, [2, formats.money], hundredths(run[0])]));
    else out.push(record(0x203, [...at, [2, formats[value.format]], [8, value.number]]));
  }
  return out;
}

export function writeXls(table: Table, options: XlsOptions = {}): Uint8Array {
  const strings = makeSharedStrings();
  const below = table.below.map((line) => ('raw' in line ? [line.raw] : line));
  const lines: readonly (readonly Cell[])[] = [
    ...table.above.map((line) => [line]),
    ...table.header,
    ...table.rows,
    ...below,
  ];
  const header = table.header.at(-1) ?? [];
  const cells = lines.flatMap((line, row) => cellRecords(line, row, strings.place, header, options));
  const sheet = joinBytes([
    begin(0x10),
    record(0x200, [
      [4, 0],
      [4, lines.length],
      [2, 0],
      [2, header.length],
      [2, 0],
    ]),
    ...cells,
    end,
  ]);
  const before = [
    begin(0x05),
    ...(options.password
      ? [
          record(
            0x2f,
            [
              [2, 1],
              [2, 1],
              [2, 1],
            ],
            new Uint8Array(48).fill(0x5a),
          ),
        ]
      : []),
    record(0x42, [[2, 0x4b0]]),
    record(0x22, [[2, options.from1904 ? 1 : 0]]),
    record(
      0x41e,
      [
        [2, 164],
        [2, 19],
        [1, 0],
      ],
      latin('yyyy\\-mm\\-dd hh:mm:ss').slice(0, 19),
    ),
    ...formatIds.map((id, nth) =>
      record(0xe0, [
        [2, 0],
        [2, id],
        [2, nth < 15 ? 0xfff5 : 1],
        [4, 0],
        [4, 0],
        [4, 0],
        [2, 0],
      ]),
    ),
  ];
  const sheetName = '明细';
  const name = new Uint8Array(4);
  new Uint8Array(name.buffer).set([0x0e, 0x66, 0xc6, 0x7e]);
  const after = [...strings.records(), end];
  const length = (parts: readonly Uint8Array[]) => parts.reduce((sum, part) => sum + part.length, 0);
  const named = (start: number) =>
    record(
      0x85,
      [
        [4, start],
        [2, 0],
        [1, sheetName.length],
        [1, 1],
      ],
      name,
    );
  const start = length(before) + named(0).length + length(after);
  return makeCfb([{ name: 'Workbook', bytes: joinBytes([...before, named(start), ...after, sheet]) }]);
}
