import { utils, write } from '@e965/xlsx';
import { zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import { expect, test } from 'vitest';
import { readLedger } from '../read';
import { rowAt } from '../row-table';
import { bytesSource } from '../source';

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
const row = (id: unknown, time: unknown, amount: unknown, type = '交易') => [
  id,
  'A1',
  type,
  '咖啡',
  time,
  time,
  amount,
  amount,
  -0.01,
];
const CSV = `${HEAD.join(',')}\n${row('2026120922001412345678901234', '2026-12-09 14:21:07', '36.50').join(',')}\n`;
const utf8 = (text: string) => new TextEncoder().encode(text);

const read = async (bytes: Uint8Array, more = {}) =>
  await readLedger(bytesSource('file', bytes, 4096), { keepRows: true, ...more });
const readWell = async (bytes: Uint8Array) => {
  const outcome = await read(bytes);
  if (!outcome.ok) throw new Error(`refused: ${outcome.code} ${JSON.stringify(outcome.place)}`);
  const { rows } = outcome.reading;
  return { ...outcome.reading, list: rows ? Array.from({ length: rows.length }, (_, at) => rowAt(rows, at)) : [] };
};
const code = async (bytes: Uint8Array) => {
  const outcome = await read(bytes);
  return outcome.ok ? 'read' : outcome.code;
};

const ROWS = [
  HEAD,
  row('2026120922001412345678901234', 46000.598_02, 36.5),
  [4.2e27, 42_000_012_345_678_904, ...row('', '2026-12-09 15:00:00', 0.1 + 0.2).slice(2)],
  row('2026120922001412345678901235', '2026-12-10 15:00:00', -8, '退款'),
];

test('a workbook is read: day numbers, binary tails, and an id that Excel has destroyed', async () => {
  const reading = await readWell(await writeXlsx({ sheets: [{ name: '明细', rows: ROWS as never }] }));
  expect(reading.format).toBe('xlsx');
  expect(reading.list.map(({ time, type, amountMinor }) => [time, type, amountMinor])).toEqual([
    ['2025-12-09T06:21:09.000Z', 'sale', 3650],
    ['2026-12-09T07:00:00.000Z', 'sale', 30],
    ['2026-12-10T07:00:00.000Z', 'refund', -800],
  ]);
  expect(reading.damagedIds).toEqual({ providerId: 1, orderId: 1 });
  expect(reading.list[0]?.providerId).toBe('2026120922001412345678901234');
});

const oldXls = () => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(ROWS), '明细');
  return new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
};

test('an old .xls says the same as the workbook', async () => {
  const reading = await readWell(oldXls());
  expect(reading.format).toBe('xls');
  expect(reading.fingerprint).toBe(
    (await readWell(await writeXlsx({ sheets: [{ name: '明细', rows: ROWS as never }] }))).fingerprint,
  );
});

test('an HTML table that a portal calls .xls says the same as the CSV', async () => {
  const cells = CSV.trim()
    .split('\n')
    .map(
      (line) =>
        `<tr>${line
          .split(',')
          .map((cell) => `<td>${cell}&nbsp;</td>`)
          .join('')}</tr>`,
    );
  const reading = await readWell(
    utf8(`<html><head><meta charset="utf-8"></head><body><table>${cells.join('')}</table></body></html>`),
  );
  expect(reading.format).toBe('html');
  expect(reading.fingerprint).toBe((await readWell(utf8(CSV))).fingerprint);
});

/** A ZIP as a Chinese portal makes it: the bytes of a name are GBK and no flag says so. */
const gbkNamed = (files: Record<string, Uint8Array>) => zipSync(files);

test("a ZIP with GBK names: the details are read, the provider's own summary beside them is left out", async () => {
  const latin = (bytes: number[]) => String.fromCharCode(...bytes);
  // 明细 and 汇总 in GBK, written by fflate as Latin letters are.
  const detail = `2088_${latin([0xc3, 0xf7, 0xcf, 0xb8])}.csv`;
  const total = `2088_${latin([0xbb, 0xe3, 0xd7, 0xdc])}.csv`;
  const second = CSV.replace('36.50', '1.00').replaceAll('678901234', '678901299');
  const zip = gbkNamed({
    [detail]: utf8(CSV),
    [total]: utf8('门店编号,门店名称,交易订单总笔数\nS1,一店,1\n'),
    'more.csv': utf8(second),
  });
  const plain = patchNames(zip);
  const reading = await readWell(plain);
  expect(reading.format).toBe('zip');
  expect(reading.skipped).toEqual(['2088_汇总.csv']);
  expect(reading.summary.rows).toBe(2);
  expect(reading.fingerprint).toBe((await readWell(utf8(CSV + second.split('\n').slice(1).join('\n')))).fingerprint);
});

