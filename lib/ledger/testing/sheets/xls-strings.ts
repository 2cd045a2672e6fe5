import { record } from './xls-record';

/** The longest a record's body may be; longer tables go on in CONTINUE records. */
const LIMIT = 8224;

/**
 * The shared strings of an old workbook. Each text is one byte a character where that is enough, two otherwise. A text
 * may break in the middle at the end of a record, and then the next record says the width again: real files do so.
 */
export function makeSharedStrings() {
  const places = new Map<string, number>();
  let uses = 0;
  return {
    place(text: string): number {
      uses++;
      const known = places.get(text) ?? places.size;
      places.set(text, known);
      return known;
    },
    records(): Uint8Array[] {
      const out: Uint8Array[] = [];
      let body: number[] = [];
      const long = (value: number) => [value & 0xff, (value >> 8) & 0xff, (value >> 16) & 0xff, (value >> 24) & 0xff];
      const flush = () => {
        out.push(record(out.length === 0 ? 0xfc : 0x3c, [], Uint8Array.from(body)));
        body = [];
      };
      body.push(...long(uses), ...long(places.size));
      for (const text of places.keys()) {
        const wide = [...text].some((character) => character > 'ÿ') ? 1 : 0;
        // Length and width stay together with at least one character.
        if (body.length + 3 + 2 > LIMIT) flush();
        body.push(text.length & 0xff, text.length >> 8, wide);
        for (let at = 0; at < text.length; at++) {
          if (body.length + 1 + wide > LIMIT) {
            flush();
            body.push(wide);
          }
          const code = text.charCodeAt(at);
          body.push(code & 0xff);
          if (wide) body.push(code >> 8);
        }
      }
      flush();
      return out;
    },
  };
}
