import { expect, test } from 'vitest';
import { unzip } from '../bytes/unzip';
import { handRow } from '../files/hand-row';
import { writeTillHtml } from './html-xls';
import { columnName, serialOf } from './sheet-value';
import { settledByFormula, writeTillXls, writeTillXlsx } from './till-sheets';
import { makeSharedStrings } from './xls-strings';

const sale = handRow({ amountMinor: 435, feeMinor: 2 });
const part = (bytes: Uint8Array, name: string) => unzip(bytes).find((file) => file.name === name)?.text ?? '';
const plain = { title: false, total: false } as const;

test('Excel’s own day numbers: 1 March 1900 is 61, noon is a half, a Mac counts from 1904', () => {
  expect(serialOf(Date.UTC(1900, 2, 1))).toBe(61);
  expect(serialOf(Date.UTC(2025, 2, 3, 12))).toBe(45719.5);
  expect(serialOf(Date.UTC(2025, 2, 3), true)).toBe(44257);
  expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
});

test('the workbook keeps long numbers as shared text, amounts as numbers and the moment as a serial', () => {
  const { bytes } = writeTillXlsx([sale], plain);
  expect(unzip(bytes).map((file) => file.name)).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/worksheets/sheet1.xml',
    'xl/sharedStrings.xml',
  ]);
  const row = part(bytes, 'xl/worksheets/sheet1.xml').match(/<row r="2">.*?<\/row>/)?.[0];
  expect(row).toBe(
    '<row r="2"><c r="A2" s="5" t="s"><v>17</v></c><c r="B2" s="2"><v>45719.50355324074</v></c><c r="C2" s="5" t="s"><v>18</v></c>' +
      '<c r="D2" s="5" t="s"><v>19</v></c><c r="J2" s="5" t="s"><v>20</v></c><c r="K2" s="5" t="s"><v>21</v></c>' +
      '<c r="L2" s="1"><v>4.35</v></c><c r="M2" s="1"><v>0.02</v></c><c r="N2" s="1"><v>4.33</v></c>' +
      '<c r="O2" s="5" t="s"><v>22</v></c><c r="P2" s="5" t="s"><v>23</v></c><c r="Q2" s="5" t="s"><v>24</v></c></row>',
  );
  expect(part(bytes, 'xl/sharedStrings.xml')).toContain(
    '<t xml:space="preserve">4200002086202503030000000002</t></si></sst>',
  );
});

test('inline strings, all digits of a double, the Mac’s epoch and a formula with its result', () => {
  const options = {
    ...plain,
    strings: 'inline',
    numbers: 'seventeen',
    from1904: true,
    formula: settledByFormula,
  } as const;
  const { bytes } = writeTillXlsx([sale], options);
  const sheet = part(bytes, 'xl/worksheets/sheet1.xml');
  expect(sheet).toContain('<c r="L2" s="1"><v>4.3499999999999996</v></c>');
  expect(sheet).toContain('<c r="N2" s="1"><f>L2-M2</f><v>4.3300000000000001</v></c>');
  expect(sheet).toContain('<is><t xml:space="preserve">4200002086202503030000000002</t></is>');
  expect(sheet).toContain('<v>44257.50355324074');
  expect(part(bytes, 'xl/workbook.xml')).toContain('<workbookPr date1904="1"/>');
  expect(part(bytes, 'xl/sharedStrings.xml')).toBe('');
});

test('cells without addresses, and the data on the second sheet', () => {
  const { bytes } = writeTillXlsx([sale], { ...plain, bare: true, noteFirst: true, when: 'split' });
  const sheet = part(bytes, 'xl/worksheets/sheet2.xml');
  expect(sheet).not.toContain(' r="');
  expect(sheet).toContain('<c s="3"><v>45719</v></c><c s="4"><v>0.5035532407407407</v></c>');
  expect(part(bytes, 'xl/worksheets/sheet1.xml')).not.toContain('45719');
});

test('the old workbook is a compound file with a BIFF8 stream, and says so when it is locked', () => {
  const head = Buffer.from(writeTillXls([sale]).bytes);
  expect(head.subarray(0, 8).toString('hex')).toBe('d0cf11e0a1b11ae1');
  expect(head.includes(Buffer.from('Workbook', 'utf16le'))).toBe(true);
  expect(head.includes(Buffer.from('0908100000060500', 'hex'))).toBe(true);
  // MULRK, row 4, three amounts of hundredths: 4.35, 0.02, 4.33 from column L to N.
  expect(head.includes(Buffer.from('bd00180003000b001000cf060000', 'hex'))).toBe(true);
  expect(head.includes(Buffer.from('2f003600', 'hex'))).toBe(false);
  expect(Buffer.from(writeTillXls([sale], { password: true }).bytes).includes(Buffer.from('2f003600', 'hex'))).toBe(
    true,
  );
});

test('a text that does not fit its record goes on in the next, which says the width of its characters again', () => {
  const strings = makeSharedStrings();
  strings.place('a'.repeat(8_205));
  strings.place('微信支付');
  const [first, next] = strings.records();
  expect(Buffer.from(first ?? []).readUInt16LE(2)).toBeLessThanOrEqual(8_224);
  expect(
    Buffer.from(first ?? [])
      .subarray(-4)
      .toString('hex'),
  ).toBe('ae5fe14f');
  expect(Buffer.from(next ?? []).toString('hex')).toBe('3c00050001' + '2f65d84e');
});

test('the page named .xls is a GBK table with one row a line', () => {
  const { bytes, name } = writeTillHtml([sale], { title: false });
  const text = new TextDecoder('gbk').decode(bytes);
  expect(name).toBe('交易明细.xls');
  expect(text).toContain('charset=gb2312');
  const cell = (inner: string) => `<td style="mso-number-format:'\\@'">${inner}</td>`;
  expect(text).toContain(
    `<tr>${['1', '2025-03-03', '12:05:07', '898310112345678', '10482201', '&nbsp;'].map(cell).join('')}`,
  );
  expect(text).toContain(['4.35', '0.02', '4.33'].map(cell).join(''));
});