/** fflate writes such names as UTF-8 with the flag; put the Latin bytes in their place, padded with the flag gone. */
function patchNames(zip: Uint8Array): Uint8Array {
  const out: number[] = [];
  const bytes = [...zip];
  const view = new DataView(zip.buffer, zip.byteOffset);
  const starts: number[] = [];
  let at = 0;
  let directory = 0;
  while (at < bytes.length) {
    const signature = view.getUint32(at, true);
    const isLocal = signature === 0x04034b50;
    const isCentral = signature === 0x02014b50;
    if (!isLocal && !isCentral) break;
    const [nameAt, lengthAt, flagAt] = isLocal ? [30, 26, 6] : [46, 28, 8];
    const length = view.getUint16(at + lengthAt, true);
    const name = new TextDecoder().decode(zip.subarray(at + nameAt, at + nameAt + length));
    const latin = Array.from(name, (char) => char.charCodeAt(0));
    const head = bytes.slice(at, at + nameAt);
    head[lengthAt] = latin.length;
    head[flagAt + 1] = (head[flagAt + 1] ?? 0) & ~8;
    if (isLocal) starts.push(out.length);
    else {
      if (directory === 0) directory = out.length;
      const start = starts.shift() ?? 0;
      head.splice(42, 4, start & 255, (start >> 8) & 255, (start >> 16) & 255, 0);
    }
    const extra = view.getUint16(at + lengthAt + 2, true);
    const body = isLocal ? view.getUint32(at + 18, true) : 0;
    out.push(...head, ...latin, ...bytes.slice(at + nameAt + length, at + nameAt + length + extra + body));
    at += nameAt + length + extra + body;
  }
  const size = out.length - directory;
  const tail = bytes.slice(at);
  tail.splice(
    12,
    8,
    size & 255,
    (size >> 8) & 255,
    0,
    0,
    directory & 255,
    (directory >> 8) & 255,
    (directory >> 16) & 255,
    0,
  );
  return Uint8Array.from([...out, ...tail]);
}

test('bombs, locked files and empty boxes are refused by name', async () => {
  const zeros = new Uint8Array(40 * 1024 * 1024);
  const bomb = zipSync({ 'a.csv': zeros }, { level: 9 });
  expect(await code(bomb)).toBe('zip-bomb');
  // The same, lying about its size: what comes out is counted.
  const liar = bomb.slice();
  const view = new DataView(liar.buffer);
  for (let at = 0; at + 4 < liar.length; at += 1)
    if (view.getUint32(at, true) === zeros.length) view.setUint32(at, 1000, true);
  expect(await code(liar)).toBe('zip-bomb');
  expect(
    await code(zipSync({ '[Content_Types].xml': utf8('<Types/>'), 'xl/worksheets/sheet1.xml': zeros }, { level: 9 })),
  ).toBe('sheet-bomb');
  const locked = zipSync({ 'a.csv': utf8(CSV) });
  const flags = new DataView(locked.buffer);
  for (let at = 0; at + 4 < locked.length; at += 1) if (flags.getUint32(at, true) === 0x02014b50) locked[at + 8] = 1;
  expect(await code(locked)).toBe('password');
  expect(await code(zipSync({ 'a.zip': zipSync({ 'a.csv': utf8(CSV) }) }))).toBe('zip-in-zip');
  expect(await code(zipSync({ 'a.jpg': Uint8Array.of(0xff, 0xd8, 0xff) }))).toBe('zip-without-table');
  expect(await code(zipSync({ 'a.csv': utf8(CSV) }).slice(0, -30))).toBe('zip-broken');
});

test('a workbook behind a password is refused, and so is half of one', async () => {
  const sheets = [{ name: 'a', rows: ROWS as never }];
  expect(await code(await writeXlsx({ sheets, encryption: { password: 'x', spinCount: 10 } } as never))).toBe(
    'password',
  );
  const whole = await writeXlsx({ sheets });
  expect(await code(whole.slice(0, whole.length / 2))).toBe('zip-broken');
  expect(await code(oldXls().slice(0, 700))).toBe('sheet-broken');
});
