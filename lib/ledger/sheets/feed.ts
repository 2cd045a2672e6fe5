import type { Watch } from '../read-text';
import { Refused } from '../refusal';
import { TableReader } from '../table-reader';
import type { TableOptions, TableReading } from '../table-reading';

/** Spreadsheets are held in memory by their readers; a phone bears a hundred thousand rows. */
export const MOST_SHEET_ROWS = 100_000;
const TOGETHER = 500;

/** Records of a spreadsheet into a reader, with pauses in which progress is told and a cancel is heard. */
export async function feed(
  records: AsyncIterable<string[]> | Iterable<string[]>,
  options: TableOptions,
  total: number,
  { signal, onProgress }: Watch,
): Promise<TableReading> {
  const reader = new TableReader({ ...options, mostRows: Math.min(options.mostRows, MOST_SHEET_ROWS) });
  let batch: string[][] = [];
  const flush = async (): Promise<void> => {
    reader.take(batch);
    batch = [];
    onProgress?.({ bytes: total, total, rows: reader.rows });
    // Only a turn of the event loop lets the message that cancels arrive.
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (signal?.aborted) throw new Refused('cancelled');
  };
  for await (const record of records) {
    batch.push(record);
    if (batch.length === TOGETHER) await flush();
  }
  await flush();
  return reader.finish(true);
}
