import type { Watch } from '../read-text';
import { Refused } from '../refusal';
import type { Begin } from '../table-taker';

/** Spreadsheets are held in memory by their readers; a phone bears a hundred thousand rows. */
export const MOST_SHEET_ROWS = 100_000;
const TOGETHER = 500;

/** Records of a spreadsheet into a taker, with pauses in which progress is told and a cancel is heard. */
export async function feed<Reading>(
  records: AsyncIterable<string[]> | Iterable<string[]>,
  begin: Begin<Reading>,
  total: number,
  { signal, onProgress }: Watch,
): Promise<Reading> {
  const taker = begin(MOST_SHEET_ROWS);
  let batch: string[][] = [];
  const flush = async (): Promise<void> => {
    taker.take(batch);
    batch = [];
    onProgress?.({ bytes: total, total, rows: taker.rows });
    // Only a turn of the event loop lets the message that cancels arrive.
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (signal?.aborted) throw new Refused('cancelled');
  };
  for await (const record of records) {
    batch.push(record);
    if (batch.length === TOGETHER) await flush();
  }
  await flush();
  return taker.finish(true);
}
