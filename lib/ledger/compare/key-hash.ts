import type { PackedTexts } from '../row-table';

/** 53 bits of some bytes as one whole number: a key of a Map that costs no text. At 2 × 100,000 rows two keys meet by chance once in a million files. */
export class KeyHash {
  private low = 0;
  private high = 0;

  start(seed: number): void {
    this.low = seed ^ 0x9e3779b9;
    this.high = seed ^ 0x85ebca6b;
  }

  /** False when the text is empty: a key with a hole in it is none. */
  text({ bytes, ends }: PackedTexts, at: number): boolean {
    const from = at === 0 ? 0 : (ends[at - 1] as number);
    const to = ends[at] as number;
    let { low, high } = this;
    for (let place = from; place < to; place += 1) {
      const byte = bytes[place] as number;
      low = Math.imul(low ^ byte, 0x01000193);
      high = Math.imul(high ^ byte, 0x5bd1e995);
      high ^= high >>> 15;
    }
    // The length parts ab + c from a + bc.
    this.low = Math.imul(low ^ (to - from), 0x01000193);
    this.high = Math.imul(high ^ (to - from), 0x5bd1e995);
    return to > from;
  }

  number(value: number): void {
    this.low = Math.imul(this.low ^ (value | 0), 0x01000193);
    this.high = Math.imul(this.high ^ Math.floor(value / 4294967296) ^ (value | 0), 0x5bd1e995);
    this.high ^= this.high >>> 13;
  }

  key(): number {
    const low = (this.low ^ (this.high >>> 11)) >>> 0;
    const high = (Math.imul(this.high ^ (this.low >>> 16), 0xc2b2ae35) >>> 0) & 0x1fffff;
    return high * 4294967296 + low;
  }
}
