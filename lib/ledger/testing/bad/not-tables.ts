import { encodeText, joinBytes } from '../bytes/encode';
import type { Dice } from '../dice';
import type { BadFile } from './bad-file';

const ascii = (text: string) => encodeText(text, 'utf-8');

/** Noise that never looks like a marker: no FF, no zero. */
function noise(dice: Dice, count: number): Uint8Array {
  return Uint8Array.from({ length: count }, () => dice.whole(1, 254));
}

/** Files that hold no table at all, some under the name of one. */
export function notTables(dice: Dice): BadFile[] {
  const jpeg = joinBytes([
    Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10),
    ascii('JFIF\0\u0001\u0001'),
    noise(dice, 60_000),
    Uint8Array.of(0xff, 0xd9),
  ]);
  const exe = joinBytes([ascii('MZ'), noise(dice, 58), ascii('@\0\0\0PE\0\0L\u0001'), noise(dice, 30_000)]);
  const elf = joinBytes([Uint8Array.of(0x7f), ascii('ELF\u0002\u0001\u0001\0'), noise(dice, 20_000)]);
  const pdf = joinBytes([ascii('%PDF-1.7\n%'), noise(dice, 8_000), ascii('\nstartxref\n0\n%%EOF\n')]);
  const bad = (key: string, name: string, what: string, make: () => Uint8Array): BadFile => ({
    key,
    name,
    what,
    make,
    truth: null,
  });
  return [
    bad('empty', 'empty.csv', 'no bytes at all', () => new Uint8Array()),
    bad('only-bom', 'empty.csv', 'a byte order mark and nothing else', () => Uint8Array.of(0xef, 0xbb, 0xbf)),
    bad('blank-lines', 'empty.csv', 'blank lines only', () => ascii('\r\n\r\n  \r\n')),
    bad('photo', 'IMG_0312.jpg', 'a photo', () => jpeg),
    bad('photo-as-csv', '对账单.csv', 'a photo under the name of an export', () => jpeg),
    bad('program', 'setup.exe', 'a Windows program', () => exe),
    bad('program-as-xls', '对账单.xls', 'a Windows program under the name of an export', () => exe),
    bad('elf', 'a.out', 'a Linux program', () => elf),
    bad('pdf', '对账单.pdf', 'a statement as PDF', () => pdf),
    bad('prose', 'readme.txt', 'a letter, no table', () =>
      ascii('亲爱的店长，您好。\n附件是上个月的对账单，请查收。\n如有问题请致电客服。\n'),
    ),
    bad('one-line', 'one-line.csv', '50 MB without a line end', () => {
      const line = new Uint8Array(50 * 1024 * 1024).fill(0x61);
      for (let at = 9; at < line.length; at += 10) line[at] = 0x2c;
      return line;
    }),
    bad('one-cell', 'one-cell.csv', '50 MB in one quoted cell with line ends in it', () => {
      const cell = new Uint8Array(50 * 1024 * 1024).fill(0x61);
      for (let at = 99; at < cell.length; at += 100) cell[at] = 0x0a;
      cell[0] = 0x22;
      return joinBytes([ascii('交易时间,金额\r\n'), cell]);
    }),
  ];
}
