import { utils, write } from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import { expect, test } from 'vitest';
import { layoutOfMapping } from '../guess';
import { readLedger } from '../read';
import { rowAt } from '../row-table';
import { bytesSource } from '../source';
import { makeZip } from '../testing/bytes/zip';

const HEAD = [
  '支付宝交易号',
  '商户订单号',
  '业务类型',
  '商品名称',
  '创建时间',
  '完成时间',
  '订单金额(元)',
  '商家实收(元)',
  '服务费(元)',
];
const row = (id: number, day: string, amount: number) => [
  `20261209220014123456789${id}`,
  `A${id}`,
  '交易',
  '咖啡',
  `${day} 10:00:00`,
  `${day} 10:00:05`,
  amount,
  amount,
  -0.01,
];
const NOVEMBER = [HEAD, row(11, '2026-11-03', 10), row(12, '2026-11-04', 20)];
const DECEMBER = [HEAD, row(13, '2026-12-03', 30)];
const SUMMARY = [
  ['月份', '笔数', '金额'],
  ['11月', 2, 30],
  ['12月', 1, 30],
];
type Sheet = { name: string; rows: readonly (readonly unknown[])[] };

const xlsx = async (sheets: readonly Sheet[]) => await writeXlsx({ sheets: sheets as never });
const xls = async (sheets: readonly Sheet[]) => {
  const book = utils.book_new();
  for (const { name, rows } of sheets)
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((line) => [...line])), name);
  return new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
};
const read = (bytes: Uint8Array, more = {}) => readLedger(bytesSource('流水.xlsx', bytes), { keepRows: true, ...more });
const readWell = async (bytes: Uint8Array, more = {}) => {
  const outcome = await read(bytes, more);
  if (!outcome.ok) throw new Error(`refused: ${outcome.code} ${JSON.stringify(outcome.place)}`);
  return outcome.reading;
};

test.each([
  ['a workbook', xlsx],
  ['an old workbook', xls],
])('the months on the sheets of %s are read together, its summary is left out and named', async (_, make) => {
  const reading = await readWell(
    await make([
      { name: '汇总', rows: SUMMARY },
      { name: '11月', rows: NOVEMBER },
      { name: '12月', rows: DECEMBER },
      { name: '说明', rows: [['本表由系统导出']] },
    ]),
  );
  expect(reading.tables).toEqual([
    { name: '11月', rows: 2 },
    { name: '12月', rows: 1 },
  ]);
  expect(reading.skipped).toEqual(['汇总', '说明']);
  expect(reading.summary.days.map(({ date }) => date)).toEqual(['2026-11-03', '2026-11-04', '2026-12-03']);
  const { rows } = reading;
  if (!rows) throw new Error('no rows');
  expect(
    Array.from({ length: rows.length }, (_, at) => rowAt(rows, at)).map(({ orderId, amountMinor }) => [
      orderId,
      amountMinor,
    ]),
  ).toEqual([
    ['A11', 1000],
    ['A12', 2000],
    ['A13', 3000],
  ]);
  expect(reading.fingerprint).toBe(
    (await readWell(await make([{ name: 'x', rows: [...NOVEMBER, ...DECEMBER.slice(1)] }]))).fingerprint,
  );
});

test('a sheet once more, and sheets that are parts of another, are not counted twice', async () => {
  const all = [...NOVEMBER, ...DECEMBER.slice(1)];
  const whole = await readWell(
    await xlsx([
      { name: '全部', rows: all },
      { name: '11月', rows: NOVEMBER },
      { name: '12月', rows: DECEMBER },
    ]),
  );
  expect(whole.summary.rows).toBe(3);
  expect([whole.tables, whole.skipped]).toEqual([[{ name: '全部', rows: 3 }], ['11月', '12月']]);
  const twice = await readWell(
    await xlsx([
      { name: '11月', rows: NOVEMBER },
      { name: '11月 (2)', rows: NOVEMBER },
    ]),
  );
  expect([twice.summary.rows, twice.skipped]).toEqual([2, ['11月 (2)']]);
});

test('a sheet of another layout is not added to the first: the same sales once more, seen from elsewhere', async () => {
  const orders = [
    ['微信订单号', '商户订单号', '交易时间', '交易状态', '订单金额'],
    ['42000123', 'A13', '2026-12-03 10:00:00', 'SUCCESS', 30],
  ];
  const reading = await readWell(
    await xlsx([
      { name: '支付', rows: DECEMBER },
      { name: '订单', rows: orders },
    ]),
  );
  expect([reading.summary.rows, reading.skipped]).toEqual([1, ['订单']]);
});

