/** Below it the number of the sector that follows, above it marks: free, last, table. */
const MARKS = 0xfffffffa;
const HEADER = 76;

/**
 * Whether a compound file ([MS-CFB], an old .xls) goes as far as its own table of sectors says: one that was not downloaded
 * to its end can still be opened, with rows missing. The last sector may be short, as some writers leave it.
 */
export function isWholeCompound(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 512) return false;
  const size = 1 << Math.min(16, view.getUint16(30, true));
  // The first 109 sectors of the table stand in the header: enough for 7 MB; of a longer file these alone are looked at.
  const tables = Math.min(109, view.getUint32(44, true));
  for (let nth = 0; nth < tables; nth += 1) {
    const start = (view.getUint32(HEADER + nth * 4, true) + 1) * size;
    if (start + size > bytes.length) return false;
    for (let at = 0; at < size / 4; at += 1) {
      const next = view.getUint32(start + at * 4, true);
      // Writers leave marks of all kinds beyond the end, but no file goes on in a sector it has not.
      if (next < MARKS && (next + 1) * size >= bytes.length) return false;
    }
  }
  return true;
}
