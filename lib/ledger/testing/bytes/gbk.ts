/**
 * GBK and GB18030 encoders, made by turning the platform's own decoding table round: what TextDecoder reads is what
 * is written here, so the fixtures cannot disagree with the standard in a table copied wrongly.
 */
type Codes = Map<number, number>;
const twoBytes = new Map<string, Codes>();
let fourBytes: Codes | undefined;

function only(text: string): number | undefined {
  const point = text.codePointAt(0);
  if (point === undefined || point === 0xfffd || text.length !== (point > 0xffff ? 2 : 1)) return undefined;
  return point;
}

/** Lead 81–FE, trail 40–FE without 7F: 23 940 codes. */
function twoByteCodes(label: 'gbk' | 'gb18030'): Codes {
  const known = twoBytes.get(label);
  if (known) return known;
  // Asked apart: the platform's GBK lacks a few two-byte codes of GB18030, such as ǹ.
  const decoder = new TextDecoder(label);
  const codes: Codes = new Map();
  const pair = new Uint8Array(2);
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      pair[0] = lead;
      pair[1] = trail;
      const point = only(decoder.decode(pair));
      if (point !== undefined && point > 0x7f && !codes.has(point)) codes.set(point, (lead << 8) | trail);
    }
  twoBytes.set(label, codes);
  return codes;
}

/** The four-byte codes of the Basic Multilingual Plane: leads 81–84. */
function fourByteCodes(): Codes {
  if (fourBytes) return fourBytes;
  const decoder = new TextDecoder('gb18030');
  const codes: Codes = new Map();
  for (let pointer = 0; pointer < 4 * 12_600; pointer++) {
    const bytes = fourOf(pointer);
    const point = only(decoder.decode(bytes));
    if (point !== undefined && !codes.has(point)) codes.set(point, pointer);
  }
  fourBytes = codes;
  return codes;
}

function fourOf(pointer: number): Uint8Array {
  const lead = 0x81 + Math.floor(pointer / 12_600);
  const second = 0x30 + (Math.floor(pointer / 1_260) % 10);
  const third = 0x81 + (Math.floor(pointer / 10) % 126);
  return Uint8Array.of(lead, second, third, 0x30 + (pointer % 10));
}

// GB 18030: U+10000 is code 90 30 81 30, and every later plane follows in order.
const SUPPLEMENTARY = 189_000;

function encode(text: string, allowFour: boolean): Uint8Array {
  const codes = twoByteCodes(allowFour ? 'gb18030' : 'gbk');
  const out = new Uint8Array(text.length * (allowFour ? 4 : 2));
  let at = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    const two = codes.get(point);
    if (point < 0x80) out[at++] = point;
    else if (two !== undefined) {
      out[at++] = two >> 8;
      out[at++] = two & 0xff;
    } else {
      const pointer = point > 0xffff ? SUPPLEMENTARY + point - 0x10000 : fourByteCodes().get(point);
      if (!allowFour || pointer === undefined) throw new RangeError(`GBK has no code for U+${point.toString(16)}`);
      out.set(fourOf(pointer), at);
      at += 4;
    }
  }
  return out.slice(0, at);
}

/** Two-byte GBK only; throws on a character it does not have (𠮷, emoji). */
export const encodeGbk = (text: string): Uint8Array => encode(text, false);

/** All of Unicode, in one, two or four bytes. */
export const encodeGb18030 = (text: string): Uint8Array => encode(text, true);