test('what a person mapped once holds for every sheet with that heading', async () => {
  const head = ['结账时间', '单号', '支付方式', '实收金额'];
  const sheets = ['一店', '二店'].map((name, at) => ({
    name,
    rows: [head, [`2026-12-0${at + 1} 10:00:00`, `A${at}`, '现金', 5 + at]],
  }));
  const bytes = await xlsx([
    {
      name: '合计',
      rows: [
        ['门店', '笔数', '金额合计'],
        ['一店', 1, 5],
        ['二店', 1, 6],
      ],
    },
    ...sheets,
  ]);
  const asked = await read(bytes);
  if (asked.ok || !('proposal' in asked)) throw new Error('not asked');
  expect(asked.proposal.header).toEqual(head);
  const layout = layoutOfMapping(asked.proposal.guess.mapping, 'own:1', 'till');
  const reading = await readWell(bytes, { layout });
  expect([reading.summary.rows, reading.tables.map(({ name }) => name), reading.skipped]).toEqual([
    2,
    ['一店', '二店'],
    ['合计'],
  ]);
});

test('a sheet that cannot be believed refuses the workbook and is named', async () => {
  const broken = [HEAD, ...Array.from({ length: 3 }, (_, at) => row(20 + at, 'kein Tag', 5))];
  expect(
    await read(
      await xlsx([
        { name: '11月', rows: NOVEMBER },
        { name: '12月', rows: broken },
      ]),
    ),
  ).toMatchObject({ ok: false, code: 'too-many-unreadable', place: { inside: '12月' } });
});

test('the same bill twice in a ZIP, as a second download leaves it, is counted once; sheets inside a ZIP too', async () => {
  const csv = new TextEncoder().encode(NOVEMBER.map((line) => line.join(',')).join('\n'));
  const book = await xlsx([
    { name: '12月', rows: DECEMBER },
    { name: '汇总', rows: SUMMARY },
  ]);
  const reading = await readWell(
    makeZip([
      { name: 'bill.csv', bytes: csv },
      { name: 'bill(1).csv', bytes: csv },
      { name: 'more.xlsx', bytes: book },
    ]),
  );
  expect(reading.summary.rows).toBe(3);
  expect(reading.skipped).toEqual(['more.xlsx/汇总', 'bill(1).csv']);
});

/** A workbook whose cells were never computed, as report libraries write them. */
const uncomputed = async (column: string, formula: string, kind = '') => {
  const parts = unzipSync(await xlsx([{ name: 'a', rows: NOVEMBER }]));
  const name = 'xl/worksheets/sheet1.xml';
  const text = new TextDecoder().decode(parts[name]);
  const cell = new RegExp(`<c r="${column}3"[^>]*>.*?</c>`);
  if (!cell.test(text)) throw new Error('no such cell');
  return zipSync({
    ...parts,
    [name]: new TextEncoder().encode(text.replace(cell, `<c r="${column}3"${kind}>${formula}</c>`)),
  });
};

test.each([
  ['an amount', 'H', '<f>G3*1</f>', '商家实收(元)'],
  ['a fee with an empty result', 'I', '<f>G3*0.006</f><v></v>', '服务费(元)'],
  ['a time', 'F', '<f t="shared" si="0"/>', '完成时间'],
  ['what kind of row it is', 'C', '<f>IF(H3&lt;0,"退款","交易")</f>', '业务类型'],
])('%s that Excel has still to compute refuses the workbook and says where', async (_, column, formula, name) => {
  expect(await read(await uncomputed(column, formula))).toMatchObject({
    ok: false,
    code: 'formula',
    place: { record: 3, column: name },
  });
});

test('a formula with its result, an empty text as a result, or one in a column nobody needs is read', async () => {
  const files = [
    await uncomputed('H', '<f>G3*1</f><v>20</v>'),
    await uncomputed('C', '<f>IF(H3&gt;0,"","退款")</f><v></v>', ' t="str"'),
    await uncomputed('D', '<f>A1</f>'),
  ];
  for (const file of files) expect((await readWell(file)).summary.rows).toBe(2);
});

test('a sheet that is a chart is passed over', async () => {
  const parts = unzipSync(await xlsx([{ name: '11月', rows: NOVEMBER }]));
  const patched = (name: string, from: RegExp, to: string) => {
    parts[name] = new TextEncoder().encode(new TextDecoder().decode(parts[name]).replace(from, to));
  };
  patched('xl/workbook.xml', /<sheets>/, '<sheets><sheet name="图" sheetId="9" r:id="rId99"/>');
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet';
  patched(
    'xl/_rels/workbook.xml.rels',
    /<Relationship /,
    `<Relationship Id="rId99" Type="${relation}" Target="chartsheets/sheet1.xml"/><Relationship `,
  );
  expect((await readWell(zipSync(parts))).tables).toEqual([{ name: '流水.xlsx', rows: 2 }]);
});
