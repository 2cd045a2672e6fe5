import { sha1 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type ByteSource, pull } from './source';
import type { Summary } from './summary';

export type BytesHash = { sha256: string; sha1: string };

/**
 * SHA-256 of a file's bytes, to be kept beside it, and SHA-1, only to compare with what WeChat gives for a bill (DOMAIN §4.2, 4).
 * A pass of its own: it takes as long as reading the table and runs beside it in a second worker. Throws `Refused` when cancelled.
 */
export async function hashBytes(
  source: ByteSource,
  { signal, onProgress }: { signal?: AbortSignal; onProgress?: (bytes: number) => void } = {},
): Promise<BytesHash> {
  const strong = sha256.create();
  const weak = sha1.create();
  let bytes = 0;
  for await (const chunk of pull(source, signal)) {
    strong.update(chunk);
    weak.update(chunk);
    bytes += chunk.length;
    onProgress?.(bytes);
  }
  return { sha256: bytesToHex(strong.digest()), sha1: bytesToHex(weak.digest()) };
}

/**
 * Fingerprint of what a file says, as 64 hex digits: SHA-256 over every day's rows and digest. Order, encoding, quoting and
 * splitting of the files do not change it; one fen does.
 */
export function contentFingerprint({ days }: Summary): string {
  const lines = days.map(({ date, currency, rows, digest }) => `${date} ${currency} ${rows} ${digest}\n`).sort();
  return bytesToHex(sha256(utf8ToBytes(lines.join(''))));
}
