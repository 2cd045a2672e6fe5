import { encodeText } from '../bytes/encode';
import { makeZip } from '../bytes/zip';
import type { Dice } from '../dice';
import { writeWechat } from '../files/wechat';
import { makeCfb } from '../sheets/cfb';
import { writeTillXls, writeTillXlsx } from '../sheets/till-sheets';
import type { Truth } from '../truth';
import type { BadFile } from './bad-file';
import { packBomb } from './bomb';

const utf8 = (text: string) => encodeText(text, 'utf-8');
const nothing = new Uint8Array();
const row = '2025-03-03 12:05:07,4200002086202503030000000002,25.00\r\n';
const sheetRow = '<row><c t="inlineStr"><is><t>4200002086202503030000000002</t></is></c><c><v>25</v></c></row>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** About 3 GB from about 3 MB: more than any browser holds, less than the 4 GB a ZIP can say. */
const MEGABYTES = 3_000;
const csvBomb = () =>
  packBomb({
    head: '交易时间,交易单号,金额\r\n',
    block: row.repeat(Math.floor(1_048_576 / row.length)),
    count: MEGABYTES,
    tail: row,
  });

/** A workbook with one part replaced. */
function workbook(sheet: Parameters<typeof makeZip>[0][number]): Uint8Array {
  const relation = (type: string, target: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;
  return makeZip([
    {
      name: '[Content_Types].xml',
      bytes: utf8(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
      ),
    },
    { name: '_rels/.rels', bytes: utf8(relation('officeDocument', 'xl/workbook.xml')) },
    {
      name: 'xl/workbook.xml',
      bytes: utf8(
        `<workbook xmlns="${main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
    },
    { name: 'xl/_rels/workbook.xml.rels', bytes: utf8(relation('worksheet', 'worksheets/sheet1.xml')) },
    sheet,
  ]);
}

function xlsxBomb(): Uint8Array {
  const block = sheetRow.repeat(Math.floor(1_048_576 / sheetRow.length));
  const head = `<worksheet xmlns="${main}"><sheetData>`;
  const packed = packBomb({ head, block, count: MEGABYTES, tail: '</sheetData></worksheet>' });
  return workbook({ name: 'xl/worksheets/sheet1.xml', bytes: nothing, packed });
}

/** Ten entities, each ten times the one before: ten thousand million characters from one kilobyte. */
function xlsxEntities(): Uint8Array {
  const entities = Array.from({ length: 10 }, (_, nth) => `<!ENTITY e${nth + 1} "${`&e${nth};`.repeat(10)}">`).join('');
  const xml = `<?xml version="1.0"?><!DOCTYPE worksheet [<!ENTITY e0 "9">${entities}]><worksheet xmlns="${main}"><sheetData><row><c t="inlineStr"><is><t>&e10;</t></is></c></row></sheetData></worksheet>`;
  return workbook({ name: 'xl/worksheets/sheet1.xml', bytes: utf8(xml) });
}

/** Archives and workbooks that are bombs, locked, or cut. */
export function badArchives(rows: readonly Truth[], dice: Dice): BadFile[] {
  const wechat = writeWechat(rows);
  const inside = { name: wechat.name, bytes: wechat.bytes };
  const seed = dice.fork().seed;
  const cut = (bytes: Uint8Array) => bytes.slice(0, Math.floor(bytes.length * 0.6));
  const bad = (key: string, name: string, what: string, make: () => Uint8Array): BadFile => ({
    key,
    name,
    what,
    make,
    truth: null,
  });
  const lock = (name: string, size: number) => ({
    name,
    bytes: Uint8Array.from({ length: size }, (_, at) => (at * 167 + seed) & 0xff),
  });
  return [
    bad('zip-bomb', 'bill.zip', 'an archive of 3 MB that holds 3 GB', () =>
      makeZip([{ name: 'bill.csv', bytes: nothing, packed: csvBomb() }]),
    ),
    bad('zip-bomb-lying', 'bill.zip', 'the same, but its directory says 1 KB', () =>
      makeZip([{ name: 'bill.csv', bytes: nothing, packed: { ...csvBomb(), size: 1024 } }]),
    ),
    bad('zip-many', 'bill.zip', 'an archive of 60 000 files', () =>
      makeZip(
        Array.from({ length: 60_000 }, (_, nth) => ({ name: `${nth}.csv`, bytes: nothing })),
        { method: 'store' },
      ),
    ),
    bad('zip-nested', 'bill.zip', 'an archive in an archive, ten deep', () => {
      let bytes = makeZip([inside]);
      for (let depth = 0; depth < 9; depth++) bytes = makeZip([{ name: `${depth}.zip`, bytes }], { method: 'store' });
      return bytes;
    }),
    bad('zip-climbing', 'bill.zip', 'a file name that climbs out of its folder', () =>
      makeZip([{ ...inside, name: '../../../etc/bill.csv' }]),
    ),
    bad('zip-password', 'bill.zip', 'an archive with a password', () => makeZip([inside], { encrypted: true })),
    bad('zip-truncated', 'bill.zip', 'an archive that was not downloaded to its end', () => cut(makeZip([inside]))),
    bad('zip-damaged', 'bill.zip', 'an archive with bytes changed in the middle', () =>
      makeZip([inside]).map((byte, at) => (at > 200 && at < 260 ? byte ^ 0xff : byte)),
    ),
    bad('zip-empty', 'bill.zip', 'an archive with nothing in it', () => makeZip([])),
    bad('zip-photos', 'bill.zip', 'an archive with photos in it', () =>
      makeZip([{ name: 'IMG_1.jpg', bytes: Uint8Array.of(0xff, 0xd8, 0xff, 0xe0) }]),
    ),
    bad('xlsx-bomb', 'bill.xlsx', 'a workbook of 10 MB or less whose sheet holds 3 GB', xlsxBomb),
    bad(
      'xlsx-entities',
      'bill.xlsx',
      'a workbook whose entities grow to ten thousand million characters',
      xlsxEntities,
    ),
    bad('xlsx-password', 'bill.xlsx', 'a workbook with a password: a compound file with an encrypted package', () =>
      makeCfb([lock('EncryptionInfo', 1_200), lock('EncryptedPackage', 20_000)]),
    ),
    bad(
      'xls-password',
      'bill.xls',
      'an old workbook with a password',
      () => writeTillXls(rows, { password: true }).bytes,
    ),
    bad('xlsx-truncated', 'bill.xlsx', 'a workbook that was not downloaded to its end', () =>
      cut(writeTillXlsx(rows).bytes),
    ),
    bad('xls-truncated', 'bill.xls', 'an old workbook that was not downloaded to its end', () =>
      cut(writeTillXls(rows).bytes),
    ),
  ];
}
