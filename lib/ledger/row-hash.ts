import { fillTexts, type NormalRow, TEXT_FIELDS } from './normal-row';

const rotate = (value: number, by: number): number => (value << by) | (value >>> (32 - by));

function mixed(value: number): number {
  let h = value ^ (value >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** More than the numbers, the currency, the lengths and the zeros at the end can take. */
const FIXED_WORDS = 64;

/**
 * 128 bits of a normal row by MurmurHash3 (x86, 128 bits, over UTF-16 code units, seed 0). Not for secrets: it finds what was
 * lost or changed by accident, a million times a second; SHA-256 of the bytes stands beside it. The same row gives the same
 * bits whatever file, encoding, quoting or order it came from.
 */
export class RowHash {
  /** Four lanes of 32 bits, valid until the next `of`. */
  readonly lanes = new Uint32Array(4);
  private words = new Uint32Array(512);
  private length = 0;
  private readonly texts = TEXT_FIELDS.map(() => '');

  of(row: NormalRow): void {
    const { texts } = this;
    fillTexts(texts, row);
    let room = FIXED_WORDS;
    for (let at = 0; at < texts.length; at += 1) room += (texts[at] as string).length;
    if (room > this.words.length) this.words = new Uint32Array(room * 2);
    this.length = 0;
    this.number(row.time);
    this.number(row.amountMinor);
    this.number(row.feeMinor);
    this.words[6] = row.code;
    this.length = 7;
    this.text(row.currency);
    for (let at = 0; at < texts.length; at += 1) this.text(texts[at] as string);
    this.finish();
  }

  private number(value: number): void {
    const high = Math.floor(value / 4294967296);
    const { words, length } = this;
    words[length] = value - high * 4294967296;
    words[length + 1] = high;
    this.length = length + 2;
  }

  /** The length goes first, so that ab + c and a + bc differ. */
  private text(text: string): void {
    const { words } = this;
    const { length } = text;
    let place = this.length;
    words[place++] = length;
    let at = 0;
    for (; at + 1 < length; at += 2) words[place++] = text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16);
    if (at < length) words[place++] = text.charCodeAt(at);
    this.length = place;
  }

  private finish(): void {
    const { words } = this;
    while (this.length % 4 !== 0) words[this.length++] = 0;
    const { length } = this;
    let h1 = 0;
    let h2 = 0;
    let h3 = 0;
    let h4 = 0;
    for (let at = 0; at < length; at += 4) {
      h1 ^= Math.imul(rotate(Math.imul(words[at] as number, 0x239b961b), 15), 0xab0e9789);
      h1 = (Math.imul(rotate(h1, 19) + h2, 5) + 0x561ccd1b) | 0;
      h2 ^= Math.imul(rotate(Math.imul(words[at + 1] as number, 0xab0e9789), 16), 0x38b34ae5);
      h2 = (Math.imul(rotate(h2, 17) + h3, 5) + 0x0bcaa747) | 0;
      h3 ^= Math.imul(rotate(Math.imul(words[at + 2] as number, 0x38b34ae5), 17), 0xa1e38b93);
      h3 = (Math.imul(rotate(h3, 15) + h4, 5) + 0x96cd1c35) | 0;
      h4 ^= Math.imul(rotate(Math.imul(words[at + 3] as number, 0xa1e38b93), 18), 0x239b961b);
      h4 = (Math.imul(rotate(h4, 13) + h1, 5) + 0x32ac3b17) | 0;
    }
    const size = length * 4;
    h2 ^= size;
    h3 ^= size;
    h4 ^= size;
    h1 = ((h1 ^ size) + h2 + h3 + h4) | 0;
    h2 = mixed(h2 + h1);
    h3 = mixed(h3 + h1);
    h4 = mixed(h4 + h1);
    h1 = (mixed(h1) + h2 + h3 + h4) | 0;
    this.lanes[0] = h1;
    this.lanes[1] = h2 + h1;
    this.lanes[2] = h3 + h1;
    this.lanes[3] = h4 + h1;
  }
}

/** Adds lane by lane, modulo 2^32 each: order does not matter, a row twice is not a row once. */
export function addLanes(sum: Uint32Array, lanes: Uint32Array): void {
  for (let at = 0; at < 4; at += 1) sum[at] = (sum[at] as number) + (lanes[at] as number);
}

export const lanesToHex = (lanes: Uint32Array): string =>
  Array.from(lanes, (lane) => lane.toString(16).padStart(8, '0')).join('');

export const hexToLanes = (hex: string): Uint32Array =>
  Uint32Array.from([0, 8, 16, 24], (at) => Number.parseInt(hex.slice(at, at + 8), 16));
