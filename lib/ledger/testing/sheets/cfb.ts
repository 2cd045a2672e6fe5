import { joinBytes } from '../bytes/encode';

/**
 * A compound file ([MS-CFB] version 3): what an old .xls is kept in, and a password-protected .xlsx too. Streams shorter
 * than 4096 bytes are filled up with zeros, so that no mini stream is needed. Up to about 7 MB: no DIFAT sectors.
 */
const SECTOR = 512;
const END = 0xfffffffe;
const FREE = 0xffffffff;
const FAT = 0xfffffffd;

export type CfbStream = { readonly name: string; readonly bytes: Uint8Array };

const sectorsOf = (bytes: number) => Math.ceil(bytes / SECTOR);

function entryOf(name: string, kind: number, start: number, size: number, child: number, right: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(128));
  for (let at = 0; at < name.length; at++) view.setUint16(at * 2, name.charCodeAt(at), true);
  view.setUint16(64, name ? (name.length + 1) * 2 : 0, true);
  view.setUint8(66, kind);
  view.setUint8(67, 1);
  view.setUint32(68, FREE, true);
  view.setUint32(72, right, true);
  view.setUint32(76, child, true);
  view.setUint32(116, start, true);
  view.setUint32(120, size, true);
  return new Uint8Array(view.buffer);
}

/** Streams in the order of their names' lengths, as the directory's tree (here a list to the right) wants them. */
export function makeCfb(streams: readonly CfbStream[]): Uint8Array {
  const kept = streams.map(({ name, bytes }) => {
    const padded = new Uint8Array(Math.max(4096, bytes.length));
    padded.set(bytes);
    return { name, bytes: padded };
  });
  const directories = sectorsOf((kept.length + 1) * 128);
  const data = kept.reduce((sum, { bytes }) => sum + sectorsOf(bytes.length), 0);
  let fats = 1;
  while (fats * (SECTOR / 4) < fats + directories + data) fats++;
  if (fats > 109) throw new RangeError('too large for a compound file without DIFAT sectors');
  const fat = new Uint32Array(fats * (SECTOR / 4)).fill(FREE).fill(FAT, 0, fats);
  const chain = (from: number, count: number) => {
    for (let at = 0; at < count; at++) fat[from + at] = at === count - 1 ? END : from + at + 1;
  };
  chain(fats, directories);
  let next = fats + directories;
  const entries = [entryOf('Root Entry', 5, END, 0, kept.length ? 1 : FREE, FREE)];
  const bodies = kept.map(({ name, bytes }, nth) => {
    entries.push(entryOf(name, 2, next, bytes.length, FREE, nth + 2 <= kept.length ? nth + 2 : FREE));
    chain(next, sectorsOf(bytes.length));
    next += sectorsOf(bytes.length);
    const body = new Uint8Array(sectorsOf(bytes.length) * SECTOR);
    body.set(bytes);
    return body;
  });
  while (entries.length % 4) entries.push(entryOf('', 0, 0, 0, FREE, FREE));
  const head = new DataView(new ArrayBuffer(SECTOR));
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].forEach((byte, at) => {
    head.setUint8(at, byte);
  });
  const shorts: [number, number][] = [
    [24, 0x3e],
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
  ];
  for (const [at, value] of shorts) head.setUint16(at, value, true);
  const longs: [number, number][] = [
    [44, fats],
    [48, fats],
    [56, 4096],
    [60, END],
    [68, END],
  ];
  for (const [at, value] of longs) head.setUint32(at, value, true);
  for (let at = 0; at < 109; at++) head.setUint32(76 + at * 4, at < fats ? at : FREE, true);
  const fatBytes = new DataView(new ArrayBuffer(fat.length * 4));
  fat.forEach((value, at) => {
    fatBytes.setUint32(at * 4, value, true);
  });
  return joinBytes([new Uint8Array(head.buffer), new Uint8Array(fatBytes.buffer), ...entries, ...bodies]);
}
