import { crc32, inflateRawSync } from 'node:zlib';

/** The files of an archive as text, for tests: follows the central directory and throws where size or CRC is wrong. */
export function unzip(bytes: Uint8Array): { name: string; text: string }[] {
  const zip = Buffer.from(bytes);
  const end = zip.length - 22;
  let at = zip.readUInt32LE(end + 16);
  return Array.from({ length: zip.readUInt16LE(end + 10) }, () => {
    if (zip.readUInt32LE(at) !== 0x02014b50) throw new Error(`no directory entry at ${at}`);
    const start = zip.readUInt32LE(at + 42);
    const from = start + 30 + zip.readUInt16LE(start + 26);
    const body = zip.subarray(from, from + zip.readUInt32LE(at + 20));
    const inner = zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(body) : body;
    const name = zip.subarray(at + 46, at + 46 + zip.readUInt16LE(at + 28)).toString();
    if (inner.length !== zip.readUInt32LE(at + 24) || crc32(inner) !== zip.readUInt32LE(at + 16))
      throw new Error(`${name} is damaged`);
    at += 46 + zip.readUInt16LE(at + 28);
    return { name, text: inner.toString() };
  });
}
