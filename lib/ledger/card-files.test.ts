import { expect, test } from 'vitest';
import { cleanCell } from './cells/clean';
import { isDamagedId } from './cells/id';
import { layoutOfMapping } from './guess';
import { readLedger } from './read';
import { rowAt } from './row-table';
import { bytesSource } from './source';
import { type CardFile, makeLookAlikeFile, makePanFile } from './testing/cards/card-file';
import { makeInnocentHeaderFiles, makeRefusedFiles } from './testing/cards/refused-files';
import { makeDice, seedOfRun } from './testing/dice';
import { writeXlsx } from './testing/sheets/xlsx';
import type { TextStyle } from './testing/text/write-text';

const SEED = seedOfRun();
const ROUNDS = 5;

/** A person has said that the remarks hold cards, so that what is kept of them can be looked at. */
const layoutWith = (more: { cardMask?: string }) => {
  const columns = { date: '交易时间', orderId: '商户订单号', amount: '交易金额', ...more };
  const mapping = { columns, unit: 'major', order: 'ymd', zone: 'Asia/Shanghai', currency: 'CNY' } as const;
  const layout = layoutOfMapping(mapping, 'own:1', 'till');
  if (!layout) throw new Error('no layout');
  return layout;
};
const LAYOUT = layoutWith({ cardMask: '备注' });

async function rowsOf(file: Pick<CardFile, 'name' | 'bytes'>) {
  const outcome = await readLedger(bytesSource(file.name, file.bytes), { keepRows: true, layout: LAYOUT });
  if (!outcome.ok || !outcome.reading.rows) throw new Error(`${file.name}: ${outcome.ok ? 'no rows' : outcome.code}`);
  const { rows } = outcome.reading;
  return { reading: outcome.reading, list: Array.from({ length: rows.length }, (_, at) => rowAt(rows, at)) };
}
const digitsOf = (text: string) => text.normalize('NFKC').replace(/[^0-9]/g, '');

type Line = { of: number; hits: number };
const count = (table: Map<string, Line>, kind: string, isHit: boolean): void => {
  const line = table.get(kind) ?? { of: 0, hits: 0 };
  table.set(kind, { of: line.of + 1, hits: line.hits + (isHit ? 1 : 0) });
};
const shown = (table: Map<string, Line>) => [...table].map(([kind, { of, hits }]) => ({ kind, of, hits }));

/** LEDGER_TABLE=1 prints what was found, by kind. */
function print(title: string, table: Map<string, Line>): void {
  if (process.env.LEDGER_TABLE !== '1') return;
  const lines = shown(table).map(({ kind, of, hits }) => `${kind.padEnd(36)} ${String(hits).padStart(5)} of ${of}`);
  process.stdout.write(`\n${title} (seed ${SEED})\n${lines.join('\n')}\n`);
}

const STYLES: readonly Partial<TextStyle>[] = [
  {},
  { encoding: 'gb18030', quoting: 'all' },
  { encoding: 'utf-16le-bom', separator: '\t' },
  { separator: '|', lineEnd: '\n' },
  { separator: ';', quoting: 'all' },
];

test(`every card number that the rule names is masked, of every scheme and in every way it is written (seed ${SEED})`, async () => {
  const [byWay, byScheme, beyond] = [new Map<string, Line>(), new Map<string, Line>(), new Map<string, Line>()];
  for (let round = 0; round < ROUNDS; round += 1) {
    const file = makePanFile(makeDice(SEED + round), { style: STYLES[round] });
    const { list, reading } = await rowsOf(file);
    expect(list).toHaveLength(file.table.rows.length);
    for (const { row, kind, pan, listed, text } of file.cells) {
      const kept = list[row]?.cardMask ?? '';
      const isGone = !digitsOf(kept).includes(pan);
      const [scheme = kind, way = kind] = kind.split('/');
      count(listed ? byWay : beyond, listed ? way : kind, isGone);
      if (listed) count(byScheme, scheme, isGone);
      // First six and last four at most: PCI DSS 3.4.1.
      if (listed)
        expect([kind, text, kept]).toEqual([
          kind,
          text,
          expect.stringContaining(`${pan.slice(0, 6)}${'*'.repeat(pan.length - 10)}${pan.slice(-4)}`),
        ]);
    }
    const pans = file.cells.filter(({ listed }) => listed).map(({ pan }) => pan);
    const everything = JSON.stringify({ ...reading, rows: null });
    expect(pans.filter((pan) => everything.includes(pan))).toEqual([]);
  }
  print('masked, by way of writing', byWay);
  print('masked, by scheme', byScheme);
  print('beyond the rule of DOMAIN §4.5: shown, not promised', beyond);
  expect([...shown(byWay), ...shown(byScheme)].filter(({ of, hits }) => hits < of)).toEqual([]);
  expect(byWay.size).toBeGreaterThan(15);
});

test(`the same numbers in a workbook are masked too (seed ${SEED})`, async () => {
  const file = makePanFile(makeDice(SEED), { between: 2 });
  const { list } = await rowsOf({ name: 'notes.xlsx', bytes: writeXlsx(file.table) });
  const left = file.cells.filter(({ row, pan, listed }) => listed && digitsOf(list[row]?.cardMask ?? '').includes(pan));
  expect(left).toEqual([]);
});

test(`numbers that only look like cards stay, all of them in columns of ids (seed ${SEED})`, async () => {
  const [ids, notes, hard] = [new Map<string, Line>(), new Map<string, Line>(), new Map<string, Line>()];
  for (let round = 0; round < ROUNDS; round += 1) {
    const file = makeLookAlikeFile(makeDice(SEED + round), { style: STYLES[round] });
    const { list } = await rowsOf(file);
    for (const cell of file.cells) {
      const isId = cell.column === 1;
      const row = list[cell.row];
      // Nineteen digits and four noughts at the end by chance: what a spreadsheet leaves of an id.
      if (isDamagedId(cell.text)) continue;
      const isHit = (isId ? row?.orderId : row?.cardMask) !== cleanCell(cell.text);
      count(isId ? ids : cell.hard ? hard : notes, cell.kind, isHit);
    }
  }
  print('false hits in columns of ids', ids);
  print('false hits in remarks', notes);
  print('hard: by their digits a card number, in remarks', hard);
  expect([...shown(ids), ...shown(notes)].filter(({ hits }) => hits > 0)).toEqual([]);
});

test.each(makeRefusedFiles(makeDice(SEED)).map((file) => [file.name, file.why, file] as const))(
  `%s is turned away: %s (seed ${SEED})`,
  async (name, _, { bytes }) => {
    const outcome = await readLedger(bytesSource(name, bytes), { layout: layoutWith({}) });
    const code = name.startsWith('card-column') ? 'card-column' : name.startsWith('track') ? 'track-data' : 'card-code';
    expect(outcome.ok ? 'read' : outcome.code).toBe(code);
  },
);

test.each(makeInnocentHeaderFiles(makeDice(SEED)).map((file) => [file.name, file] as const))(
  `%s is read and nothing in it masked (seed ${SEED})`,
  async (name, { bytes }) => {
    const outcome = await readLedger(bytesSource(name, bytes), { layout: layoutWith({}) });
    expect(outcome.ok && outcome.reading.masked).toEqual([]);
  },
);
