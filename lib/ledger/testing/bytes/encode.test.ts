import { expect, test } from 'vitest';
import { type Encoding, encodeText } from './encode';
import { encodeGb18030, encodeGbk } from './gbk';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

test('GBK writes the bytes Chinese systems write', () => {
  // 交易时间 and a full-width bracket, from the GB 2312 table.
  expect(hex(encodeGbk('交易时间,（元）'))).toBe('bdbbd2d7cab1bce42ca3a8d4aaa3a9');
  expect(hex(encodeGbk('０￥'))).toBe('a3b0a3a4');
});

test('GB18030 reaches what GBK has no code for', () => {
  expect(() => encodeGbk('𠮷')).toThrow(RangeError);
  expect(hex(encodeGb18030('𠮷'))).toBe('9534b235');
  expect(new TextDecoder('gb18030', { fatal: true }).decode(encodeGb18030('😀€ß'))).toBe('😀€ß');
});

test('every character of the first plane reads back as itself', () => {
  let all = '';
  // Surrogates are no characters, and decoders do not agree on the private use area.
  for (let point = 0x20; point < 0xfffd; point++)
    if (point < 0xd800 || point > 0xf8ff) all += String.fromCodePoint(point);
  const back = new TextDecoder('gb18030', { ignoreBOM: true }).decode(encodeGb18030(all));
  const expected = [...all];
  const read = [...back];
  const wrong = expected.filter((character, at) => read[at] !== character);
  expect(wrong).toEqual([]);
}, 120_000);

test('each encoding has its own bytes and its own mark', () => {
  const head = (encoding: Encoding) => hex(encodeText('号,1', encoding));
  expect(head('utf-8')).toBe('e58fb72c31');
  expect(head('utf-8-bom')).toBe('efbbbfe58fb72c31');
  expect(head('gbk')).toBe('bac52c31');
  expect(head('utf-16le')).toBe('f7532c003100');
  expect(head('utf-16be')).toBe('53f7002c0031');
  expect(head('utf-16le-bom')).toBe('fffef7532c003100');
  expect(head('utf-16be-bom')).toBe('feff53f7002c0031');
});
