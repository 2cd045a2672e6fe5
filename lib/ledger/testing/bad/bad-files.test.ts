import { createInflateRaw, inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { crc32 } from '../bytes/crc32';
import { makeDice, seedOfRun } from '../dice';
import { makeShop } from '../shop/shop';
import { badFiles } from './bad-files';
import { packBomb } from './bomb';

const seed = seedOfRun();
const rows = makeShop(makeDice(seed), { days: 3, rows: 400 });
const files = new Map(badFiles(rows, makeDice(seed)).map((file) => [file.key, file]));
const bytes = (key: string) => files.get(key)?.make() ?? new Uint8Array();
const head = (key: string, count: number) => Buffer.from(bytes(key).slice(0, count)).toString('hex');
const text = (key: string) => new TextDecoder().decode(bytes(key));

test('a small bomb inflates to exactly what it says, with its true checksum', () => {
  const { deflated, size, crc } = packBomb({ head: '头,', block: 'abc,'.repeat(50), count: 37, tail: '尾' });
  const inflated = inflateRawSync(deflated);
  expect(inflated.toString()).toBe(`头,${'abc,'.repeat(50 * 37)}尾`);
  expect([inflated.length, crc32(inflated)]).toEqual([size, crc]);
});

describe(`bad files are bad in the way they say (LEDGER_SEED=${seed})`, () => {
  test('each has a name of its own and says what is wrong', () => {
    expect(files.size).toBe(badFiles(rows, makeDice(seed)).length);
    for (const file of files.values()) expect(file.what.length).toBeGreaterThan(5);
  });

  test('the large bomb is small to send and holds more than three thousand megabytes', async () => {
    const zip = Buffer.from(bytes('zip-bomb'));
    expect(zip.length).toBeLessThan(12_000_000);
    expect(zip.readUInt32LE(22)).toBeGreaterThan(3_000_000_000);
    expect(Buffer.from(bytes('zip-bomb-lying')).readUInt32LE(22)).toBe(1024);
    // Only the first ten megabytes are let out; that they come is enough.
    const inflate = createInflateRaw();
    let out = 0;
    inflate.end(zip.subarray(38, 200_000));
    for await (const part of inflate) {
      out += (part as Buffer).length;
      if (out > 10_000_000) break;
    }
    expect(out).toBeGreaterThan(10_000_000);
  });

  test('heads are those of photos, programs, archives, locked and old workbooks', () => {
    expect(head('photo', 4)).toBe('ffd8ffe0');
    expect(head('program', 2)).toBe('4d5a');
    expect(head('elf', 4)).toBe('7f454c46');
    expect(head('pdf', 5)).toBe('255044462d');
    expect(head('xlsx-bomb', 4)).toBe('504b0304');
    expect(head('xlsx-password', 8)).toBe('d0cf11e0a1b11ae1');
    expect(Buffer.from(bytes('xlsx-password')).includes(Buffer.from('EncryptedPackage', 'utf16le'))).toBe(true);
    expect(Buffer.from(bytes('zip-password')).readUInt16LE(6) & 1).toBe(1);
    expect(bytes('empty')).toHaveLength(0);
  });

  test('the texts are broken as they say', () => {
    expect(text('mojibake-gbk').startsWith('浜ゆ槗鏃堕棿,')).toBe(true);
    expect(text('mojibake-latin').startsWith('äº¤æ˜“æ—¶é—´,')).toBe(true);
    expect(text('no-header').startsWith('`2025-03-03 ')).toBe(true);
    expect(text('two-headers').match(/^交易时间/gm)).toHaveLength(2);
    expect(text('two-headers').match(/^总交易单数/gm)).toHaveLength(2);
    expect(text('formulas')).toContain("=cmd|' /C calc'!A0");
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes('truncated'))).toThrow();
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes('mixed-encodings'))).toThrow();
    expect(new TextDecoder('gb18030').decode(bytes('mixed-encodings'))).toContain('交易日期');
    expect(text('question-marks')).not.toMatch(/[一-龥]/);
    const line = bytes('one-line');
    expect([line.length, line.includes(0x0a), line.includes(0x0d)]).toEqual([52_428_800, false, false]);
  });

  test('where rows may still be found, they are the rows of the shop', () => {
    for (const key of ['no-header', 'two-headers', 'zero-bytes', 'truncated-last-line']) {
      const lines = text(key)
        .split('\r\n')
        .filter((line) => /^\0?`2025/.test(line));
      expect([key, lines.length]).toEqual([key, files.get(key)?.truth?.length]);
    }
  });
});
