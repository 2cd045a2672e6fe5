import { crc32 as platformCrc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { crc32, crc32OfRepeats } from './crc32';
import { joinBytes } from './encode';
import { unzip } from './unzip';
import { makeZip } from './zip';

const bytes = (text: string) => new TextEncoder().encode(text);

test('the checksum is the one of ZIP, and of repeats without writing them', () => {
  expect(crc32(bytes('123456789'))).toBe(0xcbf43926);
  const block = bytes('对账');
  for (const count of [1, 2, 3, 7, 10, 37]) {
    const whole = joinBytes(Array.from({ length: count }, () => block));
    expect([count, crc32OfRepeats(block, count)]).toEqual([count, crc32(whole)]);
  }
  expect(crc32(block)).toBe(platformCrc32(block));
});

test('the archive starts and ends with the signatures of the specification, names in the asked code page', () => {
  const zip = Buffer.from(makeZip([{ name: '明细.csv', bytes: bytes('1') }], { names: 'gbk', method: 'store' }));
  expect(zip.subarray(0, 4).toString('hex')).toBe('504b0304');
  expect(zip.readUInt16LE(6) & 0x800).toBe(0);
  expect(zip.subarray(30, 38).toString('hex')).toBe('c3f7cfb82e637376');
  expect(zip.readUInt32LE(zip.length - 22)).toBe(0x06054b50);
  expect(Buffer.from(makeZip([{ name: 'a', bytes: bytes('1') }])).readUInt16LE(6)).toBe(0x800);
});

test('every kind of archive gives its files back through its directory, sizes and checksums right', () => {
  const big = '4200002086202503030000000001,'.repeat(5_000);
  const files = [
    { name: 'a.csv', text: '交易时间\r\n' },
    { name: 'dir/b.csv', text: big },
  ];
  const entries = files.map(({ name, text }) => ({ name, bytes: bytes(text) }));
  for (const options of [{}, { method: 'store' }, { descriptors: true }, { names: 'gbk' }] as const)
    expect(unzip(makeZip(entries, options))).toEqual(files);
});
