const LF = 10;

/** Bytes that follow a UTF-8 lead byte; 0 for a byte that leads nothing. */
const followers = (lead: number): number => {
  if (lead >= 0xc2 && lead <= 0xdf) return 1;
  if (lead >= 0xe0 && lead <= 0xef) return 2;
  if (lead >= 0xf0 && lead <= 0xf4) return 3;
  return 0;
};

/**
 * In bytes taken for GB18030: the number (from 1) of the first line that is really UTF-8, or 0.
 * A short GBK word can look like UTF-8 by chance ("联通" is famous for it), so a line counts only when every byte above
 * 127 fits and at least three characters of three bytes are among them.
 */
export function utf8LineIn(bytes: Uint8Array): number {
  let line = 1;
  let fits = true;
  let wide = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === LF) {
      if (fits && wide >= 3) return line;
      line += 1;
      fits = true;
      wide = 0;
    } else if (byte > 127 && fits) {
      const more = followers(byte);
      fits = more > 0;
      for (let next = 1; next <= more && fits; next += 1) fits = ((bytes[at + next] ?? 0) & 0xc0) === 0x80;
      if (fits && more === 2) wide += 1;
      if (fits) at += more;
    }
  }
  return fits && wide >= 3 ? line : 0;
}
