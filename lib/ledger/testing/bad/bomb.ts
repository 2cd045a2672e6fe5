import { constants, deflateRawSync } from 'node:zlib';
import { crc32, crc32Joined, crc32OfRepeats } from '../bytes/crc32';
import { joinBytes } from '../bytes/encode';

export type Bomb = { readonly head: string; readonly block: string; readonly count: number; readonly tail: string };

/**
 * A deflate stream of `head`, `count` times `block`, and `tail`, made without ever holding what it inflates to: each part
 * is flushed whole, so its bytes can be repeated. Size and CRC are true, so only a reader that counts stops it.
 */
export function packBomb({ head, block, count, tail }: Bomb): { deflated: Uint8Array; size: number; crc: number } {
  const utf8 = (text: string) => new TextEncoder().encode(text);
  const whole = (bytes: Uint8Array) =>
    new Uint8Array(deflateRawSync(bytes, { level: 9, finishFlush: constants.Z_FULL_FLUSH }));
  const [first, middle, last] = [utf8(head), utf8(block), utf8(tail)];
  const packed = whole(middle);
  const body = new Uint8Array(packed.length * count);
  for (let nth = 0; nth < count; nth++) body.set(packed, nth * packed.length);
  const size = first.length + middle.length * count + last.length;
  const opened = crc32Joined(crc32(first), crc32OfRepeats(middle, count), middle.length * count);
  return {
    deflated: joinBytes([whole(first), body, new Uint8Array(deflateRawSync(last))]),
    size,
    crc: crc32Joined(opened, crc32(last), last.length),
  };
}
