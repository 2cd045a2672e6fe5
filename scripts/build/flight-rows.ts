/**
 * React's flight format, as far as the build must know it: rows `<hex id>:<tag><body>\n`, except text and binary rows,
 * `<hex id>:<tag><hex length>,<that many bytes>`. The letters are React's own (react-server-dom, processBinaryChunk).
 */
const TEXT = 'T';
const BINARY = 'AOoUSsLlGgMmVb';
const [NEWLINE, COLON, COMMA] = [10, 58, 44];

/** The bodies of all text rows. */
export function textRows(flight: Buffer): string[] {
  const found: string[] = [];
  let at = 0;
  while (at < flight.length) {
    const colon = flight.indexOf(COLON, at);
    if (colon < 0) break;
    const tag = String.fromCharCode(flight[colon + 1] ?? NEWLINE);
    const comma = flight.indexOf(COMMA, colon);
    const length = flight.toString('latin1', colon + 2, comma);
    if ((tag === TEXT || BINARY.includes(tag)) && /^[0-9a-f]+$/.test(length)) {
      at = comma + 1 + Number.parseInt(length, 16);
      if (tag === TEXT) found.push(flight.toString('utf8', comma + 1, at));
    } else {
      const end = flight.indexOf(NEWLINE, colon);
      at = end < 0 ? flight.length : end + 1;
    }
  }
  return found;
}
