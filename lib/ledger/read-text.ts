import { records } from './decode/split';
import { type Encoding, textParts } from './decode/text';
import { Refused } from './refusal';
import type { ByteSource } from './source';
import type { Begin } from './table-taker';

export type Progress = { bytes: number; total: number; rows: number };
export type Watch = { signal?: AbortSignal; onProgress?: (progress: Progress) => void };

/** DOMAIN's shops: two years of a busy till are about 250 MB. */
export const MOST_TEXT_BYTES = 300 * 1024 * 1024;
export const MOST_TEXT_ROWS = 1_000_000;

/** Reads a text table in one pass, a megabyte at a time. Refusals are thrown, see `textParts`, `records` and the taker's. */
export async function readText<Reading>(
  source: ByteSource,
  head: Uint8Array,
  begin: Begin<Reading>,
  { signal, onProgress }: Watch,
): Promise<{ reading: Reading; encoding: Encoding }> {
  if (source.total > MOST_TEXT_BYTES) throw new Refused('too-large');
  let encoding: Encoding = 'utf-8';
  let closed = true;
  const taker = begin(MOST_TEXT_ROWS);
  const parts = textParts(source, head, (found) => (encoding = found), signal);
  for await (const batch of records(parts)) {
    taker.take(batch.records);
    closed = batch.closed;
    onProgress?.({ bytes: batch.bytes, total: source.total, rows: taker.rows });
  }
  if (signal?.aborted) throw new Refused('cancelled');
  return { reading: taker.finish(closed), encoding };
}
