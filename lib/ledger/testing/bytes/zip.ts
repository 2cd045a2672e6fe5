import { deflateRawSync } from 'node:zlib';
import { crc32 } from './crc32';
import { joinBytes } from './encode';
import { encodeGbk } from './gbk';

export type ZipEntry = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Already deflated bytes with the size and CRC they stand for; `bytes` is then not read. */
  readonly packed?: { readonly deflated: Uint8Array; readonly size: number; readonly crc: number };
};

export type ZipOptions = {
  /** 'gbk': bytes of the Chinese code page and no flag, as Windows and Alipay write. 'utf-8': with flag bit 11. */
  readonly names?: 'utf-8' | 'gbk';
  readonly method?: 'deflate' | 'store';
  /** Sizes after the data instead of before it, as streaming writers do. */
  readonly descriptors?: boolean;
  /** Marks every entry as encrypted (PKZIP), with the twelve bytes of noise that such data begins with. */
  readonly encrypted?: boolean;
};

// 2025-03-04 10:00:00 in MS-DOS form.
const DOS_TIME = 10 << 11;
const DOS_DATE = ((2025 - 1980) << 9) | (3 << 5) | 4;

function fields(...list: readonly (readonly [size: 2 | 4, value: number])[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(list.reduce((sum, [size]) => sum + size, 0)));
  let at = 0;
  for (const [size, value] of list) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value >>> 0, true);
    at += size;
  }
  return new Uint8Array(view.buffer);
}

/** A ZIP archive written by hand (PKWARE APPNOTE 6.3), so that each quirk of real archives can be asked for. */
export function makeZip(entries: readonly ZipEntry[], options: ZipOptions = {}): Uint8Array {
  const { names = 'utf-8', method = 'deflate', descriptors = false, encrypted = false } = options;
  const parts: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  const flags = (encrypted ? 1 : 0) | (descriptors ? 8 : 0) | (names === 'utf-8' ? 0x800 : 0);
  let offset = 0;
  for (const { name, bytes, packed } of entries) {
    const label = names === 'gbk' ? encodeGbk(name) : new TextEncoder().encode(name);
    const how = packed || method === 'deflate' ? 8 : 0;
    const inner = packed?.deflated ?? (method === 'deflate' ? new Uint8Array(deflateRawSync(bytes)) : bytes);
    const noise = Uint8Array.from({ length: encrypted ? 12 : 0 }, (_, at) => (at * 89 + 41) & 0xff);
    const body = encrypted ? joinBytes([noise, inner.map((byte) => byte ^ 0x5a)]) : inner;
    const crc = packed?.crc ?? crc32(bytes);
    const size = packed?.size ?? bytes.length;
    const sums = [
      [4, crc],
      [4, body.length],
      [4, size],
    ] as const;
    const before = descriptors ? ([4, 0] as const) : undefined;
    const head = [
      [2, 20],
      [2, flags],
      [2, how],
      [2, DOS_TIME],
      [2, DOS_DATE],
    ] as const;
    const local = joinBytes([
      fields([4, 0x04034b50], ...head, ...sums.map((field) => before ?? field), [2, label.length], [2, 0]),
      label,
      body,
      descriptors ? fields([4, 0x08074b50], ...sums) : new Uint8Array(),
    ]);
    central.push(
      joinBytes([
        fields([4, 0x02014b50], [2, 20], ...head, ...sums, [2, label.length], [2, 0], [2, 0], [2, 0], [2, 0]),
        fields([4, 0], [4, offset]),
        label,
      ]),
    );
    parts.push(local);
    offset += local.length;
  }
  const list = joinBytes(central);
  const count = entries.length;
  const end = fields([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, list.length], [4, offset], [2, 0]);
  return joinBytes([...parts, list, end]);
}
