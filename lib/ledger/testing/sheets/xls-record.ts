import { joinBytes } from '../bytes/encode';

export type Field = readonly [size: 1 | 2 | 4 | 8, value: number];

/** One record: its kind, its length, its fields little-endian (8: a double), and raw bytes after them. */
export function record(kind: number, fields: readonly Field[], tail: Uint8Array = new Uint8Array()): Uint8Array {
  const size = fields.reduce((sum, [width]) => sum + width, 0);
  const view = new DataView(new ArrayBuffer(4 + size));
  view.setUint16(0, kind, true);
  view.setUint16(2, size + tail.length, true);
  let at = 4;
  for (const [width, value] of fields) {
    if (width === 1) view.setUint8(at, value & 0xff);
    else if (width === 2) view.setUint16(at, value & 0xffff, true);
    else if (width === 4) view.setUint32(at, value >>> 0, true);
    else view.setFloat64(at, value, true);
    at += width;
  }
  return joinBytes([new Uint8Array(view.buffer), tail]);
}
