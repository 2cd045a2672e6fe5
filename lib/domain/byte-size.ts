export type ByteSize = { amount: number; unit: 'MB' | 'GB' };

/** Bytes as people read them: decimal megabytes with one decimal, gigabytes from 1,000 MB. Something is never 0. */
export function byteSize(bytes: number): ByteSize {
  const tenths = Math.round(bytes / 100_000);
  if (tenths < 10_000) return { amount: Math.max(bytes > 0 ? 1 : 0, tenths) / 10, unit: 'MB' };
  return { amount: Math.round(bytes / 100_000_000) / 10, unit: 'GB' };
}
